using System.Text.Json;
using Folkmoot.Law.Governance;
using Folkmoot.Law.Restriction;
using static Folkmoot.Law.Tests.Cases;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.Restriction;

public class InformationTestTests
{
    private static readonly DateOnly On = D("2026-11-21");

    private static readonly InformationFacts Open = new() { GivenOnTerms = false, DisclosureForbidden = false, MustBeRegistered = false, OwnDevelopment = false };

    private static InformationFacts Claims(ExemptParagraph paragraph, bool? fits = true, Balance? balance = Balance.Maintain) =>
        Open with { Claimed = new Dictionary<ExemptParagraph, bool?> { [paragraph] = fits }, Balance = balance };

    [Fact]
    public void Information_is_handled_as_in_the_worked_cases() => ForEach("EXE-16", 3, (given, expected) =>
    {
        var facts = Facts(given);
        var answer = InformationTest.Ask(facts, On);

        foreach (var field in expected.EnumerateObject())
        {
            Assert.Equal((field.Name, field.Value.ToString()), (field.Name, field.Name switch
            {
                "paragraph" => $"{(int)Assert.Single(answer.Paragraphs).Key}",
                // Where the case leaves the balance to be struck, it says that the paragraph fits, not yet that the information is exempt.
                "exempt" => ((facts.Balance is null ? answer.FallsWithin : answer.Exempt.Met) == Met.Yes).ToString(),
                "may_publish_redacted_main_report" => (answer.Handling == Handling.Exempt).ToString(),
                "requires_public_interest_test" => answer.BalanceNeeded.ToString(),
                "confidential" => (answer.Handling == Handling.Confidential).ToString(),
                _ => "no answer",
            }));
        }
    });

    [Theory]
    [InlineData(Balance.Maintain, Met.Yes, Handling.Exempt)]
    [InlineData(Balance.Equal, Met.No, Handling.Open)]
    [InlineData(Balance.Disclose, Met.No, Handling.Open)]
    [InlineData(null, Met.NotEvidenced, Handling.NotSettled)]
    public void Information_is_exempt_only_while_maintaining_that_weighs_more(Balance? balance, Met exempt, Handling handling)
    {
        foreach (var paragraph in Enum.GetValues<ExemptParagraph>())
        {
            var answer = InformationTest.Ask(Claims(paragraph, balance: balance), On);
            Assert.Equal((exempt, handling, true, $"paragraph {(int)paragraph}"), (answer.Exempt.Met, answer.Handling, answer.BalanceNeeded, answer.Exempt.Elements[0].Found));
        }
    }

    [Fact]
    public void What_must_be_registered_is_taken_out_of_paragraph_3_alone()
    {
        foreach (var paragraph in Enum.GetValues<ExemptParagraph>())
        {
            var answer = InformationTest.Ask(Claims(paragraph) with { MustBeRegistered = true }, On);
            Assert.Equal(paragraph == ExemptParagraph.BusinessAffairs ? Handling.Open : Handling.Exempt, answer.Handling);
        }
        Assert.Equal(Handling.NotSettled, InformationTest.Ask(Claims(ExemptParagraph.BusinessAffairs) with { MustBeRegistered = null }, On).Handling);
        Assert.Equal(Handling.Exempt, InformationTest.Ask(Claims(ExemptParagraph.LegalPrivilege) with { MustBeRegistered = null }, On).Handling);
    }

    [Fact]
    public void What_is_about_the_authoritys_own_development_is_taken_out_of_every_paragraph()
    {
        foreach (var paragraph in Enum.GetValues<ExemptParagraph>())
        {
            Assert.Equal(Handling.Open, InformationTest.Ask(Claims(paragraph) with { OwnDevelopment = true }, On).Handling);
            Assert.Equal(Handling.NotSettled, InformationTest.Ask(Claims(paragraph) with { OwnDevelopment = null }, On).Handling);
        }
    }

    [Fact]
    public void One_paragraph_that_fits_is_enough()
    {
        var answer = InformationTest.Ask(
            Open with
            {
                Claimed = new Dictionary<ExemptParagraph, bool?> { [ExemptParagraph.Identity] = true, [ExemptParagraph.Individual] = true, [ExemptParagraph.Crime] = false, [ExemptParagraph.LabourRelations] = null },
                Balance = Balance.Maintain,
            },
            On);

        Assert.Equal((Handling.Exempt, "paragraph 1 and 2"), (answer.Handling, answer.Exempt.Elements[0].Found));
        Assert.Equal((Met.No, Met.NotEvidenced), (answer.Paragraphs[ExemptParagraph.Crime], answer.Paragraphs[ExemptParagraph.LabourRelations]));
    }

