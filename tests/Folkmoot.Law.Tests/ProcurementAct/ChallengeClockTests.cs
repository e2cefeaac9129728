using Folkmoot.Law.ProcurementAct;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.ProcurementAct;

public class ChallengeClockTests
{
    [Fact]
    public void A_claim_is_brought_by_the_thirtieth_day_of_knowledge()
    {
        Assert.Equal(D("2026-06-30"), ChallengeClock.ClaimBy(D("2026-06-01")).Day);
        Assert.Throws<OutsideTheLaw>(() => ChallengeClock.ClaimBy(D("2025-02-23")));
    }

    [Theory]
    [InlineData("2026-06-01", "2026-05-01", "2026-06-30")]
    [InlineData("2026-10-20", "2026-05-01", "2026-10-31")]
    [InlineData(null, "2026-05-01", "2026-10-31")]
    public void A_claim_to_set_aside_ends_with_the_earlier_of_thirty_days_and_six_months(string? knew, string entered, string by) =>
        Assert.Equal(D(by), ChallengeClock.SetAsideBy(knew is null ? null : D(knew), D(entered)).Day);

    [Theory]
    [InlineData("2025-12-23", false, Met.Yes)]
    [InlineData("2025-12-24", false, Met.No)]
    [InlineData("2025-12-23", true, Met.No)]
    [InlineData("2025-12-23", null, Met.NotEvidenced)]
    [InlineData(null, false, Met.NotEvidenced)]
    public void A_claim_notified_within_the_standstill_stops_signature(string? notified, bool? lifted, Met suspended) =>
        Assert.Equal(suspended, ChallengeClock.SignatureSuspended(notified is null ? null : D(notified), ActStandstill.After(D("2025-12-12")), lifted).Met);

    [Fact]
    public void Where_both_ends_fall_on_one_day_the_outer_limit_is_the_one_named()
    {
        var both = ChallengeClock.SetAsideBy(D("2026-10-02"), D("2026-05-01"));

        Assert.Equal((D("2026-10-31"), Unit.Months), (both.Day, both.Length.Unit));
        Assert.Equal(Unit.Days, ChallengeClock.SetAsideBy(D("2026-10-01"), D("2026-05-01")).Length.Unit);
    }
}
