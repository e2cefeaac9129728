using Folkmoot.Features.Rules;
using Folkmoot.Law;
using Folkmoot.Law.Calendars;
using Folkmoot.Law.KeyDecisions;
using Folkmoot.Law.Urgency;
using Folkmoot.Platform.Pages;
using KeyAnswer = Folkmoot.Platform.Values.Answer;

namespace Folkmoot.Features.Notices.Checks;

/// <summary>Which way a notice goes, and what its days come to.</summary>
/// <param name="rules">The authority's rules on the day counted from.</param>
/// <param name="from">The day counted from.</param>
/// <param name="today">The day of publication; later than <paramref name="from"/> when a notice is only corrected.</param>
internal sealed class Clocks(RulesOnDay rules, DateOnly from, DateOnly today)
{
    public FirstDays FirstDays { get; } = new(
        KeyDecisionNotice.EarliestDecision(from, rules.Statutory, rules.ClearDays.Value.TwentyEight).Adopted,
        GeneralException.EarliestDecision(from, rules.Statutory, rules.ClearDays.Value.Five).Adopted);

    public NoticeCheck Ask(NewNotice notice, NoticeCheck check)
    {
        if (notice.IsKey == KeyAnswer.No) return check with { Clock = NotKey() };
        if (notice.Due.From is not { } due) return check;
        if (due >= FirstDays.Ordinary.Day)
        {
            var clock = Of(FirstDays.Ordinary, NoticePath.Notice, KeyDecisionNotice.Rule);
            return notice.Urgency is null ? check with { Clock = clock }
                : check with { Problems = [.. check.Problems, new("path", $"28 clear days stand between {from.InWords()} and {due.InWords()}: no urgency is needed, and none may be published", KeyDecisionNotice.Rule.Citation)] };
        }
        return notice.Urgency is { } urgency ? Urgent(check, urgency, due) : check with { Problems = [.. check.Problems, TooEarly(due)] };
    }

    private NoticeProblem TooEarly(DateOnly due)
    {
        var general = FirstDays.General.Day <= due
            ? "The general exception of regulation 10 is open if 28 clear days are impracticable: the chair of the scrutiny committee is told in writing and the reasons are published"
            : $"The general exception of regulation 10 would allow {FirstDays.General.Day.InWords()} at the earliest. Before that, only special urgency under regulation 11, with the agreement of the chair of the scrutiny committee and published reasons";
        return new("due", $"{due.InWords()} is too early: a notice published on {from.InWords()} stands 28 clear days on {FirstDays.Ordinary.Day.AddDays(-1).InWords()}, so the decision cannot be made before {FirstDays.Ordinary.Day.InWords()}. {general}", KeyDecisionNotice.Rule.Citation);
    }

    private NoticeCheck Urgent(NoticeCheck check, NewUrgency urgency, DateOnly due)
    {
        var (answer, fields) = urgency.Path == NoticePath.GeneralException ? (General(urgency, due), GeneralFields) : (Special(urgency, due), SpecialFields);
        var problems = answer.Elements.Zip(fields).Where(at => at.First.Met != Met.Yes).Select(at => Missing(at.First, at.Second, due)).Concat(UrgencyWords(urgency)).ToList();
        var clock = urgency.Path == NoticePath.GeneralException ? Of(FirstDays.General, urgency.Path, GeneralException.Rule) : AtOnce(urgency, due);
        return check with { Urgency = answer, Path = urgency.Path, Clock = clock, Problems = [.. check.Problems, .. problems] };
    }

    private static readonly string[] GeneralFields = ["why-impracticable", "scrutiny-told-on", "at-offices", "due"];
    private static readonly string[] SpecialFields = ["why-impracticable", "agreement"];

    private NoticeProblem Missing(Element element, string field, DateOnly due) =>
        field == "due" ? new("due", $"{due.InWords()} is too early for the general exception as well: five clear days after {from.InWords()} allow {FirstDays.General.Day.InWords()} at the earliest. Before that, only special urgency under regulation 11", element.Citation)
        : field == "why-impracticable" && element.Met == Met.No ? new("path", $"Five clear days stand between {from.InWords()} and {due.InWords()}: the general exception is practicable, so special urgency is not open", element.Citation)
        : new(field, $"Not there yet: {element.Says}. It needs {element.Settles}", element.Citation);

    private IEnumerable<NoticeProblem> UrgencyWords(NewUrgency urgency)
    {
        if (string.IsNullOrWhiteSpace(urgency.Committee)) yield return new("committee", "Name the overview and scrutiny committee that the matter is relevant to");
        if (urgency.ScrutinyToldOn > today) yield return new("scrutiny-told-on", "The day on which scrutiny was told is still to come");
        if (urgency.Path != NoticePath.SpecialUrgency) yield break;
        if (urgency.AgreedOn is null || urgency.AgreedOn > today) yield return new("agreed-on", "Give the day on which it was agreed, today at the latest");
        if (string.IsNullOrWhiteSpace(urgency.AgreementReasons)) yield return new("agreement-reasons", "Give the reasons of the one who agreed: they are published", SpecialUrgency.Rule.Citation);
    }

    private Law.Answer General(NewUrgency urgency, DateOnly due) => GeneralException.Ask(
        new GeneralExceptionFacts { NoticeImpracticable = Said(urgency), ScrutinyInformed = urgency.ScrutinyToldOn is null ? null : true, MadeAvailable = from },
        due, rules.Statutory, rules.ClearDays.Value.Five);

    // Reg 11(1): where the day by which it must be made makes even the general exception impracticable.
    private Law.Answer Special(NewUrgency urgency, DateOnly due) => SpecialUrgency.Ask(
        new SpecialUrgencyFacts { FiveDaysImpracticable = due >= FirstDays.General.Day ? false : Said(urgency), Agreement = urgency.Agreement }, due);

    private static bool? Said(NewUrgency urgency) => string.IsNullOrWhiteSpace(urgency.WhyImpracticable) ? null : true;

    private static PublishedClock Of(Deadline first, NoticePath path, Rule rule) => new(
        first.From, first.Day, Spelling.Of(path), Version(rule), rule.Citation.ToString(), first.Calendar is null ? null : BankHolidays.Current.Version, [.. first.Steps.Select(step => step.ToString())]);

    private PublishedClock AtOnce(NewUrgency urgency, DateOnly due) => new(
        from, from, Spelling.Of(NoticePath.SpecialUrgency), Version(SpecialUrgency.Rule), SpecialUrgency.Rule.Citation.ToString(), null,
        [$"{urgency.AgreedOn?.InWords()}: agreed that the matter is urgent and cannot reasonably be deferred; no days have to go by", $"{due.InWords()}: the day the decision is due"]);

    private PublishedClock NotKey() => new(
        from, from, Spelling.Of(NoticePath.Notice), Version(KeyDecisionNotice.Rule), KeyDecisionNotice.Rule.Citation.ToString(), null, ["Not a key decision: no days have to go by between notice and decision"]);

    private static string Version(Rule rule) => $"{rule.Id} version {rule.Version}";
}
