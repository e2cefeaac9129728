using Folkmoot.Features.Decisions;
using Folkmoot.Features.Notices.Changes;
using Folkmoot.Features.Notices.FromDraft;
using Folkmoot.Features.Notices.Publishing;
using Folkmoot.Law;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Pages;

namespace Folkmoot.Features.Notices.Checks;

/// <summary>Asks everything that is asked of a new notice.</summary>
internal static class Checking
{
    public static NoticeCheck Ask(NewNotice notice, Around around, DateOnly today)
    {
        if (around.Replaced is not { } replaced) return Ask(notice, around, today, today, NoticeKind.First);
        // Counted on, as a correction is; only when that proves to change something of substance are the days counted anew.
        var was = replaced.Form;
        var correction = WithChanges(Ask(notice, around, replaced.ClockFrom, today, NoticeKind.Correction), notice, around, was);
        return NoticeChanges.NewNoticeNeeded(correction.Changes, notice.SameMeaning, today).Met == Met.Yes
            ? WithChanges(Ask(notice, around, today, today, NoticeKind.Replacement), notice, around, was)
            : correction;
    }

    private static NoticeCheck Ask(NewNotice notice, Around around, DateOnly from, DateOnly today, NoticeKind kind)
    {
        var rules = around.Rules.On(today);
        List<NoticeProblem> matter = [.. Matter(notice, around), .. AsSignedOff.Barred(notice, around.Draft, around.Unsigned)];
        var (content, clocks) = (Content.Ask(notice, today), new Clocks(around.Rules.On(from), from, today));
        var check = new NoticeCheck
        {
            Day = today, Content = content, FirstDays = clocks.FirstDays, Kind = kind,
            Problems = [.. matter, .. KeyOrNot.Problems(notice, rules), .. Content.Problems(notice, content, today)],
        };
        // Of a decision that can have no notice, nothing else is worth saying.
        if (matter.Exists(problem => problem.Field is "decision" or AsSignedOff.Field)) return check with { Problems = matter };
        var counted = clocks.Ask(notice, check);
        return around.Draft is { } draft ? counted with { Problems = [.. counted.Problems, .. AsSignedOff.Problems(notice, new(draft))] } : counted;
    }

    private static NoticeCheck WithChanges(NoticeCheck check, NewNotice notice, Around around, NoticeForm was)
    {
        var changes = NoticeChanges.Between(was, Forms.Of(notice, check, around.Authority, around.Named, was.Number, DateTime.UnixEpoch));
        List<NoticeProblem> problems = [.. check.Problems];
        if (changes.Count == 0) problems.Add(new("why-changed", $"Nothing is other than in notice {was.Number}"));
        if (string.IsNullOrWhiteSpace(notice.WhyChanged)) problems.Add(new("why-changed", $"Say why notice {was.Number} is changed: it is published"));
        return check with { Changes = changes, Problems = problems };
    }

    private static IEnumerable<NoticeProblem> Matter(NewNotice notice, Around around)
    {
        if (around.NamesWhatIsNotThere) yield return new("matter", "A body, division or service named is no longer on the register. Choose again");
        if (around.ReferenceIsTaken) yield return new("reference", $"{around.Named.Reference} is the reference of another decision. Start from that decision, or give another reference");
        if (notice.Reference?.Length > 40) yield return new("reference", "A reference has 40 characters at most");
        if (notice.DecisionId is not null && around.Decision is null) yield return new("decision", "There is no such decision");
        if (around.Decision is not { } decision) yield break;
        if (decision.MadeOn is not null || decision.State.IsMade()) yield return new("decision", "The decision has been made: there is nothing left to give notice of");
        if (decision.Openness != Openness.Open) yield return new("decision", "The decision is withheld from the public, and a notice would show it");
        if (around.Standing is { } standing && around.Replaced is null)
        {
            yield return new("decision", $"Notice {standing.Number} of {standing.PublishedOn.InWords()} stands. Publish from that notice, so that it is said what is other and why");
        }
        else if (around.Standing is null && notice.ReplacesId is not null)
        {
            yield return new("decision", "The notice that this one was to replace no longer stands. Look at it, and begin a new notice");
        }
    }
}
