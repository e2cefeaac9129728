using Folkmoot.Law.Timetables.Planning;

namespace Folkmoot.Law.Tests.Timetables.Planning;

public class StepLengthsTests
{
    [Theory]
    [InlineData("evaluation", 10, 20, 30)]
    [InlineData("evaluation", 0, 0, 0)]
    [InlineData("notice", 28, 28, 35)]
    [InlineData("staff-information", 28, 42, 42)]
    [InlineData("standstill", 8, 10, 10)]
    public void A_length_that_ascends_and_meets_the_law_stands(string step, int low, int likely, int high) =>
        Assert.Empty(Profiles.LikeForLike.Refusals(step, new(low, likely, high)));

    [Theory]
    [InlineData("evaluation", 21, 20, 30, "Low", "ascend from 0")]
    [InlineData("evaluation", -1, 20, 30, "Low", "ascend from 0")]
    [InlineData("evaluation", 1, 20, 19, "Low", "ascend from 0")]
    [InlineData("notice", 27, 28, 28, "Low", "at least 28 by law")]
    [InlineData("staff-information", 27, 28, 28, "Low", "at least 28 by law")]
    [InlineData("standstill", 7, 8, 8, "Low", "at least 8 by law")]
    [InlineData("call-in", 5, 5, 5, "Step", "the authority's rule on call-in")]
    [InlineData("no-such-step", 1, 2, 3, "Step", "has no step \"no-such-step\"; it has notice, committee")]
    public void What_falls_short_or_makes_no_sense_is_refused(string step, int low, int likely, int high, string field, string why)
    {
        var refusal = Assert.Single(Profiles.LikeForLike.Refusals(step, new(low, likely, high)));

        Assert.Equal(field, refusal.Field);
        Assert.Contains(why, refusal.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_standstill_of_a_law_that_was_chosen_keeps_that_laws_length() =>
        Assert.Contains("at least 8 by law", Assert.Single(Profiles.LikeForLike.Under(StepKind.ProviderSelectionStandstill).Refusals("standstill", new(7, 8, 8))).Why, StringComparison.Ordinal);
}
