using Folkmoot.Law.ProcurementAct;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.ProcurementAct;

public class RecordsAndConflictsTests
{
    [Fact]
    public void Records_are_kept_to_the_eve_of_the_third_anniversary()
    {
        Assert.Equal(D("2029-03-31"), RecordsAndConflicts.KeptTo(D("2026-04-01")).Day);
        Assert.Throws<OutsideTheLaw>(() => RecordsAndConflicts.KeptTo(D("2025-02-23")));
    }

    [Theory]
    [InlineData("2026-05-01", "2026-05-02", Met.Yes)]
    [InlineData("2026-05-03", "2026-05-02", Met.No)]
    [InlineData("2026-05-02", "2026-05-02", Met.NotEvidenced)]
    [InlineData(null, "2026-05-02", Met.NotEvidenced)]
    public void The_assessment_of_conflicts_comes_before_the_first_notice(string? prepared, string notice, Met met) =>
        Assert.Equal(met, RecordsAndConflicts.Conflicts(new(prepared is null ? null : D(prepared), D(notice), true, true, true), Ordinary.Day).Met);

    [Fact]
    public void Each_part_of_the_duty_about_conflicts_can_fail()
    {
        var kept = new ConflictsAssessment(D("2026-05-01"), D("2026-05-02"), true, true, true);

        Assert.Equal(Met.No, RecordsAndConflicts.Conflicts(kept with { KeptUnderReview = false }, Ordinary.Day).Met);
        Assert.Equal(Met.No, RecordsAndConflicts.Conflicts(kept with { ConfirmedInNotices = false }, Ordinary.Day).Met);
        Assert.Equal(Met.No, RecordsAndConflicts.Conflicts(kept with { Mitigated = false }, Ordinary.Day).Met);
        Assert.Equal(4, RecordsAndConflicts.Conflicts(new(), Ordinary.Day).Missing.Count());
    }
}
