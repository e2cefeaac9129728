using System.Net;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Decisions;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Values;
using Folkmoot.Tests.Fixtures;

namespace Folkmoot.Tests.Features.Decisions;

public abstract class DecisionListTests(StoreFixture store) : IAsyncLifetime
{
    private const string List = "/anyshire/decisions";
    private static readonly string[] Departments = ["Adult Care", "Highways", "Schools & Libraries"];
    private readonly Council council = new();
    private readonly List<Decision> open = [];

    [Fact]
    public async Task Paging_shows_every_open_decision_once_and_latest_first()
    {
        var shown = await WalkAsync(List);

        Assert.Equal(open.OrderByDescending(d => d.SortKey).Select(d => d.Title), shown);
        Assert.Equal(open.Count, shown.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("?q=carers")]
    [InlineData("?q=carers+-tender")]
    [InlineData("?status=approved")]
    [InlineData("?key=yes")]
    [InlineData("?department=adult-care")]
    [InlineData("?department=schools-libraries&key=no")]
    [InlineData("?body=cabinet")]
    [InlineData("?division=lower-marsh")]
    [InlineData("?division=lower-marsh&service=breaks&status=approved")]
    [InlineData("?division=all")]
    [InlineData("?service=breaks")]
    [InlineData("?service=breaks&department=highways&q=road")]
    [InlineData("?from=1/1/2024&to=31+March+2024")]
    [InlineData("?q=carers&department=adult-care&status=approved&from=2023-06-01")]
    public async Task Filters_and_words_together_find_what_fits_all_of_them(string query)
    {
        var asked = Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(query);
        var expected = open.Where(d => asked.All(field => Fits(d, field.Key, field.Value.ToString()))).OrderByDescending(d => d.SortKey).Select(d => d.Title);

        var shown = await WalkAsync(List + query);

        Assert.NotEmpty(shown);
        Assert.Equal(expected, shown);
    }

    [Fact]
    public async Task What_is_exempt_is_in_no_list_no_search_and_no_choice()
    {
        var hidden = council.Rows.OfType<Decision>().Where(d => d.Openness != Openness.Open).Select(d => d.Title).ToList();

        var all = await WalkAsync(List);
        var found = await WalkAsync(List + "?q=depot");
        var page = await store.PageAsync(List);

        Assert.NotEmpty(hidden);
        Assert.Empty(all.Intersect(hidden, StringComparer.Ordinal));
        Assert.Empty(found);
        Assert.DoesNotContain(page.All("#department option"), option => option.Contains("Secret", StringComparison.Ordinal));
        Assert.Equal(["All departments", .. Departments], page.All("#department option"));
    }

    [Fact]
    public async Task Chosen_filters_are_tags_that_take_themselves_away()
    {
        var page = await store.PageAsync(List + "?status=approved&department=adult-care&q=carers");

        var tags = page.Html.QuerySelectorAll("a.moj-filter__tag").ToDictionary(a => a.TextContent.Replace("Remove this filter", "").Trim(), a => a.GetAttribute("href"));
        Assert.Equal(["Approved", "Adult Care"], tags.Keys);
        Assert.Equal($"{List}?q=carers&department=adult-care", tags["Approved"]);
        Assert.Equal("carers", page.Html.QuerySelector("#q")!.GetAttribute("value"));
        Assert.Equal("Approved", page.One("#status option[selected]"));
    }

    [Fact]
    public async Task A_day_that_cannot_be_is_said_beside_its_field_and_nothing_typed_is_lost()
    {
        var page = await store.PageAsync(List + "?q=carers&from=31+September+2023&to=next+week&status=approved");

        Assert.Equal("Error: There is no 31 September 2023: the month has 30 days", page.One("#from-error"));
        Assert.Contains("Enter a day like 27/3/2024", page.One("#to-error"), StringComparison.Ordinal);
        Assert.Equal(["#from", "#to"], page.Html.QuerySelectorAll(".govuk-error-summary a").Select(a => a.GetAttribute("href")));
        Assert.Equal("31 September 2023", page.Html.QuerySelector("#from")!.GetAttribute("value"));
        Assert.Equal("next week", page.Html.QuerySelector("#to")!.GetAttribute("value"));
        Assert.Equal("carers", page.Html.QuerySelector("#q")!.GetAttribute("value"));
        Assert.Equal("Approved", page.One("#status option[selected]"));
        Assert.Empty(page.All(".fm-ledger__row"));
    }

    [Theory]
    [InlineData("?from=2/2/2024&to=1/2/2024", "to", "must be the same as or after the first")]
    [InlineData("?status=banana", "status", "There is no “banana” here")]
    public async Task A_choice_that_cannot_be_is_said_beside_its_field(string query, string field, string words)
    {
        var page = await store.PageAsync(List + query);

        Assert.Contains(words, page.One($"#{field}-error"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_that_is_no_number_is_passed_over()
    {
        var page = (await store.PageAsync(List + "?after=x")).Is(HttpStatusCode.OK);

        Assert.NotEmpty(page.All(".fm-ledger__row"));
    }

    [Fact]
    public async Task A_list_with_nothing_in_it_says_so_in_plain_words()
    {
        var nothing = await store.PageAsync(List + "?q=zeppelin&status=approved");

        Assert.Contains("No decision here has all of these words and fits the filters", nothing.Main, StringComparison.Ordinal);
        Assert.Equal("No decisions", nothing.One("#results"));
    }

    public async ValueTask InitializeAsync()
    {
        Fill();
        await store.AddOnceAsync(council.Rows);
        open.AddRange(council.Rows.OfType<Decision>().Where(d => d.Openness == Openness.Open));
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    private void Fill()
    {
        var cabinet = council.Body("Cabinet", BodyKind.Cabinet);
        var committee = council.Body("Scrutiny Committee");
        var marsh = council.Division("Lower Marsh");
        var breaks = council.Service("Breaks");
        DecisionState[] states = [DecisionState.Approved, DecisionState.Refused, DecisionState.Due];
        for (var i = 0; i < 70; i++)
        {
            var decision = council.Decision($"Matter {i}: {(i % 2 == 0 ? "support for carers" : "works on the road")}{(i % 7 == 0 ? " by tender" : "")}", d =>
            {
                d.State = states[i % 3];
                d.MadeOn = i % 10 == 9 ? null : new DateOnly(2023, 1, 5).AddDays(i / 2 * 13);
                d.IsKey = i % 4 == 0 ? Answer.Yes : Answer.No;
                d.Department = Departments[i % Departments.Length];
                d.AllDivisions = i % 5 == 0;
                d.TakerBodyId = i % 6 == 0 ? cabinet.Id : null;
            });
            if (i % 3 != 2) council.Affects(decision, marsh);
            if (i % 2 == 1 || i % 4 == 0) council.IsAbout(decision, breaks);
            if (i % 9 == 0) council.Considered(decision, i % 2 == 0 ? committee : cabinet, new(2023, 1, 1));
        }
        council.Made("Sale of the depot for carers", new(2023, 5, 5), d => (d.Openness, d.Department) = (Openness.Exempt, "Secret Estates"));
        council.Made("Lease of the depot", new(2023, 5, 5), d => (d.Openness, d.Department) = (Openness.Confidential, "Adult Care"));
    }

    private bool Fits(Decision d, string field, string value) => field switch
    {
        "q" => value.Split(' ').All(word => word.StartsWith('-') != d.Title.Contains(word.TrimStart('-'), StringComparison.Ordinal)),
        "status" => d.State.ToString().Equals(value, StringComparison.OrdinalIgnoreCase),
        "key" => d.IsKey.ToString().Equals(value, StringComparison.OrdinalIgnoreCase),
        "department" => Folkmoot.Platform.Slug.Of(d.Department!) == value,
        "body" => d.TakerBodyId == BodyOf(value) || council.Rows.OfType<Consideration>().Any(c => c.DecisionId == d.Id && c.BodyId == BodyOf(value)),
        "division" => value == "all" ? d.AllDivisions : council.Rows.OfType<DecisionDivision>().Any(l => l.DecisionId == d.Id),
        "service" => council.Rows.OfType<DecisionService>().Any(l => l.DecisionId == d.Id),
        "from" => d.Day >= (value.StartsWith('1') ? new DateOnly(2024, 1, 1) : new DateOnly(2023, 6, 1)),
        _ => d.Day <= new DateOnly(2024, 3, 31),
    };

    private Guid BodyOf(string slug) => council.Rows.OfType<Body>().Single(b => b.Slug == slug).Id;

    private async Task<IReadOnlyList<string>> WalkAsync(string address)
    {
        List<string> titles = [];
        for (var pages = 0; pages < 10; pages++)
        {
            var page = (await store.PageAsync(address)).Is(HttpStatusCode.OK);
            titles.AddRange(page.All(".fm-ledger__title"));
            if (page.Html.QuerySelector(".govuk-pagination__next a") is not { } next) return titles;
            address = next.GetAttribute("href")!;
        }
        throw new InvalidOperationException("The list goes on for ever.");
    }

    public sealed class OnSqlite(SqliteStore store) : DecisionListTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : DecisionListTests(store), IClassFixture<PostgresStore>;
}
