using Folkmoot.Law.Grounds;

namespace Folkmoot.Law.Tests.Grounds;

public class ReasonKindsTests
{
    [Theory]
    [InlineData("We need more time before we can go out to tender.", ReasonKind.Time)]
    [InlineData("The timetable slipped by half a year", ReasonKind.Time)]
    [InlineData("There is not enough time to compete again", ReasonKind.Time)]
    [InlineData("Insufficient time was left for a tender", ReasonKind.Time)]
    [InlineData("People must not see a gap in service.", ReasonKind.Continuity)]
    [InlineData("To keep continuity of care", ReasonKind.Continuity)]
    [InlineData("A countywide strategy is being written", ReasonKind.Strategy)]
    [InlineData("the redesign has begun", ReasonKind.Strategy)]
    [InlineData("Funding uncertainty for next year", ReasonKind.FundingUncertainty)]
    [InlineData("The partner's funding has not been confirmed.", ReasonKind.FundingUncertainty)]
    [InlineData("There is no clarity about funding", ReasonKind.FundingUncertainty)]
    [InlineData("a lack of clarity as to funding", ReasonKind.FundingUncertainty)]
    [InlineData("long term funding sustainability", ReasonKind.FundingUncertainty)]
    [InlineData("keeping consistency of service", ReasonKind.Continuity)]
    [InlineData("the service is to be co-produced with carers", ReasonKind.Strategy)]
    [InlineData("CAPACITY ISSUES in the commissioning team", ReasonKind.AuthorityCapacity)]
    [InlineData("There was a shortage of staff", ReasonKind.AuthorityCapacity)]
    [InlineData("not enough staff to run a tender", ReasonKind.AuthorityCapacity)]
    [InlineData("an emergency placement", ReasonKind.Urgency)]
    [InlineData("The need is urgent", ReasonKind.Urgency)]
    [InlineData("The provider's sudden insolvency", ReasonKind.UnforeseenEvent)]
    [InlineData("nobody could have expected it: it was unforeseeable", ReasonKind.UnforeseenEvent)]
    [InlineData("For technical reasons others cannot supply", ReasonKind.Technical)]
    [InlineData("It holds a patent", ReasonKind.ExclusiveRights)]
    [InlineData("It is the only provider in the district", ReasonKind.OnlyProvider)]
    [InlineData("No other providers came forward", ReasonKind.OnlyProvider)]
    [InlineData("There is no reasonable alternative", ReasonKind.NoAlternative)]
    [InlineData("No tenders were received", ReasonKind.FailedCompetition)]
    [InlineData("Neither tender was good enough", ReasonKind.FailedCompetition)]
    [InlineData("The contract provides for two further years", ReasonKind.ContractOption)]
    [InlineData("substantial duplication of costs", ReasonKind.CostOfChange)]
    [InlineData("Safeguarding would suffer", ReasonKind.Safety)]
    [InlineData("Its track record is strong", ReasonKind.Quality)]
    [InlineData("It is cheaper", ReasonKind.Price)]
    [InlineData("The families prefer it", ReasonKind.UserChoice)]
    public void A_reason_is_of_the_kind_its_words_name(string text, ReasonKind kind) => Assert.Equal([kind], ReasonKinds.Of(text));

    [Theory]
    [InlineData("Work with families on the co-production needs more time", new[] { ReasonKind.Time, ReasonKind.Strategy })]
    [InlineData("Delayed by capacity", new[] { ReasonKind.Time, ReasonKind.AuthorityCapacity })]
    [InlineData("continuity at the same price", new[] { ReasonKind.Continuity, ReasonKind.Price })]
    public void A_reason_may_be_of_several_kinds(string text, ReasonKind[] kinds) => Assert.Equal(kinds, ReasonKinds.Of(text));

    [Theory]
    [InlineData("")]
    [InlineData(" – !")]
    [InlineData("The committee noted the report.")]
    [InlineData("There is no urgency")]
    [InlineData("This is not an emergency")]
    [InlineData("No real urgency")]
    [InlineData("limited capacity among providers")]
    [InlineData("a lack of market capacity constraints")]
    [InlineData("People with limited mental capacity")]
    [InlineData("the capacity of the building")]
    [InlineData("The Integrated Care Board pays a share")]
    [InlineData("a part-time post")]
    public void Words_that_fit_no_kind_are_not_guessed_at(string text) => Assert.Empty(ReasonKinds.Of(text));

    [Fact]
    public void A_denial_reaches_two_words_and_no_further() =>
        Assert.Equal([ReasonKind.Urgency], ReasonKinds.Of("It is not only now that it is urgent"));

    [Fact]
    public void A_kind_counts_where_one_of_its_mentions_is_not_denied() =>
        Assert.Equal([ReasonKind.Urgency], ReasonKinds.Of("At first no urgency: by May it was urgent"));

    [Fact]
    public void Every_kind_can_be_reached_by_words() =>
        Assert.Equal(Enum.GetValues<ReasonKind>(), ReasonKinds.Of(
            "more time, continuity, strategy, funding uncertainty, staff shortage, urgent, unforeseen, technical reasons, exclusive rights, "
            + "only provider, no alternative, no tenders, option to extend, duplication of costs, safety, quality, price, positive feedback"));
}
