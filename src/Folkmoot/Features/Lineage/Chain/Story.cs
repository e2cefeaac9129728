using Folkmoot.Features.Contracts;
using Folkmoot.Features.Decisions;
using Folkmoot.Platform.Pages;

namespace Folkmoot.Features.Lineage.Chain;

/// <summary>Tells a lineage from the first entry to the last; what is not known is an entry too.</summary>
public sealed class Story(ServiceLineage lineage, PageFrame frame)
{
    public IReadOnlyList<StoryEntry> Tell() =>
    [
        .. Placed().OrderBy(e => e.On ?? e.Before).ThenBy(e => e.On is not null).ThenBy(e => e.IsHole),
        .. Unplaced(),
    ];

    private IEnumerable<StoryEntry> Placed() =>
    [
        .. lineage.Records.Terms.Where(t => t.From is not null).Select(Of),
        .. lineage.Records.Terms.Where(t => t.AwardNoticeOn is not null).Select(NoticeOf),
        .. lineage.Records.Decisions.Where(d => lineage.PlaceOf(d) is not null).Select(Of),
        .. lineage.Records.Considerations.Where(c => c.On is not null).Select(Of),
        .. lineage.Records.Events.Select(e => new StoryEntry(e.On, "Event", e.What) { More = e.Until is { } until ? $"Until {until.InWords()}." : null }.KnownBy(e)),
        .. lineage.Holes.Select(h => new StoryEntry(h.From, "Not known", (h.Part is null ? "" : h.Part + ": ") + h.InWords(lineage.Today)) { IsHole = true }),
    ];

    private IEnumerable<StoryEntry> Unplaced() =>
    [
        .. lineage.Decisions.Where(d => lineage.PlaceOf(d) is null).Select(Of),
        .. lineage.Records.Terms.Where(t => t.From is null).Select(Of),
        .. lineage.Records.ContinuesAs.Select(onward => Of(onward, "Goes on as")),
        .. lineage.Records.ContinuedFrom.Select(onward => Of(onward, "Takes over from")),
    ];

    private StoryEntry Of(Term term)
    {
        var contract = lineage.ContractOf(term);
        var grounds = term.Grounds.Count == 0 ? "" : $" Ground: {string.Join("; ", term.Grounds.Select(g => g.Citation))}.";
        var price = Price.Of(term) is { } known ? $" {known.AYear} a year." : " Price not known.";
        return new StoryEntry(term.From, "Award", $"{contract.Part ?? contract.Lot}{(contract.Part ?? contract.Lot) switch { null => "", _ => ", " }}{PeriodName.Of(term.From, term.To)}: {term.InWords()}")
        {
            More = $"{term.CompetedInWords()}.{grounds}{price}{(contract.ProviderNames is { } names ? $" Provider: {names}." : "")}",
            Href = frame.Path("contracts/" + contract.Slug),
        }.KnownBy(term);
    }

    private StoryEntry NoticeOf(Term term) =>
        new StoryEntry(term.AwardNoticeOn, "Award notice", $"Award notice published for {PeriodName.Of(term.From, term.To)}")
        {
            More = term.AwardNoticeReference is { } reference ? $"Reference {reference}." : null,
        }.KnownBy(term);

    private StoryEntry Of(DecisionEntry decision)
    {
        var made = decision.MadeOn is not null;
        var due = decision.Due.From is { } from ? $"Not to be made before {from.InWords()}; the day it was made is not known." : "The day it was made is not known.";
        return new StoryEntry(lineage.DayOf(decision), "Decision", $"{decision.Name}: {decision.Title}")
        {
            More = $"{(made ? "Made." : due)}{(decision.NoticeOn is { } notice ? $" Notice given on {notice.InWords()}." : "")}",
            Before = lineage.PlaceOf(decision), Href = frame.Path("decisions/" + decision.Slug), Basis = decision.Basis, Source = decision.Source, SourceUrl = decision.SourceUrl,
        };
    }

    private StoryEntry Of(Consideration consideration)
    {
        var decision = lineage.DecisionOf(consideration.DecisionId);
        var asked = consideration.Questions.Count + consideration.Promises.Count == 0
            ? null : $"{consideration.Questions.Count.Counted("question")} asked, {consideration.Promises.Count.Counted("promise")} made.";
        return new StoryEntry(consideration.On, "Considered", $"{consideration.Body?.Name ?? "A body"} considered {decision?.Name ?? "a decision"}: {consideration.Outcome.InWords().ToLowerInvariant()}")
        {
            More = Joined(asked, consideration.Comments), Href = decision is null ? null : frame.Path("decisions/" + decision.Slug),
        }.KnownBy(consideration);
    }

    private StoryEntry Of(Onward onward, string how) =>
        new(null, "Service", $"{how} {onward.Title}{(onward.Part is { } part ? $" ({part} only)" : "")}")
        {
            Href = frame.Path("services/" + onward.Slug), Basis = onward.Basis, Source = onward.Source, SourceUrl = onward.SourceUrl,
        };

    private static string? Joined(string? one, string? other) => string.Join(' ', new[] { one, other }.OfType<string>()) is { Length: > 0 } words ? words : null;
}
