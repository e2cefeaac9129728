using Folkmoot.Features.Imports;
using Folkmoot.Features.Imports.Sources;

namespace Folkmoot.Tests.Features.Imports.Pages;

public sealed class SeedTests
{
    [Fact]
    public void Every_labelled_field_of_the_navigation_decision_is_read()
    {
        var page = Seed("22-00092.txt");
        Assert.Equal(("22/00092", "Key", "Recommendations Approved"), (page.Reference, page.DecisionType, page.Status));
        Assert.Equal(["(All Division)"], page.Divisions);
        Assert.Equal(["Expenditure or savings of more than £1m"], page.ReasonKey);
        Assert.Equal(new DateOnly(2022, 9, 20), page.NoticeFirstPublished);
        Assert.Equal(("not_before", new DateOnly(2022, 10, 19)), (page.DecisionDue!.Kind, page.DecisionDue.From!.Value));
        Assert.Equal(["Financial", "Legal", "Equalities", "Data Protection"], page.Implications.Select(i => i.Heading));
        Assert.Equal("Equalities implications", page.Implications[3].BuriedIn);
        Assert.Contains(page.Money, sum => sum is { Text: "£335,633", Amount: 335633m });
        Assert.Contains(page.Money, sum => sum is { Text: "£4.945m", Amount: 4945000m, Period: "year" });
        Assert.Contains(page.Considerations, c => c.Date == new DateOnly(2022, 9, 28) && c.Outcome == "endorsed");
        Assert.Contains(page.ContractDates, date => date is { Precision: "duration", Meaning: "extension option" });
        Assert.Contains(page.ContractDates, date => date.Date == "2019-04");
        Assert.Contains(page.ContractDates, date => date.Date == "2023-03-31");
    }

    [Fact]
    public void Every_labelled_field_of_the_short_breaks_decision_is_read()
    {
        var page = Seed("23-00061.txt");
        Assert.Equal("23/00061", page.Reference);
        Assert.StartsWith("Approve a Direct Award Contract", page.ProposedDecision, StringComparison.Ordinal);
        Assert.Contains(page.Money, sum => sum is { Text: "£3.087m", Amount: 3087000m });
        Assert.Contains(page.Money, sum => sum is { Text: "£2.5m", Amount: 2500000m });
        Assert.Contains(page.LegalBases, law => law.Text.Contains("32 (2)(b)(ii)", StringComparison.Ordinal));
        Assert.Contains(page.Considerations, c => c.Date == new DateOnly(2023, 7, 6) && c.Outcome == "endorsed");
        Assert.EndsWith("(ASC £2.5m/ICB", page.Implications[0].Text, StringComparison.Ordinal);
        Assert.Contains(page.Findings, finding => finding.Rule == "unbalanced_bracket" && finding.Message.Contains("£2.5m/ICB", StringComparison.Ordinal));
        Assert.Contains(page.ContractDates, date => date.Date == "2025-03-31");
    }

    [Fact]
    public void An_e_mail_address_printed_twice_is_one_contact()
    {
        var contact = Assert.Single(Seed("22-00092.txt").Contacts);
        Assert.True(contact is { Name: not null, Role: "Senior Commissioner", Telephone: not null });
        Assert.Equal(contact.Email!.ToLowerInvariant(), contact.Email);
    }

    [Fact]
    public void Every_span_holds_the_words_of_its_field()
    {
        var read = Whole("22-00092.txt");
        foreach (var field in read.Record!.Fields)
        {
            var words = field.Span.In(read.Source!.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            Assert.Equal(string.Join(' ', field.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), string.Join(' ', words));
        }
    }

    private static PageRecord Seed(string name) => Whole(name).Record!;

    private static ReadFile Whole(string name) => PageReader.Read(new(Repository.Shared("seeds", name), name), null);
}
