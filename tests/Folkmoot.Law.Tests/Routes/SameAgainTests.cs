using Folkmoot.Law.Procurement;
using Folkmoot.Law.Routes;

namespace Folkmoot.Law.Tests.Routes;

public class SameAgainTests
{
    [Fact]
    public void The_same_again_is_tightly_limited_under_the_Regulations_and_free_under_the_Acts_light_touch()
    {
        var both = SameAgain.Compare(Navigation.Exhausted("2025-02-24") with { Proposed = new(12, Money.Pounds(4_945_000), Identical: false) });

        Assert.Equal([Regime.ContractRegulations2015, Regime.ProcurementAct2023], both.Select(one => one.Law));
        Assert.Equal([Met.NotEvidenced, Met.Yes], both.Select(one => one.Permitted!.Value));
        Assert.StartsWith("Tightly limited: it has to fit one of the six limbs", both[0].Says, StringComparison.Ordinal);
        Assert.StartsWith("Free: a contract for light touch services", both[1].Says, StringComparison.Ordinal);
        Assert.Equal((6, 10), (both[0].Tests.Count, both[1].Tests.Count));
    }

    [Fact]
    public void Before_its_first_day_the_Act_has_no_answer()
    {
        var act = SameAgain.Compare(Navigation.Exhausted("2025-02-23"))[1];

        Assert.Null(act.Permitted);
        Assert.Empty(act.Tests);
        Assert.Contains("24 February 2025", act.Says, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("72000000", "Limited: the services are not under the light touch.")]
    [InlineData(null, "Free if the services are under the light touch, which the record does not say.")]
    public void Without_the_light_touch_the_Act_is_not_free(string? code, string says)
    {
        var act = SameAgain.Compare(Navigation.Exhausted("2025-03-01") with { Codes = code is null ? [] : [code] })[1];

        Assert.Equal(Met.NotEvidenced, act.Permitted);
        Assert.StartsWith(says, act.Says, StringComparison.Ordinal);
    }

    [Fact]
    public void A_small_extension_is_allowed_by_the_limb_it_fits()
    {
        var small = SameAgain.Compare(Navigation.Exhausted("2024-10-01") with { Proposed = new(1, Money.Pounds(400_000), Identical: true) })[0];

        Assert.Equal((Met.Yes, "Allowed by reg 72(1)(f)."), (small.Permitted!.Value, small.Says));
    }
}
