using Folkmoot.Law.Governance;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.Governance;

public class GovernanceTests
{
    [Theory]
    [InlineData(GovernanceModel.Executive, false, false, Met.Yes, DecisionLaw.Executive)]
    [InlineData(GovernanceModel.Executive, false, true, Met.Yes, DecisionLaw.OfficerExecutive)]
    [InlineData(GovernanceModel.Executive, true, false, Met.No, DecisionLaw.Council)]
    [InlineData(GovernanceModel.Executive, true, true, Met.No, DecisionLaw.OfficerNonExecutive)]
    [InlineData(GovernanceModel.Committees, false, false, Met.No, DecisionLaw.Council)]
    [InlineData(GovernanceModel.Committees, null, true, Met.No, DecisionLaw.OfficerNonExecutive)]
    [InlineData(GovernanceModel.Executive, false, null, Met.Yes, null)]
    [InlineData(GovernanceModel.Executive, null, false, Met.NotEvidenced, null)]
    [InlineData(null, false, false, Met.NotEvidenced, null)]
    public void A_function_is_the_executives_unless_it_is_kept_from_it(GovernanceModel? model, bool? kept, bool? officer, Met executive, DecisionLaw? law)
    {
        var found = Responsibility.Of(new(model, kept, officer), D("2026-11-21"));

        Assert.Equal((executive, law), (found.Executive.Met, found.Law));
    }

    [Fact]
    public void Nobody_is_asked_about_the_time_before_the_regulations() =>
        Assert.Throws<OutsideTheLaw>(() => Responsibility.Of(new(GovernanceModel.Executive, false, false), D("2012-09-09")));

    [Theory]
    [InlineData(DecisionMaker.Executive, true)]
    [InlineData(DecisionMaker.ExecutiveCommittee, true)]
    [InlineData(DecisionMaker.JointCommittee, true)]
    [InlineData(DecisionMaker.AreaCommittee, true)]
    [InlineData(DecisionMaker.Member, false)]
    [InlineData(DecisionMaker.Officer, false)]
    public void A_member_or_an_officer_who_decides_alone_is_no_body(DecisionMaker maker, bool body) => Assert.Equal(body, maker.IsBody());
}
