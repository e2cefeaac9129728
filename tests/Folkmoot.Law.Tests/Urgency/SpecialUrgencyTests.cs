using Folkmoot.Law.Urgency;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.Urgency;

public class SpecialUrgencyTests
{
    private static readonly DateOnly On = D("2025-07-31");
    private static readonly Office Agreed = new(Filled: true, AbleToAct: true, Agreed: true);
    private static readonly Office Refused = new(Filled: true, AbleToAct: true, Agreed: false);
    private static readonly Office Empty = new(Filled: false);
    private static readonly Office Unable = new(Filled: true, AbleToAct: false);
    private static readonly Office Unknown = new();

    public static TheoryData<string, Office, Office, Office, Signatory?, Met> Chains => new()
    {
        { "the scrutiny chair agrees", Agreed, Unknown, Unknown, Signatory.ScrutinyChair, Met.Yes },
        { "the scrutiny chair refuses and another agrees", Refused, Agreed, Agreed, Signatory.ScrutinyChair, Met.No },
        { "the scrutiny chair has not been asked", new(true, true), Agreed, Unknown, Signatory.ScrutinyChair, Met.NotEvidenced },
        { "there is no scrutiny chair", Empty, Agreed, Unknown, Signatory.CouncilChair, Met.Yes },
        { "the scrutiny chair is unable to act", Unable, Agreed, Unknown, Signatory.CouncilChair, Met.Yes },
        { "the scrutiny chair is unable and the council chair refuses", Unable, Refused, Agreed, Signatory.CouncilChair, Met.No },
        { "there is neither chair", Empty, Empty, Agreed, Signatory.ViceChair, Met.Yes },
        { "the vice-chair refuses", Empty, Empty, Refused, Signatory.ViceChair, Met.No },
        { "the scrutiny chair is unable and there is no council chair", Unable, Empty, Agreed, null, Met.No },
        { "nobody holds any office", Empty, Empty, Empty, null, Met.No },
        { "nothing is known", Unknown, Unknown, Unknown, null, Met.NotEvidenced },
        { "nobody says why the council chair was asked", Unknown, Agreed, Unknown, null, Met.NotEvidenced },
        { "nobody says whether there is a council chair", Empty, Unknown, Agreed, null, Met.NotEvidenced },
    };

    [Theory]
    [MemberData(nameof(Chains))]
    public void Agreement_counts_from_the_one_whose_turn_it_is(string chain, Office scrutiny, Office council, Office vice, Signatory? asked, Met met)
    {
        var agreement = new UrgencyAgreement(scrutiny, council, vice);
        var answer = SpecialUrgency.Ask(new() { FiveDaysImpracticable = true, Agreement = agreement }, On);

        Assert.Equal((chain, asked, met, met), (chain, agreement.Asked, agreement.Met, answer.Met));
        Assert.Equal(asked?.ToString(), answer.Elements[1].Found);
        Assert.Contains(asked switch { Signatory.ScrutinyChair => "chair of the relevant", Signatory.CouncilChair => "of the chair of the council", Signatory.ViceChair => "vice-chair", _ => "who holds" }, answer.Elements[1].Settles, StringComparison.Ordinal);
    }

    [Fact]
    public void Special_urgency_needs_the_general_exception_to_be_impracticable()
    {
        var agreement = UrgencyAgreement.Unknown with { ScrutinyChair = Agreed };

        Assert.Equal(Met.No, SpecialUrgency.Ask(new() { FiveDaysImpracticable = false, Agreement = agreement }, On).Met);
        Assert.Equal(Met.NotEvidenced, SpecialUrgency.Ask(new() { Agreement = agreement }, On).Met);
        Assert.Throws<OutsideTheLaw>(() => SpecialUrgency.Ask(new(), D("2012-09-09")));
    }

    [Theory]
    [InlineData(true, Met.Yes)]
    [InlineData(false, Met.No)]
    [InlineData(null, Met.NotEvidenced)]
    public void The_reasons_are_published_afterwards(bool? published, Met met) =>
        Assert.Equal(met, SpecialUrgency.Afterwards(new() { ReasonsPublished = published }, On).Met);
}
