namespace Folkmoot.Features.Imports.Prose;

/// <summary>Small readings of a text that the finders share.</summary>
internal static class Words
{
    /// <summary>White space of every sort, line ends among it, as one space; none at the ends.</summary>
    public static string Collapse(ReadOnlySpan<char> text)
    {
        var built = text.Length <= 1024 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                built[length++] = c;
            }
            else if (length > 0 && built[length - 1] != ' ')
            {
                built[length++] = ' ';
            }
        }

        return new string(built[..length].TrimEnd());
    }

    public static int SkipSpace(string text, int i, int atMost)
    {
        var end = Math.Min(text.Length, i + atMost);
        while (i < end && char.IsWhiteSpace(text[i]))
        {
            i++;
        }

        return i;
    }

    public static int SkipBlanks(string text, int i, int atMost)
    {
        var end = Math.Min(text.Length, i + atMost);
        while (i < end && text[i] is ' ' or '\t' or '\u00a0')
        {
            i++;
        }

        return i;
    }

    public static bool LetterAt(string text, int i) => i >= 0 && i < text.Length && char.IsLetter(text[i]);

    public static bool DigitAt(string text, int i) => i >= 0 && i < text.Length && char.IsAsciiDigit(text[i]);

    /// <summary>"Total value" as it stands inside a sentence; "ICB" and "Ferry (Lot 2)" keep their capitals.</summary>
    public static string LowerFirst(string words) =>
        words.Length > 1 && char.IsUpper(words[0]) && !char.IsUpper(words[1]) && !char.IsDigit(words[1])
            ? char.ToLowerInvariant(words[0]) + words[1..]
            : words;
}
