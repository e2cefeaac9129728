using Folkmoot.Platform.Pages.Elements;
using Folkmoot.Platform.Values;

namespace Folkmoot.Tests.Pages;

public class ElementTests
{
    [Fact]
    public void A_table_scrolls_in_a_named_frame_that_the_keyboard_reaches()
    {
        var head = new Written("govuk-tr", new GovukTr { Head = true }, Cell("govuk-th", "From"), Cell("govuk-th", "Value", numeric: true));
        var body = new Written("govuk-tr", new GovukTr(), Cell("govuk-th", "2023"), Cell("govuk-td", "£3 & more", numeric: true));
        var table = new Written("govuk-table", new GovukTable { Caption = "Terms" }, head, body);
        Assert.Equal(Canonical.Of("""
            <div class="fm-scroll" role="region" aria-label="Terms" tabindex="0"><table class="govuk-table">
            <caption class="govuk-table__caption govuk-table__caption--m">Terms</caption>
            <thead class="govuk-table__head"><tr class="govuk-table__row"><th scope="col" class="govuk-table__header">From</th>
            <th scope="col" class="govuk-table__header govuk-table__header--numeric">Value</th></tr></thead>
            <tbody class="govuk-table__body"><tr class="govuk-table__row"><th scope="row" class="govuk-table__header">2023</th>
            <td class="govuk-table__cell govuk-table__cell--numeric">£3 &amp; more</td></tr></tbody></table></div>
            """), table.Html());
    }

    [Fact]
    public void A_rows_actions_leave_its_value_and_stand_beside_it()
    {
        var action = new Written("govuk-action", new GovukAction { Href = "#x", HiddenText = "the day" }, "As printed");
        var list = new Written("govuk-summary-list", new GovukSummaryList(), new Written("govuk-row", new GovukRow { Key = "Made" }, "26 July", action));
        Assert.Equal(Canonical.Of("""
            <dl class="govuk-summary-list"><div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">Made</dt>
            <dd class="govuk-summary-list__value">26 July</dd><dd class="govuk-summary-list__actions">
            <a class="govuk-link" href="#x">As printed<span class="govuk-visually-hidden"> the day</span></a></dd></div></dl>
            """), list.Html());
    }

    [Fact]
    public void A_list_without_other_pages_has_no_pagination() =>
        Assert.Equal("", new Written("govuk-pagination", new GovukPagination()).Html());

    [Fact]
    public void A_form_without_errors_has_no_error_summary() =>
        Assert.Equal("", new Written("govuk-error-summary", new GovukErrorSummary(), " ").Html());

    [Fact]
    public void A_part_outside_its_element_is_refused() =>
        Assert.Throws<InvalidOperationException>(() => new Written("govuk-crumb", new GovukCrumb(), "Home").Html());

    [Fact]
    public void Attributes_of_the_page_reach_the_component_encoded_once()
    {
        var tag = new Written("govuk-tag", new GovukTag { Classes = "govuk-tag--green" }, "In force")
        {
            Attributes = [("title", new Microsoft.AspNetCore.Html.HtmlString("made &amp; published")), ("data-state", "a \"b\"")],
        };
        Assert.Equal(Canonical.Of("<strong class='govuk-tag govuk-tag--green' title='made &amp; published' data-state='a &quot;b&quot;'>In force</strong>"), tag.Html());
    }

    [Fact]
    public void A_text_that_looks_like_markup_is_shown_as_text()
    {
        var row = new Written("govuk-row", new GovukRow { Key = "<b>" }, "<script>");
        Assert.Equal(Canonical.Of("""
            <dl class="govuk-summary-list"><div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">&lt;b&gt;</dt>
            <dd class="govuk-summary-list__value">&lt;script&gt;</dd></div></dl>
            """), new Written("govuk-summary-list", new GovukSummaryList(), row).Html());
    }

    [Theory]
    [InlineData(null, Basis.Stated, "not known")]
    [InlineData(Answer.Unknown, Basis.Stated, "not known")]
    [InlineData(Answer.No, Basis.Stated, "no")]
    [InlineData(true, Basis.Inferred, "yes inferred")]
    [InlineData(1204, Basis.Press, "1,204 press")]
    public void A_fact_says_what_is_known_and_how(object? value, Basis basis, string words)
    {
        var html = new Written("fact", new FactElement { Value = value, Basis = basis }).Html();
        Assert.Equal(words, string.Join(' ', html.Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith('|')).Select(line => line[1..])));
    }

    [Fact]
    public void A_facts_source_is_a_link_only_when_it_is_a_web_address()
    {
        Assert.Contains("href=\"https://example.org/a\"", new Written("fact", new FactElement { Value = 1, Source = "https://example.org/a" }).Html(), StringComparison.Ordinal);
        Assert.DoesNotContain("href", new Written("fact", new FactElement { Value = 1, Source = "javascript:alert(1)" }).Html(), StringComparison.Ordinal);
    }

    private static Written Cell(string name, string words, bool numeric = false) => new(name, new GovukCell { Numeric = numeric }, words);
}
