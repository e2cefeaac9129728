namespace Folkmoot.Law.Timetables.Judging;

/// <summary>What is known of what a timetable needs; null where nobody has said.</summary>
/// <param name="OptionsTakenUp">Whether the record says which options were taken up, so that the end is the end as it stands.</param>
/// <param name="LengthsChosen">Whether the lengths were chosen for this type of service.</param>
/// <param name="CouncilCalendar">Whether the authority's closure days are in the calendar.</param>
/// <param name="MeetingDates">Whether the dates of the meetings that its decisions wait for are given.</param>
/// <param name="Delegation">Whether it is settled who takes the award decision.</param>
/// <param name="JointFunding">Whether it is settled if a partner pays a share.</param>
/// <param name="Reorganisation">Whether it is known if the authority ends or changes within the next contract.</param>
/// <param name="Blackouts">Whether the weeks in which nothing can begin are given.</param>
public sealed record InputFacts(bool? OptionsTakenUp, bool? LengthsChosen, bool? CouncilCalendar, bool? MeetingDates, bool? Delegation, bool? JointFunding, bool? Reorganisation, bool? Blackouts);

/// <summary>What a timetable needs before its dates are to be relied on (TIM-01).</summary>
public static class Inputs
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "TIM-01", 1, "what a timetable is computed from", Standing.Custom, Confidence.Medium, Since: null,
        "A timetable can be computed without them; what is missing is shown beside its dates.",
        Instruments.Estimated("the end after options taken up, lengths, calendars, meetings, delegation, partners, reorganisation, blackout weeks"));

    /// <summary>Which of the inputs are there on a day, and what would settle the others.</summary>
    public static Answer Check(DateOnly on, InputFacts facts) => Answer.OfAll(Rule, on,
        Element("the end is the one after the options taken up", facts.OptionsTakenUp, "the decisions by which options were taken up"),
        Element("lengths are those of this type of service", facts.LengthsChosen, "the profile chosen for the type of service"),
        Element("the authority's closure days are in the calendar", facts.CouncilCalendar, "the authority's list of closure days"),
        Element("the meetings its decisions wait for are dated", facts.MeetingDates, "the published calendar of meetings"),
        Element("it is settled who takes the award decision", facts.Delegation, "the delegation in the decision to procure"),
        Element("it is settled whether a partner pays a share", facts.JointFunding, "the funding lines of the contract"),
        Element("it is known whether the authority is to be reorganised", facts.Reorganisation, "the order or proposal, with its date"),
        Element("weeks in which nothing can begin are given", facts.Blackouts, "school holidays and Christmas, as the service sees them"));

    private static Element Element(string says, bool? fact, string settles) => new(says, fact.Answer(), settles, Rule.Citation);
}