    [Theory]
    [InlineData(true, false, Handling.Confidential)]
    [InlineData(false, true, Handling.Confidential)]
    [InlineData(null, false, Handling.NotSettled)]
    [InlineData(false, null, Handling.NotSettled)]
    [InlineData(false, false, Handling.Exempt)]
    public void Confidential_comes_before_exempt_and_needs_no_balance(bool? terms, bool? forbidden, Handling handling)
    {
        var answer = InformationTest.Ask(Claims(ExemptParagraph.BusinessAffairs) with { GivenOnTerms = terms, DisclosureForbidden = forbidden }, On);

        Assert.Equal((handling, handling != Handling.Confidential), (answer.Handling, answer.BalanceNeeded));
    }

    [Theory]
    [InlineData(false, Handling.Open, false)]
    [InlineData(null, Handling.NotSettled, true)]
    public void A_paragraph_that_does_not_fit_leaves_the_information_open(bool? fits, Handling handling, bool balance)
    {
        var answer = InformationTest.Ask(Claims(ExemptParagraph.Individual, fits), On);

        Assert.Equal((handling, balance), (answer.Handling, answer.BalanceNeeded));
        Assert.Null(answer.Exempt.Elements[0].Found);
        Assert.Equal(Handling.Open, InformationTest.Ask(Open, On).Handling);
        Assert.Throws<OutsideTheLaw>(() => InformationTest.Ask(Open, D("2006-02-28")));
    }

    [Fact]
    public void The_record_of_a_restriction_says_what_is_withheld_why_and_until_when()
    {
        var whole = new RestrictionRecord(true, true, true, D("2026-11-22"), true);

        Assert.Equal(Met.Yes, InformationTest.Ask(whole, On).Met);
        foreach (var lacking in (RestrictionRecord[])[whole with { ParagraphNamed = false }, whole with { BalanceInWords = false }, whole with { PartIdentified = false }, whole with { ReviewOn = On }, whole with { RestPublished = false }])
        {
            Assert.Single(InformationTest.Ask(lacking, On).Elements, element => element.Met == Met.No);
        }
        Assert.Equal(5, InformationTest.Ask(new RestrictionRecord(null, null, null, null, null), On).Missing.Count());
    }

    [Theory]
    [InlineData(DecisionMaker.Member, "the member who decides")]
    [InlineData(DecisionMaker.Officer, "the officer who decides")]
    [InlineData(DecisionMaker.Executive, "the proper officer")]
    public void One_who_decides_alone_has_the_opinion_on_disclosure(DecisionMaker maker, string whose) => Assert.Equal(whose, InformationTest.OpinionOf(maker));

    // A case gives every fact there is: what it leaves out is not so. It names the paragraph by what the information is.
    private static InformationFacts Facts(JsonElement given)
    {
        var text = given.GetProperty("information").GetString()!;
        bool Is(string name) => Fact(given, name) == true;
        var paragraph = Is("relates_to_business_affairs") || given.TryGetProperty("registrable_under_companies_act", out _) ? ExemptParagraph.BusinessAffairs
            : text.Contains("legal advice", StringComparison.Ordinal) ? ExemptParagraph.LegalPrivilege
            : text.Contains("crime", StringComparison.Ordinal) ? ExemptParagraph.Crime
            : text.Contains("negotiation", StringComparison.Ordinal) ? ExemptParagraph.LabourRelations
            : ExemptParagraph.Individual;
        return new()
        {
            GivenOnTerms = Is("given_by_government_department"),
            DisclosureForbidden = Is("disclosure_prohibited"),
            Claimed = new Dictionary<ExemptParagraph, bool?> { [paragraph] = true },
            MustBeRegistered = Is("registrable_under_companies_act"),
            OwnDevelopment = Is("relates_to_own_development"),
            Balance = given.TryGetProperty("public_interest_balance", out var balance)
                ? balance.GetString() switch { "maintain" => Balance.Maintain, "equal" => Balance.Equal, _ => Balance.Disclose }
                : null,
        };
    }
}
