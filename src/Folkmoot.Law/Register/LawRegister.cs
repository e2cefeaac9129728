using System.Reflection;
using System.Text;
using Folkmoot.Law.Calendars;

namespace Folkmoot.Law.Register;

/// <summary>A rule as the register prints it.</summary>
/// <param name="Rule">The rule with its version and citations.</param>
/// <param name="Where">The class that applies it.</param>
/// <param name="Values">The values it fixes, by name.</param>
public sealed record Entry(Rule Rule, string Where, IReadOnlyList<Dated> Values);

/// <summary>The rules of one subject.</summary>
/// <param name="Prefix">What their ids begin with, such as "EXE".</param>
/// <param name="Title">The subject in plain words.</param>
/// <param name="Entries">The rules by id; at least one.</param>
public sealed record Chapter(string Prefix, string Title, IReadOnlyList<Entry> Entries);

/// <summary>Every rule and every value of the law that this library knows, read from the code itself, so that a lawyer can check them in one place.</summary>
public static class LawRegister
{
    private static readonly (string Prefix, string Title)[] Titles =
    [
        ("CAL", "Calendars"), ("DAY", "Counting days"), ("EXE", "Executive decisions"), ("CIN", "Call-in and scrutiny"),
        ("PRO", "Which procurement law"), ("PCR", "Public Contracts Regulations 2015"), ("PA", "Procurement Act 2023"),
        ("PSR", "Provider Selection Regime"), ("LGR", "Reorganisation of councils"), ("TRA", "Transparency"), ("EQ", "Equality"),
        ("DP", "Data protection"), ("CA", "Care Act 2014"), ("SV", "Social value"), ("BV", "Best value"), ("CON", "Consultation"),
        ("TUP", "Transfer of staff"), ("JF", "Joint funding"), ("RET", "Retention"), ("TIM", "Timetables"), ("CHAIN", "Chains of awards"),
        ("ROU", "Routes"),
    ];

    /// <summary>The chapters, in the order in which a decision meets them.</summary>
    public static IReadOnlyList<Chapter> Chapters { get; } = Read();

    /// <summary>The register as Markdown, the same text as docs/law-register.md.</summary>
    public static string Markdown()
    {
        var text = new StringBuilder();
        text.Append(
            $"""
            # Law register

            Every rule and every value that the program counts by, with its citations. Written from the code and kept equal to it by a test.

            Bank holidays: version {BankHolidays.Current.Version}, from {BankHolidays.Current.First:d MMMM yyyy} to {BankHolidays.Current.Last:d MMMM yyyy}, loaded on {BankHolidays.Current.LoadedOn:d MMMM yyyy}. Source: {BankHolidays.Current.Source}.

            """);
        foreach (var chapter in Chapters)
        {
            text.Append($"\n## {chapter.Title}\n");
            foreach (var entry in chapter.Entries) Append(text, entry);
        }
        return text.ToString();
    }

    private static void Append(StringBuilder text, Entry entry)
    {
        var rule = entry.Rule;
        text.Append($"\n### {rule.Id} {rule.Name}\n\n");
        text.Append($"- Version {rule.Version}, in `{entry.Where}`\n");
        text.Append($"- Whose: {rule.Standing.ToString().ToLowerInvariant()}; confidence {rule.Confidence.ToString().ToLowerInvariant()}\n");
        if (rule.Since is { } since) text.Append($"- In force from {since:d MMMM yyyy}{(rule.Until is { } until ? $" to {until:d MMMM yyyy}" : "")}\n");
        if (rule.Reading is { } reading) text.Append($"- Reading adopted: {reading}\n");
        foreach (var citation in rule.Citations) text.Append($"- {Link(citation)}, checked on {citation.CheckedOn:d MMMM yyyy}: {(citation.TextRead ? "the text" : "what recognised sources say of it")}\n");
        if (entry.Values.Count == 0) return;
        text.Append("\n| Value | From | Figure | Provision |\n|---|---|---|---|\n");
        foreach (var value in entry.Values)
        {
            foreach (var figure in value.Printed) text.Append($"| {value.Title} | {figure.From:d MMMM yyyy} | {figure.Figure} {value.Unit} | {Link(figure.Citation)} |\n");
        }
    }

    private static string Link(Citation citation) => citation.Address is { } address ? $"[{citation}]({address})" : citation.ToString();

    private static IReadOnlyList<Chapter> Read()
    {
        var held = typeof(LawRegister).Assembly.GetTypes()
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static).Select(property => (Type: type, Property: property)))
            .ToList();
        var values = held.Where(one => one.Property.PropertyType.IsAssignableTo(typeof(Dated)))
            .Select(one => (Dated)one.Property.GetValue(null)!).ToLookup(value => value.RuleId);
        var entries = held.Where(one => one.Property.PropertyType == typeof(Rule))
            .Select(one => (Rule: (Rule)one.Property.GetValue(null)!, one.Type))
            .Select(one => new Entry(one.Rule, one.Type.Name, [.. values[one.Rule.Id].OrderBy(value => value.Name, StringComparer.Ordinal)]))
            .OrderBy(entry => entry.Rule.Id, StringComparer.Ordinal)
            .ToLookup(entry => entry.Rule.Id[..entry.Rule.Id.IndexOf('-', StringComparison.Ordinal)]);
        return [.. Titles.Where(title => entries.Contains(title.Prefix)).Select(title => new Chapter(title.Prefix, title.Title, [.. entries[title.Prefix]]))];
    }
}
