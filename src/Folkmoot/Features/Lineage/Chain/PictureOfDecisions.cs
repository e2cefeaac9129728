using Folkmoot.Platform.Charts;
using Folkmoot.Platform.Pages;

namespace Folkmoot.Features.Lineage.Chain;

/// <summary>The decisions of a lineage and the notices of its awards, as marks of a timeline.</summary>
internal sealed class PictureOfDecisions(ServiceLineage lineage, PageFrame frame)
{
    public IEnumerable<TimelineMark> Decisions() =>
        from decision in lineage.Decisions
        let place = lineage.PlaceOf(decision)
        where place is not null
        select Of(decision, place.Value);

    public IEnumerable<TimelineMark> AwardNotices() =>
        from term in lineage.Records.Terms
        let noticed = term.AwardNoticeOn
        where noticed is not null
        let day = noticed.GetValueOrDefault()
        orderby day
        select new TimelineMark(TimelineShape.Flag, Picture.LookOf(term.Basis), day, null, day.ToString("MMM yyyy"), $"Award notice of {day.InWords()} for {PeriodName.Of(term.From, term.To)}");

    private TimelineMark Of(DecisionEntry decision, DateOnly place)
    {
        var placed = lineage.DayOf(decision) is null ? "Its day is not known: drawn at the first day of what it awarded" : DayInWords(decision);
        var look = lineage.DayOf(decision) is null ? TimelineLook.NotKnown : Picture.LookOf(decision.Basis);
        return new TimelineMark(TimelineShape.Diamond, look, place, null, (decision.Reference ?? "no reference") + (look == TimelineLook.NotKnown ? " ?" : ""),
            $"Decision {decision.Name}: {decision.Title}. {placed}. {Picture.Known(decision.Basis)}.")
        {
            Href = frame.Path("decisions/" + decision.Slug),
        };
    }

    private string DayInWords(DecisionEntry decision) =>
        decision.MadeOn is { } made ? $"Made on {made.InWords()}"
        : decision.Due.From is { } from ? $"Due not before {from.InWords()}"
        : $"In hand on {lineage.DayOf(decision)!.Value.InWords()}";
}
