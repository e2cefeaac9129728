using Folkmoot.Law.JointFunding;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.JointFunding;

public class FundingTests
{
    private static readonly DateOnly Today = D("2023-07-06");

    private static readonly Money Total = Money.Pounds(3_087_000), Council = Money.Pounds(2_500_000);

    private static readonly FundingShare Board = new("the integrated care board", Money.Pounds(587_000), FundingStatus.Requested);

    [Fact]
    public void A_share_that_will_be_requested_leaves_the_council_exposed_and_blocks_signature()
    {
        var position = Funding.Position(Total, Council, [Board], Today);

        Assert.Equal((Money.Pounds(587_000), Met.NotEvidenced), (position.Exposure, position.MaySign.Met));
        Assert.Equal(Met.No, Funding.Position(Total, Council, [Board with { Underwritten = false }], Today).MaySign.Met);
        Assert.Equal([Board], position.Unconfirmed);
    }

    [Fact]
    public void A_signed_share_leaves_no_exposure_and_an_underwritten_one_no_block()
    {
        var signed = Funding.Position(Total, Council, [Board with { Status = FundingStatus.Signed, EvidencedOn = Today }], Today);
        var underwritten = Funding.Position(Total, Council, [Board with { Underwritten = true }], Today);

        Assert.Equal((Money.Pounds(0), Money.Pounds(587_000), Met.Yes), (signed.Exposure, signed.Confirmed, signed.MaySign.Met));
        Assert.Equal((Money.Pounds(587_000), Met.Yes), (underwritten.Exposure, underwritten.MaySign.Met));
        Assert.Empty(signed.Unconfirmed);
    }

    [Fact]
    public void Money_that_nobody_has_promised_blocks_signature_too()
    {
        Assert.Equal(Met.No, Funding.Position(Total, Council, [], Today).MaySign.Met);
        Assert.Equal(Met.No, Funding.Position(Total + new Money(1), Council, [Board with { Underwritten = true }], Today).MaySign.Met);
        Assert.Equal(Met.Yes, Funding.Position(Total, Total, [], Today).MaySign.Met);
        Assert.Equal(Money.Pounds(0), Funding.Position(Council, Total, [], Today).Exposure);
    }

    [Fact]
    public void An_amount_that_is_not_on_record_is_not_supposed()
    {
        var unknown = Funding.Position(Total, Council, [Board with { Amount = null, Underwritten = true }], Today);

        Assert.Equal((Money.Pounds(587_000), Met.NotEvidenced), (unknown.Exposure, unknown.MaySign.Met));
        Assert.Null(Funding.Position(null, Council, [Board], Today).Exposure);
        Assert.Null(Funding.Position(Total, null, [Board], Today).Exposure);
        Assert.Equal(Met.NotEvidenced, Funding.Position(Total, null, [], Today).MaySign.Met);
    }

    [Theory]
    [InlineData(FundingStatus.Requested, "2023-07-06", null, Met.No)]
    [InlineData(FundingStatus.AgreedInPrinciple, "2023-07-06", null, Met.No)]
    [InlineData(FundingStatus.Approved, "2023-07-06", null, Met.Yes)]
    [InlineData(FundingStatus.Signed, "2023-07-07", null, Met.No)]
    [InlineData(FundingStatus.Signed, null, null, Met.NotEvidenced)]
    [InlineData(FundingStatus.Signed, "2023-07-01", "2023-07-06", Met.Yes)]
    [InlineData(FundingStatus.Signed, "2023-07-01", "2023-07-05", Met.No)]
    [InlineData(null, "2023-07-01", null, Met.NotEvidenced)]
    public void A_share_is_confirmed_by_a_dated_approval_that_still_holds(FundingStatus? status, string? evidenced, string? expires, Met confirmed) =>
        Assert.Equal(confirmed, (Board with { Status = status, EvidencedOn = evidenced is null ? null : D(evidenced), Expires = expires is null ? null : D(expires) }).Confirmed(Today));

    [Fact]
    public void A_partnership_agreement_has_seven_terms_a_consultation_and_an_improvement()
    {
        var full = new PartnershipContents(true, true, true, true, true, true, true, true, true);

        Assert.Equal(Met.Yes, Funding.AgreementComplete(full, Today).Met);
        Assert.All(
            (PartnershipContents[])
            [
                full with { Aims = false }, full with { Functions = false }, full with { Contributions = false }, full with { Duration = false }, full with { Variation = false },
                full with { Host = false }, full with { Staff = false }, full with { ConsultedFirst = false }, full with { LikelyImprovement = false },
            ],
            lacking => Assert.Equal(Met.No, Funding.AgreementComplete(lacking, Today).Met));
        Assert.Throws<OutsideTheLaw>(() => Funding.AgreementComplete(full, D("2007-02-28")));
    }
}
