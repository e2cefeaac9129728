using System.Text.Json;
using System.Text.RegularExpressions;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Proofreading;
using Folkmoot.Features.Proofreading.Results;
using Folkmoot.Features.Proofreading.Sources;
using Folkmoot.Tests.Features.Imports.Pages;

namespace Folkmoot.Tests.Features.Proofreading;

public sealed partial class FindingsOutputTests
{
    private const string Page = "Issue details\n\n24/00010 - Lantern Walks\n\nProposed decision: Approve a direct award for a year.\n\nReason for the decision: It costs £2m (net.\n\nDecision type: Key\n";

    [Fact]
    public void A_finding_is_printed_as_documented()
    {
        var proof = Assert.Single(ProofFiles.Of([Read.File(Page)], Typed.Today)).Proofs[0];
        var json = JsonDocument.Parse(FindingsJson.Write("page.txt", "sandford", proof, null)).RootElement;
        var document = File.ReadAllText(Repository.Path("docs", "findings.md"));
        var bracket = json.GetProperty("findings").EnumerateArray().Single(finding => finding.GetProperty("rule").GetString() == "PRF-06");
        Assert.Equal("(net.", bracket.GetProperty("quotes")[0].GetProperty("words").GetString());
        Assert.Equal("24/00010", json.GetProperty("reference").GetString());
        Assert.All(Names(json), name => Assert.Contains($"`{name}`", document, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_rule_is_documented_with_its_name_and_its_law()
    {
        var rows = Row().Matches(File.ReadAllText(Repository.Path("docs", "findings.md"))).Select(row => (row.Groups[1].Value, row.Groups[2].Value, row.Groups[3].Value));
        Assert.Equal(Proofreader.Checks.Select(check => (check.Rule.Id, check.Rule.Name, check.Rule.Law?.Id ?? "none")), rows);
    }

    [Fact]
    public void The_rules_are_numbered_in_order_without_a_gap() =>
        Assert.Equal(Enumerable.Range(1, Proofreader.Checks.Count).Select(number => $"PRF-{number:00}"), Proofreader.Checks.Select(check => check.Rule.Id));

    [Fact]
    public void A_finding_is_printed_for_a_person_with_its_words()
    {
        using var text = new StringWriter();
        FindingsText.Write(text, "page.txt", Typed.Decision((TextName.Financial, "It costs £2m (net.")));
        Assert.Contains("Financial, from character 13: \u201C(net.\u201D", text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_about_no_decision_has_no_proof() => Assert.Empty(Assert.Single(ProofFiles.Of([Read.File("Nothing of note.\n")], Typed.Today)).Proofs);

    [Fact]
    public void An_empty_draft_is_read_without_a_finding() => Assert.Empty(Proofreader.Read(new() { Texts = [], Today = Typed.Today }));

    [Theory]
    [InlineData("(")]
    [InlineData("time to understand ")]
    [InlineData("NHS funding will be ")]
    [InlineData("extend direct award ")]
    [InlineData("a")]
    [InlineData("the option was rejected; ")]
    [InlineData("£1m (ASC ")]
    public void A_very_long_hostile_text_is_read_to_its_end(string again)
    {
        var words = string.Concat(Enumerable.Repeat(again, 15_000 / again.Length)) + "@";
        Assert.NotNull(Proofreader.Read(Typed.Decision((TextName.Reasons, words), (TextName.Financial, words)).Knowing(Typed.Other("23/00001", "Harbour Visits", TextName.Financial, words))));
    }

    [Fact]
    public void Of_two_pages_of_one_day_only_the_later_number_knows_the_other()
    {
        static string At(string number) => Page.Replace("24/00010", number, StringComparison.Ordinal) + "\nNotice of proposed decision first published: 01/02/2024\n";
        var files = ProofFiles.Of([Read.File(At("24/00010")), Read.File(At("24/00011"))], Typed.Today);
        Assert.Equal([0, 1], files.Select(file => file.Proofs[0].Register.Others.Count));
    }

    private static IEnumerable<string> Names(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(property => Names(property.Value).Prepend(property.Name)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Names),
        _ => [],
    };

    [GeneratedRegex(@"^\| (PRF-\d\d) \| ([^|]+) \| ([\w-]+) \|$", RegexOptions.Multiline, 1000)]
    private static partial Regex Row();
}
