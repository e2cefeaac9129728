using Folkmoot.Features.Contracts;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Proofreading;
using Folkmoot.Law;

namespace Folkmoot.Tests.Features.Proofreading;

public sealed class SumFindingTests
{
    private const string Proposed = "Approve an extension of the contract for 24 months.";

    [Fact]
    public void A_yearly_value_for_two_years_needs_its_total()
    {
        var found = Proposal("The annual value of the contract is £4.5m.").One("PRF-02");
        Assert.Contains("£9,000,000", found.Says, StringComparison.Ordinal);
        Assert.Equal("£4.5m", found.Quotes[0].Words);
    }

    [Fact]
    public void A_total_that_is_not_the_yearly_value_times_the_years_is_a_defect() =>
        Assert.Contains("not £8m", Proposal("The annual value of the contract is £4.5m. The total value of the contract is £8m.").One("PRF-02").Says, StringComparison.Ordinal);

    [Theory]
    [InlineData("The annual value of the contract is £4.5m. The total value of the contract is £9m.")]
    [InlineData("The annual value of the contract is £4.5m. The total value of the contract is £9.05m.")]
    [InlineData("An annual saving of £0.3m is expected.")]
    public void A_total_that_comes_out_and_a_saving_are_none(string financial) => Proposal(financial).None("PRF-02");

    [Fact]
    public void One_year_needs_no_total() =>
        Typed.Decision((TextName.ProposedDecision, "Approve an extension of the contract for 12 months."), (TextName.Financial, "The annual value of the contract is £4.5m.")).None("PRF-02");

    [Theory]
    [InlineData("The contract is jointly funded by the council and the NHS. It costs £2m.", 1)]
    [InlineData("The contract is jointly funded. It costs £2m (ASC £1.5m/ICB).", 2)]
    [InlineData("The council and the NHS pay for it together. It costs £2m.", 1)]
    public void Joint_funding_without_each_part_is_a_defect(string financial, int quotes) =>
        Assert.Equal(quotes, Proposal(financial.Replace("pay for it together", "pay together", StringComparison.Ordinal)).One("PRF-03").Quotes.Count);

    [Theory]
    [InlineData("The contract is jointly funded. It costs £2m (ASC £1.5m/ICB £0.5m).")]
    [InlineData("The contract is jointly funded, with 60% from the council and 40% from the NHS.")]
    [InlineData("The contract is jointly funded: the council pays £1.5m and the NHS £0.5m.")]
    [InlineData("The contract is funded by the council alone.")]
    public void Joint_funding_with_its_split_is_none(string financial) => Proposal(financial).None("PRF-03");

    [Theory]
    [InlineData("NHS funding will be requested for this option.")]
    [InlineData("The contribution of the ICB is subject to approval by its board.")]
    [InlineData("The ICB has not yet confirmed its share.")]
    public void A_partners_money_that_is_not_confirmed_is_a_defect(string financial) => Proposal(financial).One("PRF-04");

    [Theory]
    [InlineData("The ICB confirmed its funding of £0.5m on 3 January 2024.")]
    [InlineData("The approach will be agreed with the NHS.")]
    [InlineData("Council funding will be requested in the budget.")]
    public void A_partners_money_that_is_confirmed_is_none(string financial) => Proposal(financial).None("PRF-04");

    [Fact]
    public void The_register_is_asked_whether_the_partners_money_is_confirmed()
    {
        var proof = Typed.Decision((TextName.ProposedDecision, "Extend the contract from 1 April 2024 to 31 March 2025."), (TextName.Financial, "The ICB funds a quarter."));
        KnownFunding Line(FundingStatus status) => new("The ICB", true, "2024/25", Money.Pounds(500), status, new(2024, 4, 1), new(2025, 3, 31));
        Assert.Contains("sought", (proof with { Register = new() { Funding = [Line(FundingStatus.Sought)] } }).One("PRF-04").Says, StringComparison.Ordinal);
        (proof with { Register = new() { Funding = [Line(FundingStatus.Confirmed)] } }).None("PRF-04");
        (proof with { Register = new() { Funding = [Line(FundingStatus.Sought) with { TermFrom = new(2026, 4, 1), TermTo = new(2027, 3, 31) }] } }).None("PRF-04");
    }

    [Theory]
    [InlineData("The value is £3.087m (ASC £2.5m/ICB", "£587,000 has no sum printed")]
    [InlineData("The value is £3m (ASC £2.5m/ICB £0.4m).", "£100,000 is missing")]
    [InlineData("It costs £1m in 2024 and £2m in 2025, a total of £4m.", "£1,000,000 is missing")]
    public void Parts_that_do_not_come_to_their_sum_are_a_defect(string financial, string says) => Assert.Contains(says, Proposal(financial).One("PRF-05").Says, StringComparison.Ordinal);

    [Theory]
    [InlineData("The value is £3m (ASC £2.5m/ICB £0.5m).")]
    [InlineData("It costs £1m in 2024 and £2m in 2025, a total of £3m.")]
    [InlineData("The value is £3m (£1m more than before).")]
    public void Parts_that_come_to_their_sum_are_none(string financial) => Proposal(financial).None("PRF-05");

    private static Proof Proposal(string financial) => Typed.Decision((TextName.ProposedDecision, Proposed), (TextName.Financial, financial));
}
