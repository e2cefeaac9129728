using Folkmoot.Law.Timetables.Judging;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.Timetables;

public class ContractPositionTests
{
    private static readonly DateOnly End = D("2024-03-31");
    private static readonly TakenUp[] TwoOptions = [new(D("2023-10-02"), D("2025-03-31")), new(D("2024-10-01"), D("2026-03-31"))];

    [Theory]
    [InlineData("2023-10-01", JudgedBy.End, "2024-03-31", Band.Red)]
    [InlineData("2023-10-02", JudgedBy.OptionTakenUp, "2025-03-31", Band.Green)]
    [InlineData("2024-09-30", JudgedBy.OptionTakenUp, "2025-03-31", Band.Red)]
    [InlineData("2024-10-01", JudgedBy.OptionTakenUp, "2026-03-31", Band.Green)]
    public void A_contract_is_judged_by_an_option_from_the_day_it_is_taken_up(string today, JudgedBy by, string end, Band band)
    {
        var position = On(new(End, TwoOptions), today);
        Assert.Equal((by, D(end), band, null), (position.By, position.End, position.Band, position.GapDays));
        Assert.Equal(D(end).AddDays(1), position.Measure.Starts);
    }

    [Theory]
    [InlineData("2024-01-07", JudgedBy.End, Band.Black, null)]
    [InlineData("2024-01-08", JudgedBy.ReplacementSigned, Band.Green, 0)]
    public void A_contract_is_judged_by_its_replacement_from_the_day_it_is_signed(string today, JudgedBy by, Band band, int? gap)
    {
        var position = On(new(End, [], new(D("2024-01-08"), D("2024-04-01"))), today);
        Assert.Equal((by, band, gap), (position.By, position.Band, position.GapDays));
        Assert.Equal(Band.Black, position.Measure.Band);
    }

    [Theory]
    [InlineData("2024-03-01", JudgedBy.ReplacementSigned, Band.Green, 0)]
    [InlineData("2024-04-01", JudgedBy.ReplacementSigned, Band.Green, 0)]
    [InlineData("2024-04-02", JudgedBy.End, Band.Black, 1)]
    [InlineData("2024-05-01", JudgedBy.End, Band.Black, 30)]
    public void A_replacement_that_begins_too_late_leaves_a_gap_that_the_end_judges(string starts, JudgedBy by, Band band, int gap)
    {
        var position = On(new(End, [], new(D("2024-01-08"), D(starts))), "2024-02-01");
        Assert.Equal((by, band, gap), (position.By, position.Band, position.GapDays));
    }

    [Fact]
    public void A_replacement_whose_first_day_nobody_knows_is_not_taken_to_be_in_time()
    {
        var position = On(new(End, [], new(D("2024-01-08"), null)), "2024-02-01");
        Assert.Equal((JudgedBy.ReplacementSignedStartNotKnown, Band.Black, null), (position.By, position.Band, position.GapDays));
    }

    private static Position On(ContractPosition contract, string today) => contract.On(D(today), (end, day) => Bands.ByWeeks(end, day));
}
