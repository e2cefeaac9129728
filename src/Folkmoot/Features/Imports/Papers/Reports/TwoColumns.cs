using System.Text.RegularExpressions;

namespace Folkmoot.Features.Imports.Papers;

/// <summary>Lines set in two columns, told by a line on which a label stands at the head of each; read one column after the other.</summary>
internal static partial class TwoColumns
{
    public static List<string> Unfold(IReadOnlyList<string> lines, Regex label)
    {
        var boundary = lines.Select(line => Gap().Matches(line).Select(gap => gap.Index + gap.Length)
            .FirstOrDefault(at => label.IsMatch(line[at..]) && label.IsMatch(line.TrimStart()))).FirstOrDefault(at => at > 0);
        boundary = boundary == 0 ? UnderOneLabel(lines, label) : boundary;
        if (boundary == 0)
        {
            return [.. lines.Select(line => line.Trim())];
        }

        var right = new List<string>();
        var left = new List<string>();
        foreach (var line in lines)
        {
            var cut = Cut(line, boundary);
            left.Add(line[..cut].Trim());
            right.Add(line[cut..].Trim());
        }

        return [.. left, "", .. right];
    }

    /// <summary>A label at the head of the left column only: the right one begins where gaps on several lines end.</summary>
    private static int UnderOneLabel(IReadOnlyList<string> lines, Regex label)
    {
        var first = lines.FirstOrDefault(line => label.IsMatch(line.TrimStart()) && Gap().IsMatch(line));
        var at = first is null ? 0 : Gap().Match(first) is var gap ? gap.Index + gap.Length : 0;
        return at > 0 && lines.Count(line => Gap().Matches(line).Any(gap => Math.Abs(gap.Index + gap.Length - at) <= 1)) >= 3 ? at : 0;
    }

    private static int Cut(string line, int boundary)
    {
        if (line.Length <= boundary - 3)
        {
            return line.Length;
        }

        for (var shift = 0; shift <= 4; shift++)
        {
            foreach (var at in (int[])[boundary - shift, boundary + shift])
            {
                if (at > 0 && at < line.Length && line[at - 1] == ' ' && line[at] != ' ')
                {
                    return at;
                }
            }
        }

        return line.AsSpan(0, Math.Min(boundary, line.Length)).Trim().IsEmpty ? Math.Min(boundary, line.Length) : line.Length;
    }

    [GeneratedRegex(@"\S\s{2,}(?=\S)")]
    private static partial Regex Gap();
}
