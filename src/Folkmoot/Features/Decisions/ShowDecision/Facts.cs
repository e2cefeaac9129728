using Folkmoot.Platform.Pages;
using Folkmoot.Platform.Values;

namespace Folkmoot.Features.Decisions.ShowDecision;

/// <summary>A parsed value with the words it was read from.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Value">The value in our words; null when it is not known.</param>
/// <param name="AsPrinted">The council's words, when they are other than the value.</param>
/// <param name="Path">An address within the authority that the value leads to.</param>
public sealed record FactRow(string Name, string? Value, string? AsPrinted = null, string? Path = null);

/// <summary>The short facts of a decision, in the order people ask for them.</summary>
public static class Facts
{
    public static IEnumerable<FactRow> Of(DecisionRecord record)
    {
        var d = record.Decision;
        yield return new FactRow("Reference", d.Reference);
        yield return Printed("Key or not", KeyWords(d), string.Join("; ", d.KeyReasons));
        yield return Printed("Status", d.State == DecisionState.Unknown ? null : d.State.InWords(), d.PrintedStatus);
        yield return Printed("Taken by", d.TakerBody?.Name ?? d.Taker, d.Taker) with { Path = d.TakerBody is { } body ? "bodies/" + body.Slug : null };
        yield return new FactRow("Notice first published", d.NoticeOn?.InWords());
        yield return Printed("Due", d.Due.Kind == DueKind.NotKnown ? null : Capital(d.Due.InWords()), string.Join("; ", new[] { d.Due.AsPrinted, d.Due.Reason }.OfType<string>()));
        yield return new FactRow("Made", Day(d.MadeOn, Way.IsMade(d)));
        if (Way.IsMade(d) || d.PublishedOn is not null)
        {
            yield return new FactRow("Published", d.PublishedOn?.InWords());
            yield return new FactRow("In force from", d.EffectiveFrom?.InWords());
        }
        if (d.CallIn != CallInState.Unknown)
        {
            yield return new FactRow("Call-in", d.CallIn.InWords());
        }
        yield return new FactRow("Divisions affected", d.AllDivisions ? "All divisions" : record.Divisions.Count > 0 ? string.Join(", ", record.Divisions) : null);
        yield return new FactRow("Lead member", d.LeadMember);
        yield return new FactRow("Lead director", d.LeadDirector);
        yield return new FactRow("Department", d.Department);
        foreach (var row in WhenGiven(d))
        {
            yield return row;
        }
    }

    private static IEnumerable<FactRow> WhenGiven(Decision d)
    {
        if (d.Contact is { } contact)
        {
            yield return new FactRow("Contact", contact);
        }
        if (d.Urgency is { } urgency)
        {
            yield return new FactRow("Urgency", urgency);
        }
        if (d.Restriction is { } restriction)
        {
            yield return Printed("Restriction", restriction, d.RestrictionExplanation);
        }
    }

    /// <summary>Key or not and why: "Key decision: spends more than £1m", or that the record gives no reason.</summary>
    public static string KeyWords(Decision decision) => decision.IsKey != Answer.Yes ? decision.IsKey.KeyWords()
        : decision.KeyReasons.Count > 0 ? "Key decision: " + string.Join("; ", decision.KeyReasons.Select(r => r.TrimEnd(';', ' ')))
        : "Key decision (reason not given on the record)";

    private static string? Day(DateOnly? day, bool isMade) => day?.InWords() ?? (isMade ? null : "Not yet");

    private static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>A fact with the words it was read from, unless the value already says them.</summary>
    private static FactRow Printed(string name, string? value, string? words) => new(name, value,
        string.IsNullOrWhiteSpace(words) || value?.Contains(words.TrimEnd(';', ' '), StringComparison.OrdinalIgnoreCase) == true ? null : words);
}
