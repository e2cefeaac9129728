using Folkmoot.Law.Grounds;
using Folkmoot.Law.ProcurementAct;
using Folkmoot.Law.ProcurementAct.DirectAwards;
using Folkmoot.Law.ProviderSelection;
using static Folkmoot.Law.Tests.Dates;
using ActModification = Folkmoot.Law.ProcurementAct.Modifications.Modification;
using Modifications = Folkmoot.Law.ProcurementAct.Modifications;

namespace Folkmoot.Law.Tests.Grounds;

/// <summary>Which kinds of reason speak for (+) and against (-) which element of each ground, element by element from 1.</summary>
public class WeighedReasonsTests
{
    private static readonly DateOnly Day = D("2026-06-01");

    [Fact]
    public void Reasons_speak_for_these_elements_of_a_justification_of_the_Act() => Assert.Equal(
        [
            "Sch 5 para 5: ExclusiveRights +1, OnlyProvider +2, NoAlternative +3",
            "Sch 5 para 6: Technical +1, OnlyProvider +2, NoAlternative +3",
            "Sch 5 para 7: Technical +3, Technical +4",
            "Sch 5 para 11: Price +2",
            "Sch 5 para 13: AuthorityCapacity -4, Urgency +2, UnforeseenEvent +5, Safety +1",
            "Sch 5 para 15: OnlyProvider +4, UserChoice +4",
        ],
        Spoken(reasons => DirectAward.TestAll(new(), Day, reasons)));

    [Fact]
    public void Reasons_speak_for_these_elements_of_a_switch() => Assert.Equal(["s.43: FailedCompetition +2"], Spoken(reasons => [Switching.Test(new(), Day, reasons)]));

    [Fact]
    public void Reasons_speak_for_these_elements_of_a_change_under_the_Act() => Assert.Equal(
        [
            "Sch 8 para 1: ContractOption +1",
            "Sch 8 para 2: Urgency +1",
            "Sch 8 para 4: UnforeseenEvent +1",
            "Sch 8 para 5: AuthorityCapacity -2",
            "Sch 8 para 8: Technical +2, CostOfChange +4",
        ],
        Spoken(reasons => ActModification.Test(new(), new(), Day, reasons).Ways));

    [Fact]
    public void Reasons_speak_for_these_elements_of_a_process_for_health_care() => Assert.Equal(
        [
            "reg 6(3): Technical +2, OnlyProvider +2",
            "reg 6(4): UserChoice +1",
            "reg 6(5): Quality +4",
        ],
        Spoken(reasons => [.. ProcessChoice.TestAll(new() { On = Day }, reasons).Select(process => process.Ground)]));

    [Fact]
    public void Reasons_speak_for_these_elements_of_a_change_for_health_care() => Assert.Equal(
        [
            "13(1)(a): ContractOption +1",
            "13(1)(c): AuthorityCapacity -1, UnforeseenEvent +1",
        ],
        Spoken(reasons => SelectionModification.Test(new() { On = Day }, reasons).Limbs));

    [Fact]
    public void Reasons_speak_for_these_elements_of_an_urgent_award_of_health_care() => Assert.Equal(
        [
            "14: AuthorityCapacity -3, Urgency +1, UnforeseenEvent +2, Safety +4",
        ],
        Spoken(reasons => [UrgentAward.Test(new(), Day, reasons)]));

    public static TheoryData<string, GroundAnswer> Provisos => new()
    {
        { "Sch 5 para 8(a)", DirectAward.Test(Justification.SimilarServices, new() { Existing = new(Competed: false) }, Day) },
        { "Sch 5 para 8(b)", DirectAward.Test(Justification.SimilarServices, new() { Existing = new(IntentionStated: false) }, Day) },
        { "Sch 5 para 14(a)", DirectAward.Test(Justification.Urgency, new() { Urgency = new(Attributable: true) }, Day) },
        { "Sch 5 para 14(b)", DirectAward.Test(Justification.Urgency, new() { Urgency = new(Foreseeable: true) }, Day) },
        { "Sch 8 para 4(1)(a)", Changed(new() { Foreseeable = true })["Sch 8 para 4"] },
        { "Sch 8 para 5(1)(a)(i)", Changed(new() { RiskNobodysDoing = false })["Sch 8 para 5"] },
        { "reg 14(1)", UrgentAward.Test(new(Attributable: true), Day) },
    };

    [Theory]
    [MemberData(nameof(Provisos))]
    public void A_proviso_recorded_against_the_claim_contradicts_it(string provision, GroundAnswer answer)
    {
        var found = Assert.Single(answer.Contradictions);

        Assert.Equal((Met.No, provision, "it is recorded that this is not so"), (found.Element.Met, found.Element.Citation.Provision, found.By));
    }

    [Fact]
    public void Elements_that_are_reckoned_show_their_sums()
    {
        Assert.Equal(
            "an award of 15 January 2026 serves transparency notices to 14 January 2031",
            DirectAward.Test(Justification.SimilarServices, new() { Existing = new(Awarded: D("2026-01-15"), TransparencyNotice: D("2026-06-01")) }, Day).Answer.Elements[3].Found);
        var below = ActModification.Test(
            new() { Value = Money.Pounds(1_000_000) }, new() { ValueChange = Money.Pounds(50_000), EarlierBelowThreshold = Money.Pounds(20_000), Threshold = Money.Pounds(663_540), TermChange = 12.5m }, Day);
        Assert.Equal("the term changes by 12.5 per cent; 10 are allowed", below["s.74(1)(b)"].Answer.Elements[0].Found);
        Assert.Equal(
            ["the value changes by 5 per cent; 10 are allowed", "£70,000 together; the threshold is £663,540", null],
            below["s.74(1)(c)"].Answer.Elements.Select(element => element.Found));
        Assert.Equal(
            "£200 of health care beside £100 of other services",
            MixedContract.Test(new(Money.Pounds(200), Money.Pounds(100), null), Day).Elements[0].Found);
        Assert.Equal(
            "£300,000 is below £500,000, and not less than 25 per cent of £1,000,000",
            SelectionModification.Test(new() { On = Day, OriginalLifetime = Money.Pounds(1_000_000), CumulativeChange = Money.Pounds(300_000) }).Limbs[3].Answer.Elements[2].Found);
    }

    private static Modifications.ModificationResult Changed(Modifications.PermittedChange permitted) =>
        ActModification.Test(new(), new() { Permitted = permitted }, Day);

    private static IEnumerable<string> Spoken(Func<IReadOnlyList<Reason>, IReadOnlyList<GroundAnswer>> test)
    {
        var answers = Enum.GetValues<ReasonKind>().SelectMany(kind => test([new("stated", [kind])]).Select(ground => (Kind: kind, Ground: ground)));
        return answers.GroupBy(one => one.Ground.Provision)
            .Select(ground => (ground.Key, Spoken: ground.SelectMany(one => Spoken(one.Kind, one.Ground)).ToList()))
            .Where(ground => ground.Spoken.Count > 0)
            .Select(ground => $"{ground.Key}: {string.Join(", ", ground.Spoken)}");
    }

    private static IEnumerable<string> Spoken(ReasonKind kind, GroundAnswer ground)
    {
        var weighed = Assert.Single(ground.Reasons);
        return ground.Answer.Elements.Index()
            .Select(one => weighed.Supports.Contains(one.Item) ? $"{kind} +{one.Index + 1}" : weighed.Contradicts.Contains(one.Item) ? $"{kind} -{one.Index + 1}" : null).OfType<string>();
    }
}
