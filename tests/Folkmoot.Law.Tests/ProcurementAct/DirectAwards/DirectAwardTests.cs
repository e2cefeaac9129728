using System.Text.Json;
using Folkmoot.Law.Grounds;
using Folkmoot.Law.ProcurementAct;
using Folkmoot.Law.ProcurementAct.DirectAwards;
using static Folkmoot.Law.Tests.Cases;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.ProcurementAct.DirectAwards;

public class DirectAwardTests
{
    private static readonly ExistingSupplier Similar = new(Existing: true, Similar: true, Competed: true, Awarded: D("2026-01-15"), TransparencyNotice: D("2030-12-01"), IntentionStated: true);

    [Fact]
    public void Grounds_are_evidenced_as_in_the_worked_cases() => ForEach("PA-01", 2, (given, expected) =>
    {
        var facts = new DirectAwardFacts { Urgency = new(Foreseeable: Fact(given, "foreseeable")), Existing = Existing(given) };
        var met = DirectAward.Test(DirectAward.Named(given.GetProperty("ground").GetString()!)!.Value, facts, Ordinary.Day).Met;
        Assert.Equal(Fact(expected, "ground_evidenced"), met == Met.Yes);
        if (Fact(expected, "within_five_years") is { } within) Assert.Equal(within.Answer(), ExistingSupplierGrounds.WithinYears(facts.Existing.Awarded, facts.Existing.TransparencyNotice));
    });

    [Theory]
    [InlineData(Justification.ExclusiveRights, 3)]
    [InlineData(Justification.TechnicalReasons, 3)]
    [InlineData(Justification.Extension, 4)]
    [InlineData(Justification.SimilarServices, 5)]
    [InlineData(Justification.Insolvency, 2)]
    [InlineData(Justification.Urgency, 5)]
    [InlineData(Justification.UserChoice, 5)]
    public void With_nothing_on_record_every_element_asks_for_its_evidence(Justification ground, int elements)
    {
        var answer = DirectAward.Test(ground, new(), Ordinary.Day);

        Assert.Equal((Met.NotEvidenced, elements), (answer.Met, answer.Missing.Count()));
        Assert.All(answer.Answer.Elements, element => Assert.False(string.IsNullOrEmpty(element.Settles)));
    }

    [Fact]
    public void A_single_supplier_needs_the_reason_the_lack_of_others_and_no_alternative()
    {
        var rights = new SingleSupplier(ExclusiveRights: true, OnlySupplier: true, ReasonableAlternatives: false);
        var technical = new SingleSupplier(NoCompetition: true, OnlySupplier: true, ReasonableAlternatives: false);

        Assert.Equal((Met.Yes, Met.NotEvidenced), (Single(Justification.ExclusiveRights, rights), Single(Justification.TechnicalReasons, rights)));
        Assert.Equal((Met.NotEvidenced, Met.Yes), (Single(Justification.ExclusiveRights, technical), Single(Justification.TechnicalReasons, technical)));
        Assert.Equal(Met.No, Single(Justification.TechnicalReasons, technical with { ReasonableAlternatives = true }));
        Assert.Equal(Met.No, Single(Justification.TechnicalReasons, technical with { OnlySupplier = false }));
        Assert.Equal(Met.No, Single(Justification.ExclusiveRights, rights with { ExclusiveRights = false }));
    }

    [Theory]
    [InlineData("2025-12-01", Met.No)]
    [InlineData("2025-12-02", Met.Yes)]
    [InlineData("2030-12-01", Met.Yes)]
    [InlineData("2030-12-02", Met.No)]
    [InlineData(null, Met.NotEvidenced)]
    public void Similar_services_rest_on_a_contract_of_the_five_years_ending_with_the_notice(string? awarded, Met met) =>
        Assert.Equal(met, Test(Similar with { Awarded = awarded is null ? null : D(awarded) }));

    [Fact]
    public void Similar_services_need_a_competition_that_stated_the_intention()
    {
        Assert.Equal(Met.Yes, Test(Similar));
        Assert.Equal(Met.No, Test(Similar with { Competed = false }));
        Assert.Equal(Met.No, Test(Similar with { IntentionStated = false }));
        Assert.Equal(Met.No, Test(Similar with { Existing = false }));
        Assert.Equal(Met.No, Test(Similar with { Similar = false }));
        Assert.Equal(Met.NotEvidenced, Test(Similar with { TransparencyNotice = null }));
        Assert.Equal(D("2031-01-14"), ExistingSupplierGrounds.LastNotice(D("2026-01-15"), Ordinary.Day).Day);
    }

