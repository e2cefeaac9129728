using Folkmoot.Law.Grounds;
using Folkmoot.Law.Procurement;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.Grounds;

public class GroundTests
{
    private static readonly Citation Here = new("An Act", "s.1", null, D("2026-11-21"), TextRead: true);

    private static readonly Ground<(bool? Plain, bool? Proviso)> Made = new(
        "1(a)", "made for the test",
        new Requirement<(bool? Plain, bool? Proviso)>("It is plain", facts => facts.Plain, "a letter", Here) { SupportedBy = [ReasonKind.Technical], Sum = facts => facts.Plain is null ? null : "1 is 1" },
        new Requirement<(bool? Plain, bool? Proviso)>("It is not the authority's doing", facts => facts.Proviso, "a dated timeline", Here) { ContradictedBy = [ReasonKind.AuthorityCapacity], IsProviso = true });

    [Theory]
    [InlineData(true, true, Met.Yes)]
    [InlineData(true, null, Met.NotEvidenced)]
    [InlineData(null, true, Met.NotEvidenced)]
    [InlineData(null, false, Met.No)]
    [InlineData(false, null, Met.No)]
    public void Every_requirement_of_a_ground_has_to_be_met(bool? plain, bool? proviso, Met met)
    {
        var answer = Test(plain, proviso);

        Assert.Equal((met, met != Met.Yes), (answer.Met, answer.NeedsLegalSignOff));
        Assert.Equal(proviso == false, answer.Contradictions.Count == 1);
        Assert.Equal(new[] { plain, proviso }.Count(fact => fact != true), answer.Missing.Count());
        Assert.Equal(plain is not null, answer.Answer.Sum.Count == 1);
    }

    [Fact]
    public void A_reason_supports_an_element_contradicts_one_or_stands_beside_the_ground()
    {
        var answer = Test(null, null, "technical reasons", "staff shortage", "a good price");

        Assert.Equal([1, 0, 0], answer.Reasons.Select(weighed => weighed.Supports.Count));
        Assert.Equal([0, 1, 0], answer.Reasons.Select(weighed => weighed.Contradicts.Count));
        Assert.Equal("It is plain", answer.Reasons[0].Supports[0].Says);
        Assert.Equal("It is not the authority's doing", answer.Reasons[1].Contradicts[0].Says);
        Assert.Equal(["staff shortage", "a good price"], answer.Beside.Select(reason => reason.Text));
    }

    [Fact]
    public void Support_is_not_evidence() => Assert.Equal(Met.NotEvidenced, Test(null, true, "technical reasons").Met);

    [Theory]
    [InlineData(null, Met.No)]
    [InlineData(true, Met.NotEvidenced)]
    [InlineData(false, Met.No)]
    public void The_authors_own_words_unsettle_what_they_contradict(bool? recorded, Met met)
    {
        var answer = Test(true, recorded, "staff shortage");

        Assert.Equal(met, answer.Answer.Elements[1].Met);
        Assert.Equal("staff shortage", answer.Answer.Elements[1].Found);
        var contradiction = Assert.Single(answer.Contradictions);
        Assert.Equal("s.1: It is not the authority's doing; the record says: staff shortage", contradiction.ToString());
    }

    [Fact]
    public void A_fact_against_a_proviso_contradicts_the_claim_without_any_reason() =>
        Assert.Equal("it is recorded that this is not so", Assert.Single(Test(true, false).Contradictions).By);

    private static GroundAnswer Test(bool? plain, bool? proviso, params string[] reasons) =>
        Made.Test(RegimeChoice.Rule, D("2026-01-01"), (plain, proviso), Reason.ReadAll(reasons));

    [Fact]
    public void What_the_author_says_against_an_element_is_shown_before_its_sum()
    {
        var element = new Requirement<string>("any", _ => true, "any", Instruments.ContractRegulations(72)) { ContradictedBy = [ReasonKind.Price], Sum = facts => facts };

        Assert.Equal("the sum", element.Weigh("the sum", []).Found);
        Assert.Equal((Met.NotEvidenced, "It is cheaper"), (element.Weigh("the sum", Reason.ReadAll("It is cheaper")).Met, element.Weigh("the sum", Reason.ReadAll("It is cheaper")).Found));
    }
}
