using Folkmoot.Law.ProcurementAct;
using static Folkmoot.Law.Tests.Cases;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.ProcurementAct;

public class ActStandstillTests
{
    [Fact]
    public void Standstills_end_and_begin_as_in_the_worked_cases() => ForEach("PA-05", 3, (given, expected) =>
    {
        var standstill = ActStandstill.After(Day(given, "contract_award_notice"), given.GetProperty("working_days").GetInt32());
        Same(expected, "standstill_ends", standstill.Ends.Day);
        Same(expected, "earliest_signature", standstill.Over);
        Assert.Equal(Day(given, "contract_award_notice"), ActStandstill.LatestAwardNotice(standstill.Over).Day);
    });

    [Fact]
    public void A_public_contract_awarded_by_competition_has_a_mandatory_standstill() =>
        Assert.Equal(Met.Yes, ActStandstill.Mandatory(Ordinary.Services, Ordinary.Day).Met);

    [Theory]
    [InlineData(AwardRoute.DirectAward, Justification.Urgency, Met.No)]
    [InlineData(AwardRoute.DirectAward, Justification.SimilarServices, Met.Yes)]
    [InlineData(AwardRoute.DirectAward, null, Met.NotEvidenced)]
    [InlineData(AwardRoute.ProtectLife, null, Met.No)]
    [InlineData(AwardRoute.Switching, null, Met.Yes)]
    [InlineData(AwardRoute.Framework, null, Met.No)]
    [InlineData(AwardRoute.DynamicMarket, null, Met.No)]
    [InlineData(null, null, Met.NotEvidenced)]
    public void The_route_of_the_award_decides_the_exceptions(AwardRoute? route, Justification? ground, Met mandatory) =>
        Assert.Equal(mandatory, ActStandstill.Mandatory(Ordinary.Services with { Route = route, Ground = ground }, Ordinary.Day).Met);

    [Fact]
    public void Light_touch_and_small_contracts_have_none_that_is_mandatory()
    {
        Assert.Equal(Met.No, ActStandstill.Mandatory(Ordinary.Care, Ordinary.Day).Met);
        Assert.Equal(Met.No, ActStandstill.Mandatory(Ordinary.Services with { Public = false }, Ordinary.Day).Met);
        Assert.Equal(Met.NotEvidenced, ActStandstill.Mandatory(Ordinary.Services with { LightTouch = null }, Ordinary.Day).Met);
        Assert.Equal(6, ActStandstill.Mandatory(new(), Ordinary.Day).Missing.Count());
    }

    [Fact]
    public void The_latest_award_notice_leaves_eight_working_days_before_signature()
    {
        var latest = ActStandstill.LatestAwardNotice(D("2026-06-23"));

        Assert.Equal((D("2026-06-10"), D("2026-06-23"), Bound.NotAfter), (latest.Day, latest.From, latest.Bound));
        Assert.Equal(8, latest.Counted().Count());
        Assert.Equal(new Length(8, Unit.WorkingDays), latest.Length);
        Assert.Equal(D("2026-06-08"), ActStandstill.LatestAwardNotice(D("2026-06-23"), 10).Day);
    }

    [Fact]
    public void A_voluntary_standstill_is_not_shorter_and_none_is_counted_before_the_Act()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ActStandstill.LatestAwardNotice(D("2026-06-23"), 7));
        Assert.Throws<ArgumentOutOfRangeException>(() => ActStandstill.After(D("2026-06-23"), 7));
        Assert.Throws<OutsideTheLaw>(() => ActStandstill.After(D("2025-02-23")));
        Assert.Throws<OutsideTheLaw>(() => ActStandstill.LatestAwardNotice(D("2025-03-03")));
        Assert.Equal(D("2025-02-24"), ActStandstill.LatestAwardNotice(D("2025-03-06")).Day);
    }
}
