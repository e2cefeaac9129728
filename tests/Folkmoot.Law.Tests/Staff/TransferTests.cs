using Folkmoot.Law.Staff;
using static Folkmoot.Law.Tests.Cases;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.Staff;

public class TransferTests
{
    private static readonly DateOnly Transferred = D("2026-04-01");

    private static readonly ProvisionChange Change = new(true, true, true, true, SingleEvent: false, MainlyGoods: false);

    [Fact]
    public void Liability_information_is_given_as_in_the_worked_case() => ForEach("TUP-02", 1, (given, expected) =>
    {
        Same(expected, "latest", TransferDates.LiabilityInformationBy(Day(given, "transfer")).Day);
        Assert.Equal(given.GetProperty("days").GetInt32(), TransferDates.LiabilityDays.On(Day(given, "transfer")));
    });

    [Fact]
    public void Liability_information_has_its_sum_and_its_first_day()
    {
        var by = TransferDates.LiabilityInformationBy(Transferred);

        Assert.Equal((28, Bound.NotAfter, Transferred), (by.Counted().Count(), by.Bound, by.From));
        Assert.Equal("Wednesday 1 April 2026: transfer", by.Steps[^1].ToString());
        Assert.Equal(D("2014-04-03"), TransferDates.LiabilityInformationBy(D("2014-05-01")).Day);
        Assert.Throws<OutsideTheLaw>(() => TransferDates.LiabilityInformationBy(D("2014-04-30")));
    }

    [Fact]
    public void Staff_transfer_when_every_part_of_a_service_provision_change_is_there()
    {
        Assert.Equal(Met.Yes, Transfer.Applies(Change, Transferred).Met);
        Assert.All(
            (ProvisionChange[])[Change with { ProviderChanges = false }, Change with { OrganisedGrouping = false }, Change with { PrincipalPurpose = false }, Change with { SameActivities = false }, Change with { SingleEvent = true }, Change with { MainlyGoods = true }],
            lacking => Assert.Equal(Met.No, Transfer.Applies(lacking, Transferred).Met));
        Assert.Equal(6, Transfer.Applies(new(), Transferred).Missing.Count());
        Assert.Throws<OutsideTheLaw>(() => Transfer.Applies(Change, D("2006-04-05")));
    }

    [Theory]
    [InlineData(49, 30, Met.Yes)]
    [InlineData(50, 10, Met.No)]
    [InlineData(50, 9, Met.Yes)]
    [InlineData(null, 9, Met.Yes)]
    [InlineData(null, 10, Met.NotEvidenced)]
    public void Small_employers_and_small_transfers_may_consult_directly(int? employees, int? transferring, Met may) =>
        Assert.Equal(may, TransferDates.DirectConsultation(employees, transferring, representatives: false, Transferred).Met);

    [Fact]
    public void Representatives_are_consulted_where_there_are_any()
    {
        Assert.Equal(Met.No, TransferDates.DirectConsultation(5, 5, representatives: true, Transferred).Met);
        Assert.Equal(Met.NotEvidenced, TransferDates.DirectConsultation(5, 5, representatives: null, Transferred).Met);
        Assert.Throws<OutsideTheLaw>(() => TransferDates.DirectConsultation(5, 5, false, D("2024-06-30")));
        Assert.Equal(13, TransferDates.AwardWeeks.On(Transferred));
    }
}
