using System.Net;
using Folkmoot.Tests.Fixtures;

namespace Folkmoot.Tests.Features.Decisions;

public abstract class DecisionPageTests(StoreFixture store) : IAsyncLifetime
{
    private const string Address = "/anyshire/decisions/23-00061";

    [Fact]
    public async Task A_title_with_markup_in_it_is_shown_as_text()
    {
        var page = (await store.PageAsync(Address)).Is(HttpStatusCode.OK);

        Assert.Equal("23/00061 Breaks for carers <script>alert(1)</script> & more", page.Heading);
        Assert.Empty(page.Html.QuerySelectorAll("main script"));
    }

    [Fact]
    public async Task The_head_says_that_it_is_key_and_that_no_reason_is_given() =>
        Assert.Equal("Key decision (reason not given on the record)", (await store.PageAsync(Address)).One(".fm-decision__key"));

    [Fact]
    public async Task The_way_counts_28_clear_days_and_keeps_holes_open()
    {
        var known = await store.PageAsync(Address);
        var holed = await store.PageAsync("/anyshire/decisions/22-00093");

        Assert.Equal(
            ["Notice 27 June 2023", "Considered 6 July 2023: endorsed", "Made 26 July 2023 28 clear days after the notice", "Published 27 July 2023", "In force 4 August 2023"],
            known.All(".fm-way__step"));
        Assert.Equal(["Notice day not known", "Made 20 July 2022", "Published day not known", "In force day not known"], holed.All(".fm-way__step"));
        Assert.Equal(3, holed.Html.QuerySelectorAll(".fm-way__step--not-known").Length);
    }

    [Fact]
    public async Task A_decision_made_on_a_day_not_known_says_when_it_was_due()
    {
        var page = await store.PageAsync("/anyshire/decisions/21-00007");

        Assert.Equal(["Notice 1 March 2021", "Made day not known due not before 30 March 2021, 28 clear days after the notice", "Published day not known", "In force day not known"], page.All(".fm-way__step"));
        Assert.Equal("Approved", page.One(".fm-decision__states .govuk-tag"));
    }

    [Fact]
    public async Task Every_labelled_text_stands_in_the_councils_order_under_its_own_label()
    {
        var page = await store.PageAsync(Address);

        Assert.Equal(
            ["Proposed decision", "Reason for the decision", "Climate statement", "Financial implications", "Legal implications"], page.All(".fm-text h2"));
        Assert.Equal(["from 1 April 2024", "to 31 March 2025"], page.All("#text-1 li"));
        Assert.Contains("(ASC £2.5m/ICB is the authority's.", page.One("#text-4"), StringComparison.Ordinal);
        Assert.Contains("Nothing stands under this label", page.One("#text-5"), StringComparison.Ordinal);
        Assert.All(page.Html.QuerySelectorAll("nav a[href^='#']"), link => Assert.NotNull(page.Html.QuerySelector(link.GetAttribute("href")!)));
    }

    [Fact]
    public async Task What_was_read_stands_beside_the_words_it_was_read_from()
    {
        var page = await store.PageAsync(Address);

        Assert.Contains("£3,087,000 a year the annual cost £3.087m under Financial implications", page.One("#readings"), StringComparison.Ordinal);
        Assert.Contains("(ASC £2.5m/ICB", page.One("#readings"), StringComparison.Ordinal);
        Assert.Contains("Not before 26th Jul 2023", page.All("details q"));
        Assert.Contains("Recommendations Approved", page.All("details q"));
    }

    [Fact]
    public async Task Questions_and_promises_are_open_until_answered_or_kept()
    {
        var asked = (await store.PageAsync(Address)).All(".fm-asked__what");

        Assert.Equal(["Question answered 20 July 2023", "Question Open", "Promise by Corporate Director Open"], asked);
    }

    [Fact]
    public async Task A_withheld_paper_is_shown_to_exist_and_a_confidential_one_is_not_shown_at_all()
    {
        var papers = (await store.PageAsync(Address)).All(".fm-papers__item");

        Assert.Equal(2, papers.Count);
        Assert.Contains(papers, paper => paper.StartsWith("Prices of the provider Withheld", StringComparison.Ordinal));
        Assert.DoesNotContain(papers, paper => paper.Contains("legal advice", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_decision_named_is_linked_when_it_is_held_and_open_and_else_said_not_to_be_held()
    {
        var named = await store.PageAsync(Address);
        var naming = await store.PageAsync("/anyshire/decisions/22-00093");

        Assert.Equal(["Breaks for carers", "19/00010 not held here", "22/00093 Breaks for carers: second award", "23/00062 not held here"], named.All("#others li"));
        Assert.Contains("Decisions whose records name it 23/00061", naming.One("#others"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("23-00062")]
    [InlineData("purchase-of-the-depot-at-highmarsh")]
    [InlineData("no-such-decision")]
    public async Task What_is_exempt_is_as_absent_as_what_was_never_there(string slug)
    {
        var page = (await store.PageAsync("/anyshire/decisions/" + slug)).Is(HttpStatusCode.NotFound);

        Assert.DoesNotContain("depot at", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task History_is_told_in_order_with_what_has_no_day_last() =>
        Assert.Equal(["Notice published", "Decision: approved", "Implementation: in force"], (await store.PageAsync(Address)).All("#history h3"));

    public async ValueTask InitializeAsync() => await store.AddOnceAsync(new FullRecord().Council.Rows);

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    public sealed class OnSqlite(SqliteStore store) : DecisionPageTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : DecisionPageTests(store), IClassFixture<PostgresStore>;
}
