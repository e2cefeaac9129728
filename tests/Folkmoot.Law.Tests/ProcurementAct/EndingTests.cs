using Folkmoot.Law.ProcurementAct;
using static Folkmoot.Law.Tests.Cases;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.ProcurementAct;

public class EndingTests
{
    [Fact]
    public void An_expiry_is_published_as_in_the_worked_case() => ForEach("PA-10", 1, (given, expected) =>
    {
        Same(expected, "termination_notice_by", Ending.NoticeBy(Day(given, "expires")).Day);
        Assert.Equal(Met.Yes, Ending.NoticeRequired(Ordinary.Services with { LightTouch = Fact(given, "light_touch") }, Ordinary.Day).Met);
    });

    [Fact]
    public void User_choice_and_small_contracts_need_no_termination_notice()
    {
        var userChoice = Ordinary.Care with { Route = AwardRoute.DirectAward, Ground = Justification.UserChoice };

        Assert.Equal(Met.No, Ending.NoticeRequired(userChoice, Ordinary.Day).Met);
        Assert.Equal(Met.NotEvidenced, Ending.NoticeRequired(userChoice with { Ground = null }, Ordinary.Day).Met);
        Assert.Equal(Met.Yes, Ending.NoticeRequired(userChoice with { LightTouch = false }, Ordinary.Day).Met);
        Assert.Equal(Met.No, Ending.NoticeRequired(Ordinary.Services with { Public = false }, Ordinary.Day).Met);
        Assert.Throws<OutsideTheLaw>(() => Ending.NoticeBy(D("2025-02-23")));
    }

    [Theory]
    [InlineData(true, null, null, Met.Yes)]
    [InlineData(null, true, null, Met.Yes)]
    [InlineData(null, null, true, Met.Yes)]
    [InlineData(false, false, false, Met.No)]
    [InlineData(false, null, false, Met.NotEvidenced)]
    public void Any_one_ground_opens_the_implied_right(bool? breach, bool? supplier, bool? sub, Met met) =>
        Assert.Equal(met, Ending.ImpliedRight(new(breach, supplier, sub, Notified: true, Heard: true), Ordinary.Day).Met);

    [Fact]
    public void The_implied_right_needs_notice_and_a_hearing()
    {
        Assert.Equal(Met.No, Ending.ImpliedRight(new(true, Notified: false, Heard: true), Ordinary.Day).Met);
        Assert.Equal(Met.NotEvidenced, Ending.ImpliedRight(new(true, Notified: true), Ordinary.Day).Met);
    }
}
