using Folkmoot.Law.Timetables.Judging;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.Timetables;

public class LastRoutesTests
{
    private static readonly Judged Black = Bands.ByWeeks(D("2024-03-31"), D("2023-12-01"));

    [Theory]
    [InlineData("2023-10-15", false, Met.No, Met.No)] // still red
    [InlineData("2023-12-01", false, Met.No, Met.Yes)]
    [InlineData("2023-12-01", true, Met.No, Met.No)]
    [InlineData("2023-12-01", false, Met.Yes, Met.No)]
    [InlineData("2023-12-01", null, Met.No, Met.NotEvidenced)]
    [InlineData("2023-12-01", false, Met.NotEvidenced, Met.NotEvidenced)]
    public void The_statement_is_made_only_when_nothing_else_is_left(string today, bool? optionLeft, Met modification, Met made)
    {
        var statement = LastRoutes.On(Bands.ByWeeks(D("2024-03-31"), D(today)), new(optionLeft, modification));

        Assert.Equal(made, statement.Answer.Met);
        Assert.Equal(made == Met.Yes, statement.Text.Count > 0);
        Assert.Equal(3, statement.Answer.Elements.Count);
    }

    [Fact]
    public void The_statement_names_the_floor_the_other_ways_and_never_approves()
    {
        var text = LastRoutes.On(Black, new(false, Met.No)).Text;

        Assert.Equal(3, text.Count);
        Assert.Equal("A competition no longer fits. The last day on which the shortest one could begin was 16 October 2023, 46 days ago; the next arrangement has to begin on 1 April 2024.", text[0]);
        Assert.DoesNotContain("lawful", string.Join(' ', text), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Earlier_alarms_are_shown_in_order_with_what_was_done()
    {
        var text = LastRoutes.On(Black, new(false, Met.No, new Alarm(D("2023-06-27"), Band.Red, "director", null), new Alarm(D("2022-10-18"), Band.Amber, "commissioner", "put off to the budget"))).Text;

        Assert.Equal("Raised on 18 October 2022 (amber) to the commissioner: put off to the budget.", text[3]);
        Assert.Equal("Raised on 27 June 2023 (red) to the director: nothing done about it is on the record.", text[4]);
        Assert.Contains("foreseen", text[5], StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_timetable_needs_is_missing_until_somebody_says_it()
    {
        var none = Inputs.Check(D("2026-11-21"), new(null, null, null, null, null, null, null, null));
        Assert.Equal((Met.NotEvidenced, 8), (none.Met, none.Missing.Count()));
        Assert.Equal(Met.Yes, Inputs.Check(D("2026-11-21"), new(true, true, true, true, true, true, true, true)).Met);
        Assert.Equal("the published calendar of meetings", Assert.Single(Inputs.Check(D("2026-11-21"), new(true, true, true, null, true, true, true, true)).Missing).Settles);
        Assert.Equal(Met.No, Inputs.Check(D("2026-11-21"), new(true, true, true, null, true, true, true, false)).Met);
    }
}
