using System.Text;

namespace Folkmoot.Features.Demonstration.Synthetic;

/// <summary>Puts sentences together from the phrases beside this file.</summary>
internal sealed class Grammar
{
    private readonly Dictionary<string, List<string>> sections = new(StringComparer.Ordinal);

    private Grammar()
    {
        using var stream = typeof(Grammar).Assembly.GetManifestResourceStream("phrases.txt")
            ?? throw new InvalidOperationException("The phrases are not in the assembly.");
        using var reader = new StreamReader(stream);
        List<string>? section = null;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
            {
                section = sections[line.Trim('[', ']')] = [];
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                section!.Add(line);
            }
        }
    }

    public static Grammar Instance { get; } = new();

    public IReadOnlyList<string> this[string section] => sections[section];

    /// <summary>One alternative of a section, filled in.</summary>
    public string Say(string section, Dice dice, IReadOnlyDictionary<string, string> slots) => Fill(dice.Pick(sections[section]), dice, slots);

    /// <summary>Several different alternatives of a section, in the order of the file.</summary>
    public IEnumerable<string> SaySome(string section, int count, Dice dice, IReadOnlyDictionary<string, string> slots)
    {
        var lines = sections[section];
        var chosen = new SortedSet<int>();
        for (var left = Math.Min(count, lines.Count); left > 0; left--)
        {
            chosen.Add(dice.Below(lines.Count));
        }
        return chosen.Select(at => Fill(lines[at], dice, slots));
    }

    private string Fill(string pattern, Dice dice, IReadOnlyDictionary<string, string> slots)
    {
        var text = new StringBuilder(pattern.Length * 2);
        for (var at = 0; at < pattern.Length;)
        {
            var open = pattern.IndexOf('{', at);
            if (open < 0)
            {
                return text.Append(pattern, at, pattern.Length - at).ToString();
            }
            text.Append(pattern, at, open - at);
            var close = pattern.IndexOf('}', open);
            text.Append(Slot(pattern[(open + 1)..close], dice, slots));
            at = close + 1;
        }
        return text.ToString();
    }

    private string Slot(string name, Dice dice, IReadOnlyDictionary<string, string> slots)
    {
        if (char.IsAsciiLetterUpper(name[0]))
        {
            var text = Slot(char.ToLowerInvariant(name[0]) + name[1..], dice, slots);
            return char.ToUpperInvariant(text[0]) + text[1..];
        }
        return slots.TryGetValue(name, out var value) ? value : Say(name, dice, slots);
    }
}
