using System.Globalization;

namespace Folkmoot.Platform.Mail;

/// <summary>An e-mail address as somebody typed it.</summary>
public static class EmailAddress
{
    private const string Marks = "!#$%&'*+-/=?^_`{|}~.";

    /// <summary>The address in small letters, a domain in other letters than a to z in its ASCII form; null, with the reason in plain words, when no mail can be sent to it.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="problem">What is wrong with it; null when nothing is.</param>
    public static string? Read(string? typed, out string? problem)
    {
        var text = typed?.Trim() ?? "";
        var at = text.LastIndexOf('@');
        problem = text.Length == 0 ? "Enter an e-mail address" : "Enter an e-mail address like name@example.com";
        if (at < 1 || at == text.Length - 1) return null;
        var (name, domain) = (text[..at], Ascii(text[(at + 1)..]));
        if (text.Any(c => c > 127) && domain.Length > 0 && name.Any(c => c > 127))
        {
            problem = "The part before @ may hold only the letters a to z, digits and marks such as . and -";
            return null;
        }
        var fits = name.Length <= 64 && domain.Length <= 190 && IsName(name) && IsDomain(domain);
        problem = fits ? null : problem;
        return fits ? $"{name}@{domain}".ToLowerInvariant() : null;
    }

    private static bool IsName(string name) =>
        name.All(c => char.IsAsciiLetterOrDigit(c) || Marks.Contains(c, StringComparison.Ordinal)) && name[0] != '.' && name[^1] != '.' && !name.Contains("..", StringComparison.Ordinal);

    private static bool IsDomain(string domain) =>
        domain.Split('.') is { Length: > 1 } labels && labels.All(label => label.Length is > 0 and <= 63 && label[0] != '-' && label[^1] != '-' && label.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))
        && labels[^1].Any(char.IsAsciiLetter);

    private static string Ascii(string domain)
    {
        try
        {
            return new IdnMapping().GetAscii(domain);
        }
        catch (ArgumentException)
        {
            return "";
        }
    }
}
