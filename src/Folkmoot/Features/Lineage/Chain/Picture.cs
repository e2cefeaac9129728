using Folkmoot.Features.Contracts;
using Folkmoot.Platform.Charts;
using Folkmoot.Platform.Pages;
using Folkmoot.Platform.Values;

namespace Folkmoot.Features.Lineage.Chain;

/// <summary>Turns a lineage into a timeline: what was awarded, what is not known, the contracts, what was decided, what was published, what else happened.</summary>
public sealed class Picture(ServiceLineage lineage, PageFrame frame)
{
    private readonly PictureOfDecisions decisions = new(lineage, frame);

    public Timeline Draw() => new("lineage", $"Timeline of {lineage.Service.Title}", Description(), lineage.Today,
    [
        .. Coverage.Parts(lineage.Records).Select(part => new TimelineRow(part ?? "Awards", [.. Holes(part), .. Terms(part)])),
        new TimelineRow("Contracts", [.. lineage.Records.Contracts.Where(c => c.Start is not null).Select(Of)]),
        new TimelineRow("Options", [.. lineage.Records.Contracts.SelectMany(Options)]),
        new TimelineRow("Decisions", [.. decisions.Decisions()]),
        new TimelineRow("Notices", [.. decisions.AwardNotices()]),
        new TimelineRow("Events", [.. lineage.Records.Events.Select(e =>
            new TimelineMark(TimelineShape.Dot, LookOf(e.Basis), e.On, e.Until, e.On.ToString("MMM yyyy"), $"{e.On.InWords()}: {e.What} ({e.Basis.ToString().ToLowerInvariant()})") { Short = e.On.ToString("MMM yy") })]),
    ]);

    public static TimelineLook LookOf(Basis basis) => basis switch
    {
        Basis.Inferred => TimelineLook.Inferred,
        Basis.Press => TimelineLook.Press,
        _ => TimelineLook.Stated,
    };

    private string Description()
    {
        var terms = lineage.Records.Terms.Count(t => t.From is not null);
        return $"{terms.Counted("award")} drawn as bars, {lineage.Holes.Count.Counted("stretch", "stretches")} of which nothing is known drawn as hatched gaps, and "
            + $"{lineage.Records.Decisions.Count.Counted("decision")} drawn as diamonds. The same facts stand in the table beneath.";
    }

    private IEnumerable<TimelineMark> Terms(string? part)
    {
        var contracts = lineage.Records.Contracts.Where(c => part is null || c.Part is null || c.Part == part).ToList();
        return Coverage.TermsOf(lineage.Records, contracts).Select(Of);
    }

    private TimelineMark Of(Term term)
    {
        var ends = term.To ?? term.From!.Value.AddMonths(1).AddDays(-1);
        var detail = $"{PeriodName.Of(term.From, term.To)}: {term.InWords()}. {term.CompetedInWords()}. {(term.To is null ? "End not known. " : "")}{Known(term.Basis)}.";
        return new TimelineMark(TimelineShape.Bar, LookOf(term.Basis), term.From!.Value, ends, term.To is null ? "" : PeriodName.Of(term.From, term.To), detail)
        {
            Short = PeriodName.Short(term.From, term.To), Href = frame.Path("contracts/" + lineage.ContractOf(term).Slug),
        };
    }

    private IEnumerable<TimelineMark> Holes(string? part) => lineage.Holes.Where(h => h.Part == part).Select(hole =>
        new TimelineMark(TimelineShape.Hole, TimelineLook.NotKnown, hole.From, hole.To, "not known", hole.InWords(lineage.Today)) { Short = "?" });

    private TimelineMark Of(Contract contract) =>
        new(TimelineShape.Span, LookOf(contract.Basis), contract.Start!.Value, contract.End, Shortened(contract), $"{contract.Title}: {contract.Start.Value.InWords()} to {contract.End?.InWords() ?? "an end not known"}. {Known(contract.Basis)}.")
        {
            Short = contract.Part ?? contract.Start.Value.ToString("yyyy"), Href = frame.Path("contracts/" + contract.Slug),
        };

    /// <summary>The options stand at the end of the contract, as far as its latest possible end says where that is.</summary>
    private IEnumerable<TimelineMark> Options(Contract contract)
    {
        var options = lineage.Records.Options.Where(o => o.ContractId == contract.Id).OrderBy(o => o.Number).ToList();
        var starts = contract.LatestEnd?.AddDays(1).AddMonths(-options.Sum(o => o.Months));
        foreach (var option in starts is null ? [] : options)
        {
            var (from, to) = (starts!.Value, starts.Value.AddMonths(option.Months).AddDays(-1));
            starts = to.AddDays(1);
            var use = option.TakenUp switch { Answer.Yes => "taken up", Answer.No => "not taken up", _ => "use not known" };
            var by = lineage.DecisionOf(option.TakenUpById) is { } decision ? $" by decision {decision.Name}" : "";
            yield return new TimelineMark(TimelineShape.Bar, option.TakenUp == Answer.Yes ? LookOf(option.Basis) : TimelineLook.NotKnown, from, to, $"{option.Months} months", $"Option of {option.Months} months, {use}{by}: {PeriodName.Of(from, to)}")
            {
                Short = $"+{option.Months}", Href = frame.Path("contracts/" + contract.Slug),
            };
        }
    }

    /// <summary>Titles begin with the service's own name more often than not, which the page has said already.</summary>
    private string Shortened(Contract contract)
    {
        var title = contract.Title.StartsWith(lineage.Service.Title, StringComparison.OrdinalIgnoreCase) ? contract.Title[lineage.Service.Title.Length..].TrimStart(':', ',', ' ') : contract.Title;
        return title.Length == 0 ? contract.Title : char.ToUpperInvariant(title[0]) + title[1..];
    }

    internal static string Known(Basis basis) => basis switch
    {
        Basis.Inferred => "Inferred, not stated",
        Basis.Press => "From the press",
        _ => "Stated",
    };
}
