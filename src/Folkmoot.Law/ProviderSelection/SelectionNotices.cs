using Folkmoot.Law.Days;
using Folkmoot.Law.Procurement;

namespace Folkmoot.Law.ProviderSelection;

/// <summary>The notices of each selection process (PSR-05).</summary>
public static class SelectionNotices
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "PSR-05", 1, "notices of the selection processes", Standing.Law, Confidence.Medium, new(2024, 1, 1),
        "The thirty days are counted from the day after the award; the fourteen days have passed on the fourteenth day after the notice, and were read in summaries only.",
        Instruments.ProviderSelection(7), Instruments.ProviderSelection(8), Instruments.ProviderSelection(9), Instruments.ProviderSelection(10), Instruments.ProviderSelection(11), Instruments.ProviderSelection(25));

    /// <summary>The time for the notice of award.</summary>
    public static Dated<int> AwardNoticeDays { get; } = new("PSR-05", "notice of award after the award", "days", new(2024, 1, 1), 30, Instruments.ProviderSelection(7));

    /// <summary>How long the notice that the most suitable provider process will be used stands before anybody is assessed.</summary>
    public static Dated<int> MostSuitableDays { get; } = new("PSR-05", "notice of the most suitable provider process before assessing", "days", new(2024, 1, 1), 14, Instruments.ProviderSelection(10));

    /// <summary>The last day for the notice of award.</summary>
    /// <exception cref="OutsideTheLaw">Before 1 January 2024.</exception>
    public static Deadline AwardNotice(DateOnly award) => WithinDays.After(Rule, award, AwardNoticeDays.On(Rule.InForceOn(award)), "award");

    /// <summary>The first day on which providers may be assessed under the most suitable provider process.</summary>
    /// <exception cref="OutsideTheLaw">Before 1 January 2024.</exception>
    public static Deadline EarliestAssessment(DateOnly published) => WithinDays.NotUntil(Rule, published, MostSuitableDays.On(Rule.InForceOn(published)), "notice published");

    /// <summary>The notices that a process calls for, in order.</summary>
    /// <param name="process">The process followed.</param>
    /// <param name="award">The day of the award; null while there is none.</param>
    /// <param name="published">For the most suitable provider process, the day its first notice was published; null while there is none.</param>
    /// <exception cref="OutsideTheLaw">A day before 1 January 2024.</exception>
    public static IReadOnlyList<NoticeDuty> For(SelectionProcess process, DateOnly? award = null, DateOnly? published = null)
    {
        var duties = new List<NoticeDuty>();
        if (process == SelectionProcess.MostSuitable)
        {
            duties.Add(Duty("notice that the process will be used", "at least 14 days before anybody is assessed", published is { } day ? EarliestAssessment(day) : null, 10));
        }
        if (process == SelectionProcess.Competitive) duties.Add(Duty("notice inviting offers", "when the process begins", null, 11));
        if (SelectionStandstill.Applies(process)) duties.Add(Duty("notice of intention to award", "before the award; the standstill follows it", null, Regulation(process)));
        duties.Add(Duty("notice of award", "within 30 days after the award", award is { } awarded ? AwardNotice(awarded) : null, Regulation(process)));
        duties.Add(Duty("annual summary", "once a year, with every award under the regime", null, 25));
        return duties;
    }

    private static NoticeDuty Duty(string name, string when, Deadline? by, int regulation) => new(name, when, Met.Yes, by, Instruments.ProviderSelection(regulation));

    private static int Regulation(SelectionProcess process) => process switch
    {
        SelectionProcess.DirectAwardA => 7,
        SelectionProcess.DirectAwardB => 8,
        SelectionProcess.DirectAwardC => 9,
        SelectionProcess.MostSuitable => 10,
        _ => 11,
    };
}
