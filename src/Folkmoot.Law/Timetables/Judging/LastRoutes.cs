using System.Globalization;

namespace Folkmoot.Law.Timetables.Judging;

/// <summary>An alarm that was raised before.</summary>
/// <param name="On">The day.</param>
/// <param name="Band">The band it was raised for.</param>
/// <param name="To">The role it was raised to.</param>
/// <param name="Done">What was done about it; null where nothing is on the record.</param>
public sealed record Alarm(DateOnly On, Band Band, string To, string? Done);

/// <summary>What has to be known besides the band.</summary>
/// <param name="OptionLeft">Whether the contract holds an option that is not taken up; null where nobody has looked.</param>
/// <param name="ModificationPermitted">Whether a modification meets its limits.</param>
/// <param name="Alarms">The alarms that were raised, in any order.</param>
public sealed record LastRoutesFacts(bool? OptionLeft, Met ModificationPermitted, params IReadOnlyList<Alarm> Alarms);

/// <summary>The statement that no competition fits and what is left (TIM-05).</summary>
/// <param name="Answer">Whether it is to be made, by its three elements.</param>
/// <param name="Text">The statement in plain words, a paragraph each; empty unless it is to be made.</param>
public sealed record LastRoutesStatement(Answer Answer, IReadOnlyList<string> Text);

/// <summary>
/// "Only direct award left" (TIM-05): made when no competition fits, no option is left and no modification is within its limits.
/// It lists what remains, with what each would have to show, and the alarms that were raised before. It approves of none.
/// </summary>
public static class LastRoutes
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "TIM-05", 1, "when no competition fits any more", Standing.Custom, Confidence.Medium, Since: null,
        "A statement of what time leaves open. Urgency that follows from alarms that were raised and left is evidence against a ground of urgency.",
        Instruments.ContractRegulations(32, "(2)(c)"), Instruments.ContractRegulations(32, "(4)"), Instruments.ProcurementAct(41));

    /// <summary>Whether to make the statement, and the statement.</summary>
    public static LastRoutesStatement On(Judged judged, LastRoutesFacts facts)
    {
        var answer = Answer.OfAll(Rule, judged.Today,
            new Element("no competition fits before the next arrangement has to begin", (judged.Band == Band.Black).Answer(), "the computed floor of the timetable", Bands.Rule.Citation, string.Create(CultureInfo.InvariantCulture, $"the last day for one was {judged.FloorDate:d MMMM yyyy}")),
            new Element("no option to extend is left", facts.OptionLeft.Answer().Not(), "the contract's extension clause and the options taken up so far", Rule.Citation),
            new Element("no modification is within its limits", facts.ModificationPermitted.Not(), "the test of each limb of the modification rule, with the ledger of earlier changes", Rule.Citation));
        return new(answer, answer.Met == Met.Yes ? Text(judged, facts.Alarms) : []);
    }

    private static IReadOnlyList<string> Text(Judged judged, IReadOnlyList<Alarm> alarms)
    {
        List<string> text =
        [
            string.Create(CultureInfo.InvariantCulture, $"A competition no longer fits. The last day on which the shortest one could begin was {judged.FloorDate:d MMMM yyyy}, {-judged.DaysToFloor} days ago; the next arrangement has to begin on {judged.Starts:d MMMM yyyy}."),
            "No option is left and no modification is within its limits. Short of those, only a direct award is left to continue the service as it is, and each element of its ground has to be evidenced.",
            "The other ways are to call off from a framework for a time, to bring the service in house, or to end it.",
        ];
        text.AddRange(alarms.OrderBy(alarm => alarm.On).Select(alarm => string.Create(CultureInfo.InvariantCulture, $"Raised on {alarm.On:d MMMM yyyy} ({alarm.Band.ToString().ToLowerInvariant()}) to the {alarm.To}: {alarm.Done ?? "nothing done about it is on the record"}.")));
        if (alarms.Count > 0) text.Add("An urgency that was foreseen, or that follows from what the authority left undone, is evidence against a ground of urgency.");
        return text;
    }
}
