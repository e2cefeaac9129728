using System.Text.Json;
using Folkmoot.Law.Governance;
using Folkmoot.Law.Records;
using static Folkmoot.Law.Tests.Cases;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.Records;

public class RecordsTests
{
    private static readonly DateOnly On = D("2026-11-21");

    private static readonly RecordHolds Whole = new() { Decision = true, Date = true, Reasons = true, Alternatives = true, ConflictDeclared = true, Dispensations = true };

    // The words of the cases for each element.
    private static readonly string[] Words =
        ["decision", "date", "reasons", "alternatives considered and rejected", "conflicts of interest declared", "dispensations"];

    [Fact]
    public void A_members_record_lacks_what_the_worked_cases_say_it_lacks() => ForEach("EXE-11", 1, (given, expected) =>
    {
        var record = given.GetProperty("record");
        var answer = DecisionRecord.Ask(DecisionMaker.Member, Held(record), On);

        Assert.Equal(expected.GetProperty("complete").GetBoolean(), answer.Met == Met.Yes);
        Assert.Equal(
            expected.GetProperty("missing").EnumerateArray().Select(word => word.GetString()),
            Enumerable.Range(0, Words.Length).Where(at => answer.Elements[at].Met != Met.Yes).Select(at => Words[at]));
    });

    public static TheoryData<int, RecordHolds> Lacking => new()
    {
        { 0, Whole with { Decision = null } }, { 1, Whole with { Date = null } }, { 2, Whole with { Reasons = null } },
        { 3, Whole with { Alternatives = null } }, { 4, Whole with { ConflictDeclared = null } }, { 5, Whole with { Dispensations = null } },
    };

    [Theory]
    [MemberData(nameof(Lacking))]
    public void Each_of_the_elements_of_a_record_is_asked_for(int at, RecordHolds record)
    {
        foreach (var maker in Enum.GetValues<DecisionMaker>())
        {
            var answer = DecisionRecord.Ask(maker, record, On);
            Assert.Equal(answer.Elements[at], Assert.Single(answer.Missing));
            Assert.Same(DecisionRecord.For(maker), answer.Rule);
        }
    }

    [Fact]
    public void A_record_that_says_that_none_was_declared_needs_no_dispensation()
    {
        var answer = DecisionRecord.Ask(DecisionMaker.Executive, Whole with { ConflictDeclared = false, Dispensations = null }, On);

        Assert.Equal((Met.Yes, "none declared"), (answer.Met, answer.Elements[4].Found));
        Assert.Null(DecisionRecord.Ask(DecisionMaker.Executive, Whole, On).Elements[4].Found);
    }

    [Theory]
    [InlineData(DecisionMaker.Executive, "EXE-10", "members of the body")]
    [InlineData(DecisionMaker.Member, "EXE-11", "who were consulted")]
    [InlineData(DecisionMaker.Officer, "EXE-12", "who were consulted")]
    public void Whose_conflicts_are_recorded_depends_on_who_decided(DecisionMaker maker, string rule, string whose)
    {
        var answer = DecisionRecord.Ask(maker, Whole, On);

        Assert.Equal((rule, Met.Yes), (answer.Rule.Id, answer.Met));
        Assert.Contains(whose, answer.Elements[4].Says, StringComparison.Ordinal);
        Assert.Throws<OutsideTheLaw>(() => DecisionRecord.Ask(maker, Whole, D("2012-09-09")));
    }

    [Theory]
    [InlineData(true, false, Met.Yes)]
    [InlineData(true, true, Met.No)]
    [InlineData(false, false, Met.No)]
    [InlineData(true, null, Met.NotEvidenced)]
    public void An_officers_routine_act_is_not_recorded(bool? executive, bool? routine, Met met) =>
        Assert.Equal(met, DecisionRecord.Needed(executive, routine, On).Met);

    [Theory]
    [InlineData(true, true, null, false, false, false, null, Met.Yes)] // express
    [InlineData(true, false, true, true, false, false, null, Met.Yes)] // a permission
    [InlineData(true, false, true, false, true, false, null, Met.Yes)] // an individual's rights
    [InlineData(true, false, true, false, false, true, true, Met.Yes)] // a material contract
    [InlineData(true, false, true, false, false, true, false, Met.No)]
    [InlineData(true, false, true, false, false, true, null, Met.NotEvidenced)]
    [InlineData(true, false, false, true, true, true, true, Met.No)] // no authorisation
    [InlineData(false, true, null, null, null, null, null, Met.No)]
    public void An_officers_decision_for_the_council_is_recorded_by_its_authorisation_and_effect(
        bool? delegated, bool? express, bool? general, bool? permission, bool? rights, bool? spends, bool? material, Met met)
    {
        var facts = new OfficerDecisionFacts
        {
            DelegatedByBody = delegated, ExpressAuthorisation = express, GeneralAuthorisation = general,
            GrantsPermission = permission, AffectsRights = rights, AwardsOrSpends = spends, MaterialToFinances = material,
        };

        Assert.Equal(met, OfficerRecord.Needed(facts, On).Met);
        Assert.Throws<OutsideTheLaw>(() => OfficerRecord.Needed(facts, D("2014-08-05")));
    }

    [Fact]
    public void An_officers_record_names_conflicts_only_under_an_express_authorisation()
    {
        var silent = Whole with { ConflictDeclared = null, Dispensations = null };

        Assert.Equal(Met.Yes, OfficerRecord.Ask(silent, expressAuthorisation: false, On).Met);
        Assert.Equal(Met.NotEvidenced, OfficerRecord.Ask(silent, expressAuthorisation: true, On).Met);
        Assert.Equal(Met.Yes, OfficerRecord.Ask(Whole, expressAuthorisation: null, On).Met);
        foreach (var lacking in (RecordHolds[])[Whole with { Date = false }, Whole with { Decision = false }, Whole with { Reasons = false }, Whole with { Alternatives = false }])
        {
            Assert.Equal(Met.No, OfficerRecord.Ask(lacking, expressAuthorisation: false, On).Met);
        }
    }

    [Fact]
    public void Another_record_does_when_a_statute_requires_it_and_it_has_date_decision_and_reasons()
    {
        var other = new RecordHolds { Decision = true, Date = true, Reasons = true };

        Assert.Equal(Met.Yes, OfficerRecord.SatisfiedBy(true, other, On).Met);
        Assert.Equal(Met.No, OfficerRecord.SatisfiedBy(false, other, On).Met);
        Assert.Equal(Met.No, OfficerRecord.SatisfiedBy(true, other with { Reasons = false }, On).Met);
        Assert.Equal(Met.NotEvidenced, OfficerRecord.SatisfiedBy(true, other with { Date = null }, On).Met);
        Assert.Equal(Met.NotEvidenced, OfficerRecord.SatisfiedBy(true, other with { Decision = null }, On).Met);
    }

    private static RecordHolds Held(JsonElement record) => new()
    {
        Decision = Fact(record, "decision"),
        Date = Fact(record, "date"),
        Reasons = Fact(record, "reasons"),
        Alternatives = Fact(record, "alternatives_rejected"),
        ConflictDeclared = Fact(record, "conflict_declared_by_consulted_member"),
        Dispensations = Fact(record, "dispensation"),
    };
}
