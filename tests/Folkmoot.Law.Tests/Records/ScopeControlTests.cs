using Folkmoot.Law.Records;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.Records;

public class ScopeControlTests
{
    private static readonly StatedScope Notice = new()
    {
        Document = "notice", DecisionMaker = "the cabinet member", Subject = "Short breaks", Value = Money.Pounds(3_087_000),
        From = D("2024-04-01"), To = D("2025-03-31"), Provider = "the incumbent", Options = "none",
    };

    private static readonly StatedScope Record = Notice with { Document = "record" };

    public static TheoryData<string, StatedScope, string, string> Differing => new()
    {
        { "decision maker", Record with { DecisionMaker = "the cabinet" }, "the cabinet member", "the cabinet" },
        { "subject", Record with { Subject = "Navigation" }, "Short breaks", "Navigation" },
        { "value", Record with { Value = Money.Pounds(2_500_000) }, "£3,087,000", "£2,500,000" },
        { "first day", Record with { From = D("2024-04-02") }, "1 April 2024", "2 April 2024" },
        { "last day", Record with { To = D("2026-03-31") }, "31 March 2025", "31 March 2026" },
        { "provider", Record with { Provider = "another" }, "the incumbent", "another" },
        { "options", Record with { Options = "one year" }, "none", "one year" },
    };

    [Theory]
    [MemberData(nameof(Differing))]
    public void Documents_that_say_different_things_of_a_decision_are_named(string field, StatedScope other, string said, string says) =>
        Assert.Equal(new ScopeDifference(field, "notice", said, "record", says), Assert.Single(ScopeControl.Compare([Notice, other])));

    [Fact]
    public void Silence_capitals_and_spaces_are_no_difference()
    {
        Assert.Empty(ScopeControl.Compare([Notice, new() { Document = "report" }, Record with { Subject = " short  BREAKS\n" }]));
        Assert.Empty(ScopeControl.Compare([]));
        Assert.Empty(ScopeControl.Compare([new() { Document = "notice", Subject = " " }, Record]));
    }

    [Fact]
    public void Every_document_is_compared_with_the_first_that_says_something() => Assert.Equal(
        ["report", "contract"],
        ScopeControl.Compare([new() { Document = "draft" }, Notice, Record with { Document = "report", Options = "a" }, Record with { Document = "contract", Options = "b" }]).Select(one => one.Other));

    [Fact]
    public void Every_status_but_the_final_ones_leads_on_and_every_one_can_be_reached()
    {
        var all = Enum.GetValues<DecisionStatus>();

        Assert.Equal([DecisionStatus.Implemented, DecisionStatus.Withdrawn, DecisionStatus.Lapsed], all.Where(status => DecisionStatuses.After(status).Count == 0));
        Assert.Equal(all.Except([DecisionStatus.Draft]).Order(), all.SelectMany(DecisionStatuses.After).Distinct().Order());
        Assert.All(all, status => Assert.Equal(DecisionStatuses.After(status).Count, DecisionStatuses.After(status).Distinct().Count()));
    }

    [Theory]
    [InlineData(DecisionStatus.Draft, DecisionStatus.Noticed, true)]
    [InlineData(DecisionStatus.Draft, DecisionStatus.Made, false)]
    [InlineData(DecisionStatus.Noticed, DecisionStatus.Endorsed, true)]
    [InlineData(DecisionStatus.Noticed, DecisionStatus.Made, false)]
    [InlineData(DecisionStatus.Due, DecisionStatus.Made, true)]
    [InlineData(DecisionStatus.Due, DecisionStatus.Lapsed, true)]
    [InlineData(DecisionStatus.Endorsed, DecisionStatus.Due, true)]
    [InlineData(DecisionStatus.Amended, DecisionStatus.Endorsed, true)]
    [InlineData(DecisionStatus.NotEndorsed, DecisionStatus.Withdrawn, true)]
    [InlineData(DecisionStatus.Made, DecisionStatus.Published, true)]
    [InlineData(DecisionStatus.Made, DecisionStatus.Withdrawn, false)]
    [InlineData(DecisionStatus.Published, DecisionStatus.SubjectToCallIn, true)]
    [InlineData(DecisionStatus.SubjectToCallIn, DecisionStatus.CalledIn, true)]
    [InlineData(DecisionStatus.CalledIn, DecisionStatus.Implemented, false)]
    [InlineData(DecisionStatus.CalledIn, DecisionStatus.ReferredBack, true)]
    [InlineData(DecisionStatus.ReferredBack, DecisionStatus.Made, true)]
    [InlineData(DecisionStatus.Upheld, DecisionStatus.Implemented, true)]
    public void A_status_follows_only_from_those_that_lead_to_it(DecisionStatus from, DecisionStatus to, bool follows) =>
        Assert.Equal(follows, DecisionStatuses.After(from).Contains(to));
}