    [Fact]
    public void An_extension_needs_incompatibility_and_disproportionate_difficulty()
    {
        var facts = new ExistingSupplier(Existing: true, ExtensionOrReplacement: true, Incompatible: true, TechnicalDifficulty: true);

        Assert.Equal(Met.Yes, Extension(facts));
        Assert.Equal(Met.No, Extension(facts with { TechnicalDifficulty = false }));
        Assert.Equal(Met.No, Extension(facts with { Incompatible = false }));
        Assert.Equal(Met.No, Extension(facts with { ExtensionOrReplacement = false }));

        static Met Extension(ExistingSupplier facts) => DirectAward.Test(Justification.Extension, new() { Existing = facts }, Ordinary.Day).Met;
    }

    [Theory]
    [InlineData(true, true, false, false, true, Met.Yes)]
    [InlineData(false, true, false, false, true, Met.No)]
    [InlineData(true, false, false, false, true, Met.No)]
    [InlineData(true, true, true, false, true, Met.No)]
    [InlineData(true, true, false, true, true, Met.No)]
    [InlineData(true, true, false, false, false, Met.No)]
    [InlineData(true, true, null, false, true, Met.NotEvidenced)]
    public void Urgency_is_extreme_and_unavoidable_in_every_element(bool? necessary, bool? extreme, bool? attributable, bool? foreseeable, bool? tooUrgent, Met met) =>
        Assert.Equal(met, DirectAward.Test(Justification.Urgency, new() { Urgency = new(necessary, extreme, attributable, foreseeable, tooUrgent) }, Ordinary.Day).Met);

    [Fact]
    public void User_choice_rests_on_a_preference_or_on_the_only_capable_supplier()
    {
        var facts = new UserChoice(true, true, true, PreferenceExpressed: true, OnlyCapable: null, CompetingNotInInterest: true);

        Assert.Equal(Met.Yes, Choice(facts));
        Assert.Equal(Met.Yes, Choice(facts with { PreferenceExpressed = false, OnlyCapable = true }));
        Assert.Equal(Met.No, Choice(facts with { PreferenceExpressed = false, OnlyCapable = false }));
        Assert.Equal(Met.No, Choice(facts with { OneIndividual = false }));
        Assert.Equal(Met.No, Choice(facts with { LightTouch = false }));
        Assert.Equal(Met.No, Choice(facts with { ViewsRegarded = false }));
        Assert.Equal(Met.No, Choice(facts with { CompetingNotInInterest = false }));

        static Met Choice(UserChoice facts) => DirectAward.Test(Justification.UserChoice, new() { UserChoice = facts }, Ordinary.Day).Met;
    }

    [Fact]
    public void Insolvency_needs_proceedings_and_advantageous_terms()
    {
        Assert.Equal(Met.Yes, Insolvent(true, true));
        Assert.Equal(Met.No, Insolvent(false, true));
        Assert.Equal(Met.No, Insolvent(true, false));

        static Met Insolvent(bool proceedings, bool terms) => DirectAward.Test(Justification.Insolvency, new() { InsolvencyProceedings = proceedings, AdvantageousTerms = terms }, Ordinary.Day).Met;
    }

    [Theory]
    [InlineData(false, null, true, Met.Yes)]
    [InlineData(true, true, true, Met.Yes)]
    [InlineData(true, false, true, Met.No)]
    [InlineData(true, null, true, Met.NotEvidenced)]
    [InlineData(false, null, false, Met.No)]
    public void The_supplier_is_not_excluded_and_was_checked(bool? excluded, bool? interest, bool? considered, Met met) =>
        Assert.Equal(met, DirectAward.SupplierMayBeAwarded(new() { SupplierExcluded = excluded, OverridingInterest = interest, ExcludabilityConsidered = considered }, Ordinary.Day).Met);

    [Fact]
    public void Every_justification_is_looked_at_and_none_before_the_Act()
    {
        Assert.Equal(Enum.GetValues<Justification>(), DirectAward.TestAll(new(), Ordinary.Day).Select(one => DirectAward.Named(one.Provision)!.Value));
        Assert.Throws<OutsideTheLaw>(() => DirectAward.TestAll(new(), D("2025-02-23")));
        Assert.Throws<ArgumentOutOfRangeException>(() => DirectAward.Test((Justification)99, new(), Ordinary.Day));
    }

