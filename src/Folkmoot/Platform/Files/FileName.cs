using System.Globalization;
using System.Text;
using Folkmoot.Platform;
using Microsoft.Net.Http.Headers;

namespace Folkmoot.Platform.Files;

/// <summary>The name of a file as somebody's computer sent it, made safe to show, to send and to save.</summary>
public static class FileName
{
    private const int Longest = 120;
    private const string Fallback = "paper";

    // What one system or another gives a meaning of its own.
    private const string Meaning = "<>:\"/\\|?*%#&;`$";

    private static readonly string[] Reserved =
        ["con", "prn", "aux", "nul", "conin$", "conout$", .. Enumerable.Range(0, 10).SelectMany(n => (string[])[$"com{n}", $"lpt{n}"])];

    /// <summary>
    /// The last part of the path, without what is not seen (control signs, signs that turn the direction of reading), without what has a
    /// meaning to a system, and with the ending of what the file is, whatever ending it came with. Never empty.
    /// </summary>
    public static string Clean(string? sent, FileType type)
    {
        var seen = Seen((sent ?? "").Split('/', '\\')[^1]);
        var name = WithoutEnding(string.Concat(seen.Select(c => Meaning.Contains(c, StringComparison.Ordinal) ? '-' : c)));
        if (Array.Exists(Reserved, word => word.Equals(name.Split('.')[0].TrimEnd(), StringComparison.OrdinalIgnoreCase))) name = $"{Fallback}-{name}";
        return (name.Length == 0 ? Fallback : name) + type.Extension;
    }

    /// <summary>One line of text without what is not seen: control signs, and signs that turn the direction of reading.</summary>
    public static string Seen(string? text)
    {
        var seen = new StringBuilder();
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune)) seen.Append(' ');
            else if (IsSeen(rune)) seen.Append(rune.ToString());
        }
        return string.Join(' ', seen.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The name as the last part of an address: small letters, digits, hyphens and the ending.</summary>
    public static string InAddress(string clean) => Slug.Of(Path.GetFileNameWithoutExtension(clean)) + Path.GetExtension(clean).ToLowerInvariant();

    /// <summary>The header that has a browser save the file under its name and never show it (RFC 6266).</summary>
    public static string Disposition(string clean)
    {
        var header = new ContentDispositionHeaderValue("attachment");
        header.SetHttpFileName(clean);
        return header.ToString();
    }

    private static bool IsSeen(Rune rune) => rune.Value != 0xFFFD && Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);

    // Endings are taken off as long as there are any that a system knows, so that "a.pdf.exe" keeps neither.
    private static string WithoutEnding(string name)
    {
        name = name.Trim(' ', '.', '-');
        for (var dot = name.LastIndexOf('.'); dot >= 0 && name.Length - dot is > 1 and <= 6 && name.AsSpan(dot + 1).IndexOfAnyExceptInRange('0', '9') >= 0 && !name.AsSpan(dot + 1).Contains(' '); dot = name.LastIndexOf('.'))
        {
            name = name[..dot].TrimEnd(' ', '.', '-');
        }
        return (name.Length <= Longest ? name : name[..(char.IsHighSurrogate(name[Longest - 1]) ? Longest - 1 : Longest)]).TrimEnd(' ', '.', '-');
    }
}
