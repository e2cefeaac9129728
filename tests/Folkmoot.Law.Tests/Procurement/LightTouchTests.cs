using Folkmoot.Law.Procurement;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.Procurement;

public class LightTouchTests
{
    [Theory]
    [InlineData(Met.Yes, "85000000", "98000000")]
    [InlineData(Met.Yes, "85312000-9")]
    [InlineData(Met.Yes, "85323000")]
    [InlineData(Met.Yes, "80000000")]
    [InlineData(Met.Yes, "80660000")]
    [InlineData(Met.No, "80660001")]
    [InlineData(Met.No, "45000000")]
    [InlineData(Met.No, "85323001")]
    [InlineData(Met.NotEvidenced, "98900000")]
    [InlineData(Met.NotEvidenced, "75231100")]
    [InlineData(Met.NotEvidenced, "85000000", "45000000")]
    [InlineData(Met.NotEvidenced, "85000000", "98900000")]
    [InlineData(Met.NotEvidenced)]
    public void The_codes_say_whether_a_service_is_light_touch(Met met, params string[] codes)
    {
        foreach (var day in (string[])["2015-02-26", "2025-02-23", "2025-02-24"]) Assert.Equal(met, LightTouch.Test(new(codes), D(day)).Met);
    }

    [Theory]
    [InlineData(true, Met.Yes)]
    [InlineData(false, Met.No)]
    [InlineData(null, Met.NotEvidenced)]
    public void A_mixed_contract_follows_its_main_purpose(bool? main, Met met)
    {
        Assert.Equal(met, LightTouch.Test(new(["85000000", "45000000"], main), D("2026-01-01")).Met);
        Assert.Equal(met, LightTouch.Test(new(["75231100"], main), D("2026-01-01")).Met);
        Assert.Equal(met, LightTouch.Test(new(null, main), D("2026-01-01")).Met);
    }

    [Fact]
    public void The_main_purpose_does_not_overrule_a_code()
    {
        Assert.Equal(Met.Yes, LightTouch.Test(new(["85000000"], MainPurposeListed: false), D("2026-01-01")).Met);
        Assert.Equal(Met.No, LightTouch.Test(new(["45000000"], MainPurposeListed: true), D("2026-01-01")).Met);
    }

    [Fact]
    public void The_provision_is_that_of_the_law_of_the_day()
    {
        Assert.Equal("Sch 3", LightTouch.Test(new(["85000000"]), D("2025-02-23")).Elements[0].Citation.Provision);
        Assert.Equal("Sch 1", LightTouch.Test(new(["85000000"]), D("2025-02-24")).Elements[0].Citation.Provision);
        Assert.Equal("85000000", LightTouch.Test(new(["85000000"]), D("2025-02-24")).Elements[0].Found);
        Assert.Null(LightTouch.Test(new(null), D("2025-02-24")).Elements[0].Found);
        Assert.Throws<OutsideTheLaw>(() => LightTouch.Test(new(["85000000"]), D("2015-02-25")));
        Assert.Equal(5, LightTouch.ReservedYears.On(D("2025-02-24")));
    }

    [Theory]
    [InlineData("8500000")]
    [InlineData("850000000")]
    [InlineData("8500000a")]
    [InlineData("")]
    [InlineData("-1")]
    [InlineData("+5000000")]
    public void What_is_no_code_is_refused(string code) => Assert.Throws<FormatException>(() => CodeList.Number(code));

    [Fact]
    public void A_code_is_read_without_its_check_digit_and_a_list_says_its_ranges()
    {
        Assert.Equal(85312000, CodeList.Number(" 85312000-9 "));
        Assert.Equal("03000000, 85000000 to 85323000", new CodeList((3000000, 3000000), (85000000, 85323000)).ToString());
    }
}