    [Theory]
    [InlineData("Procurement Act 2023, Schedule 5, paragraph 13", Justification.Urgency)]
    [InlineData("Sch 5 para 14(b)", Justification.Urgency)]
    [InlineData("Sch. 5 para. 17", Justification.UserChoice)]
    [InlineData("Sch 5 para 1", null)]
    [InlineData("Sch 5 para 51", null)]
    [InlineData("Sch 5 para 51, para 5", Justification.ExclusiveRights)]
    [InlineData("Sch 5 para 5 or para 6", null)]
    [InlineData("reg 32(2)(c)", null)]
    [InlineData("Para 13", Justification.Urgency)]
    public void A_citation_names_its_justification(string citation, Justification? named) => Assert.Equal(named, DirectAward.Named(citation));

    [Fact]
    public void The_authors_own_lack_of_capacity_contradicts_unavoidable_urgency()
    {
        var answer = DirectAward.Test(Justification.Urgency, new() { Urgency = new(true, true, null, false, true) }, Ordinary.Day, Reason.ReadAll("The project slipped due to capacity issues", "Continuity of the service"));

        Assert.Equal(Met.No, answer.Met);
        Assert.Equal("Sch 5 para 14(a)", Assert.Single(answer.Contradictions).Element.Citation.Provision);
        Assert.Equal(2, answer.Beside.Count());
        Assert.Contains("an award of 15 January 2026 serves transparency notices to 14 January 2031", DirectAward.Test(Justification.SimilarServices, new() { Existing = Similar }, Ordinary.Day).Answer.Sum);
    }

    [Theory]
    [InlineData(true, 0, null, false, Met.Yes)]
    [InlineData(true, 2, null, false, Met.NotEvidenced)]
    [InlineData(true, 2, true, false, Met.No)]
    [InlineData(true, 2, false, false, Met.Yes)]
    [InlineData(false, 0, null, false, Met.No)]
    [InlineData(true, 0, null, true, Met.No)]
    [InlineData(true, null, null, false, Met.NotEvidenced)]
    public void Switching_follows_a_competition_that_brought_nothing_suitable(bool? competed, int? received, bool? suitable, bool? possible, Met met) =>
        Assert.Equal(met, Switching.Test(new(competed, received, null, suitable, possible), Ordinary.Day).Met);

    [Fact]
    public void Each_unsuitable_tender_has_its_reason()
    {
        var facts = new FailedCompetition(true, 2, [Unsuitable.FailsRequirements, Unsuitable.Collusion], null, false);

        Assert.Equal(Met.Yes, Switching.Test(facts, Ordinary.Day).Met);
        Assert.Equal(Met.NotEvidenced, Switching.Test(facts with { Unsuitable = [Unsuitable.FailsRequirements, null] }, Ordinary.Day).Met);
        Assert.Equal(Met.NotEvidenced, Switching.Test(facts with { TendersReceived = 3 }, Ordinary.Day).Met);
        Assert.Equal("2 received, 2 recorded as unsuitable", Switching.Test(facts, Ordinary.Day).Answer.Elements[1].Found);
        Assert.Equal("2 received, 0 recorded as unsuitable", Switching.Test(facts with { Unsuitable = null }, Ordinary.Day).Answer.Elements[1].Found);
    }

    private static Met Single(Justification ground, SingleSupplier facts) => DirectAward.Test(ground, new() { Single = facts }, Ordinary.Day).Met;

    private static Met Test(ExistingSupplier facts) => DirectAward.Test(Justification.SimilarServices, new() { Existing = facts }, Ordinary.Day).Met;

    // That the services are similar and the supplier the present one is what these cases are about; they state the rest.
    private static ExistingSupplier Existing(JsonElement given) => new(
        Existing: true, Similar: true, Competed: Fact(given, "original_competitive"), IntentionStated: Fact(given, "intention_in_tender"),
        Awarded: given.TryGetProperty("original_award", out var award) ? Day(award) : null,
        TransparencyNotice: given.TryGetProperty("transparency_notice", out var notice) ? Day(notice) : null);
}
