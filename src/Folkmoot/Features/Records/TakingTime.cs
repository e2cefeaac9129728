using Folkmoot.Features.Decisions;
using Folkmoot.Features.Notices;
using Folkmoot.Features.Rules;
using Folkmoot.Law;
using Folkmoot.Law.KeyDecisions;
using Folkmoot.Platform.Pages;
using Folkmoot.Platform.Values;
using Answer = Folkmoot.Platform.Values.Answer;

namespace Folkmoot.Features.Records;

/// <summary>Whether a decision may be made on a day, by the notice that was given and the law.</summary>
/// <param name="Path">The path of notice on which a key decision may be made; null for one that is not key, or that may not be made.</param>
/// <param name="Sum">What it was reckoned from, line by line.</param>
/// <param name="UrgencyReasons">Why notice could not be given in time, when it could not.</param>
/// <param name="Objections">Why it may not be made on that day; empty when it may.</param>
public sealed record TakingTime(NoticePath? Path, IReadOnlyList<string> Sum, string? UrgencyReasons, IReadOnlyList<Objection> Objections)
{
    private const string Field = "made-on";

    /// <param name="decision">The decision.</param>
    /// <param name="notice">Its notice that stands, where one was published here: it has been checked by law, and says on which path and from which day.</param>
    /// <param name="taking">What is said of it.</param>
    /// <param name="rules">The authority's rules on the day.</param>
    /// <param name="today">Today.</param>
    public static TakingTime Of(Decision decision, Notice? notice, NewTaking taking, RulesOnDay rules, DateOnly today)
    {
        try
        {
            return Asked(decision, notice, taking, rules, today);
        }
        catch (OutsideTheLaw outside)
        {
            return Refused([new(Field, outside.Message)]);
        }
    }

    private static TakingTime Refused(IReadOnlyList<Objection> objections) => new(null, [], null, objections);

    private static TakingTime Asked(Decision decision, Notice? notice, NewTaking taking, RulesOnDay rules, DateOnly today)
    {
        if (taking.MadeOn > today) return Refused([new(Field, $"{taking.MadeOn.InWords()} has not come: a decision is written down on the day it is made, or after.")]);
        if (decision.IsKey == Answer.Unknown) return Refused([new("", "Whether it is a key decision is not on the record, so nobody can say whether it needs notice. Have that put right first.")]);
        List<Objection> objections = [];
        // Reg 9(1)(d): the notice says the date on which, or the period in which, the decision is to be made.
        if (decision.Due.From is { } first && taking.MadeOn < first) objections.Add(new(Field, $"The notice says {decision.Due.InWords()}, so it may not be made on {taking.MadeOn.InWords()}."));
        if (decision.IsKey == Answer.No) return Refused(objections);
        var timing = KeyDecisionTiming.Ask(
            new() { Notice = decision.NoticeOn, General = taking.General ?? new(), Special = taking.Special ?? new() }, taking.MadeOn, rules.Statutory, rules.ClearDays.Value.Five);
        if (timing.Path is null && notice is not null && notice.Path != NoticePath.Notice) return ByUrgentNotice(notice, taking, objections);
        if (timing.Path is null) return Refused([.. objections, .. Wanting(decision, taking, timing)]);
        if (timing.Path != NoticePath.Notice && string.IsNullOrWhiteSpace(taking.UrgencyReasons)) objections.Add(new("urgency-reasons", "Say why notice could not be given in time: the reasons are published with the record."));
        var answer = timing.Path switch { NoticePath.Notice => timing.Ordinary, NoticePath.GeneralException => timing.General, _ => timing.Special };
        return new(timing.Path, Told(answer), timing.Path == NoticePath.Notice ? null : taking.UrgencyReasons?.Trim(), objections);
    }

    private static TakingTime ByUrgentNotice(Notice notice, NewTaking taking, List<Objection> objections)
    {
        if (taking.MadeOn < notice.EarliestOn) return Refused([.. objections, new(Field, $"By notice {notice.Number} the first day on which it may be made is {notice.EarliestOn.InWords()}.")]);
        var form = notice.Form;
        return new(notice.Path, form.Clock.Sum, form.Urgency?.Reasons, objections);
    }

    private static IEnumerable<Objection> Wanting(Decision decision, NewTaking taking, KeyDecisionTiming timing)
    {
        yield return new(Field, decision.NoticeOn is { } notice
            ? $"This is a key decision. Its notice was published on {notice.InWords()}, and {KeyDecisionNotice.Days.On(taking.MadeOn)} clear days make {KeyDecisionNotice.EarliestDecision(notice).Day.InWords()} the first day on which it may be made."
            : "This is a key decision, and no notice of it is on the record.");
        if (taking.General is not null) yield return new("general", Lacks("the general exception", timing.General));
        if (taking.Special is not null) yield return new("special", Lacks("special urgency", timing.Special));
    }

    private static string Lacks(string path, Law.Answer answer) =>
        $"Under {path} it is still wanting: {string.Join("; ", answer.Elements.Where(element => element.Met != Met.Yes).Select(element => element.Met == Met.No ? $"it is not so that {element.Says}" : element.Settles))}.";

    private static IReadOnlyList<string> Told(Law.Answer answer) =>
        [.. answer.Elements.Select(element => $"{element.Says}{(element.Found is null ? "" : $": {element.Found}")}"), .. answer.Sum];
}
