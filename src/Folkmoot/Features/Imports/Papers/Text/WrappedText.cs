using System.Text;
using System.Text.RegularExpressions;

namespace Folkmoot.Features.Imports.Papers;

/// <summary>Joins printed lines: a wrapped line goes on, a point, a table row or a paragraph begins anew, a page end inside a sentence is nothing.</summary>
internal static partial class WrappedText
{
    public static string Join(IReadOnlyList<PaperLine> lines, int from, int to)
    {
        var text = new StringBuilder();
        var last = -1;
        for (var i = from; i < Math.Min(to, lines.Count); i++)
        {
            if (lines[i].IsBlank)
            {
                continue;
            }

            if (last >= 0)
            {
                text.Append(Joint(lines, last, i, text));
            }

            text.Append(Single(lines[i].Text));
            last = i;
        }

        return text.ToString();
    }

    /// <summary>What stands between a line begun elsewhere and the line after it.</summary>
    public static string Between(IReadOnlyList<PaperLine> lines, int line, string begun)
    {
        var next = line + 1;
        while (next < lines.Count && lines[next].IsBlank)
        {
            next++;
        }

        return next >= lines.Count ? "" : Joint(lines, line, next, new StringBuilder(begun));
    }

    private static string Joint(IReadOnlyList<PaperLine> lines, int last, int next, StringBuilder text)
    {
        var line = lines[next].Text;
        var gap = next > last + 1;
        if (Point().IsMatch(line) && !(lines[last].Text.Length > 0 && !gap && Unfinished().IsMatch(lines[last].Text)))
        {
            return gap ? "\n\n" : "\n";
        }

        var goesOn = !gap || (lines[next].AfterPageEnd && (char.IsLower(line[0]) || !Finished(lines[last].Text)));
        if (!goesOn)
        {
            return "\n\n";
        }

        if (!gap && (IsRow(line) || IsRow(lines[last].Text)))
        {
            return "\n";
        }

        return text.Length > 1 && text[^1] == '-' && char.IsLetterOrDigit(text[^2]) ? "" : " ";
    }

    private static bool Finished(string line) => line[^1] is '.' or '!' or '?' or ':' or ';';

    private static bool IsRow(string line) => Columns().Count(line) >= 2;

    private static string Single(string line) => Columns().IsMatch(line) && IsRow(line) ? line : Runs().Replace(line, " ");

    [GeneratedRegex(@"^([•·▪o*–-]\s|\(?([a-z]|[ivx]{1,4}|\d{1,2})\)\s|[A-Z]\)\s|\d{1,2}\.\s|\d{1,2}(\.\d{1,2}){1,3}\.?\s|\d{1,2}\s{2,})")]
    private static partial Regex Point();

    /// <summary>"… as set out in the" before "1.2 above": the number belongs to the sentence.</summary>
    [GeneratedRegex(@"\b(of|in|the|and|to|section|paragraph|for|by|at|from|Appendix)$|-$")]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"\S {3,}(?=\S)")]
    private static partial Regex Columns();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Runs();
}
