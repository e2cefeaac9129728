using Folkmoot.Features.Imports.Pages.Labels;

namespace Folkmoot.Features.Imports.Pages.Values;

/// <summary>"Name, role Email: … Tel: …." taken apart: an e-mail printed twice is one, two people split by a comma are two.</summary>
internal static class ContactText
{
    private static readonly string[] Marks = ["Email:", "E-mail:", "Email address:", "Tel:", "Telephone:", "Tel No:", "Phone:", "Mobile:"];

    public static IEnumerable<PrintedContact> Read(string value)
    {
        var text = TidyText.OneLine(value);
        foreach (var person in People(text))
            if (ReadOne(person) is { } contact) yield return contact;
    }

    /// <summary>A role or name without the e-mail address glued to its end.</summary>
    public static (string? Words, string? Email) WithoutEmail(string text)
    {
        var email = Emails(text).LastOrDefault();
        if (email is null) return (text.Length == 0 ? null : text, null);
        var at = text.IndexOf(email, StringComparison.Ordinal);
        var words = FirstMark(text, 0) is >= 0 and var mark && mark < at ? text[..mark] : text[..at];
        words = words.Trim().TrimEnd(',').TrimEnd();
        return (words.Length == 0 ? null : words, email);
    }

    private static PrintedContact? ReadOne(string text)
    {
        text = text.Trim().TrimEnd('.', ',').Trim();
        if (text.Length == 0) return null;
        var email = Emails(text).LastOrDefault();
        var telephone = Telephone(text);
        var end = FirstMark(text, 0);
        if (end < 0) end = email is null ? text.Length : text.IndexOf(email, StringComparison.Ordinal);
        var (name, role) = NameAndRole(text[..end].Trim().TrimEnd(',', '.').Trim());
        return name is null && role is null && email is null && telephone is null ? null : new(name, role, email, telephone);
    }

    private static (string? Name, string? Role) NameAndRole(string words)
    {
        if (words.Length == 0) return (null, null);
        var comma = words.IndexOf(',', StringComparison.Ordinal);
        return comma < 0 ? (words, null) : (words[..comma].Trim(), words[(comma + 1)..].Trim() is { Length: > 0 } role ? role : null);
    }

    private static IEnumerable<string> People(string text)
    {
        var start = 0;
        for (var comma = text.IndexOf(',', StringComparison.Ordinal); comma >= 0; comma = text.IndexOf(',', comma + 1))
        {
            var before = text[start..comma].TrimEnd();
            var reached = FirstMark(before, 0) >= 0 || before.Contains('@', StringComparison.Ordinal);
            if (!reached || comma + 2 >= text.Length || !char.IsUpper(text[comma + 2]) || FirstMark(text, comma) == comma + 2) continue;
            yield return before;
            start = comma + 1;
        }
        yield return text[start..];
    }

    private static IEnumerable<string> Emails(string text)
    {
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            int start = at, end = at + 1;
            while (start > 0 && IsAddress(text[start - 1])) start--;
            while (end < text.Length && IsAddress(text[end])) end++;
            var found = text[start..end].TrimEnd('.', '-');
            if (start < at && found.Length > at - start + 1) yield return found;
        }
    }

    private static string? Telephone(string text)
    {
        foreach (var mark in (ReadOnlySpan<string>)["Tel No:", "Tel:", "Telephone:", "Phone:", "Mobile:", " or "])
        {
            var at = text.IndexOf(mark, StringComparison.OrdinalIgnoreCase);
            if (at < 0) continue;
            int start = at + mark.Length;
            while (start < text.Length && text[start] == ' ') start++;
            var end = start;
            while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is ' ' or '+' or '(' or ')' or '-')) end++;
            var number = text[start..end].Trim(' ', '-', '(');
            if (number.Count(char.IsAsciiDigit) >= 4) return number;
        }
        return null;
    }

    private static int FirstMark(string text, int from)
    {
        var first = -1;
        foreach (var mark in Marks)
        {
            var at = text.IndexOf(mark, from, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && (first < 0 || at < first)) first = at;
        }
        return first;
    }

    private static bool IsAddress(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-' or '+' or '\'' or '@' or '&';
}
