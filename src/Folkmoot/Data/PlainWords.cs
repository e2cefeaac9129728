namespace Folkmoot.Data;

/// <summary>
/// A text as the letters and digits that FTS5 would index, everything else a space: what PostgreSQL's own parser would otherwise
/// take for addresses, hyphenated words and numbers with signs. Combining marks stay; the database drops them.
/// </summary>
internal static class PlainWords
{
    /// <summary>A tsvector holds a megabyte; of a longer text only the beginning is found.</summary>
    private const int Most = 400_000;

    public static string Of(string text) => string.Create(Math.Min(text.Length, Most), text, static (plain, text) =>
    {
        for (var i = 0; i < plain.Length; i++) plain[i] = IsWord(text[i]) ? text[i] : ' ';
    });

    private static bool IsWord(char c) => c < 128 ? char.IsAsciiLetterOrDigit(c) : c switch
    {
        'ª' or '²' or '³' or 'µ' or '¹' or 'º' or >= '¼' and <= '¾' => true,
        >= '\u00c0' and <= '\u1fff' => c is not ('×' or '÷'),
        >= '\u2c00' and <= '\u2dff' or >= '\u3040' and <= '\ud7ff' => true,
        _ => false,
    };
}
