using System.Net;
using System.Text.Json.Nodes;
using Folkmoot.Features.Imports.Records;
using Folkmoot.Tests.Features.Imports.Records;
using Folkmoot.Tests.Fixtures;

namespace Folkmoot.Tests.Features.Lineage;

public abstract class LineagePageTests(StoreFixture store)
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_summary_counts_what_this_record_holds()
    {
        var page = await ImportedAsync(new InventedRecord("counts"));
        var glance = page.One("dl.fm-lineage__glance");

        Assert.Equal("Ferry", page.Heading);
        Assert.Contains("Last known end 31 March 2023 Past its last known end Nothing later found.", glance, StringComparison.Ordinal);
        Assert.Contains("Next decision 1 February 2027 F/3", glance, StringComparison.Ordinal);
        Assert.Contains("Awards of a year or less without competition 3 1 of them inferred, January to September 2021 to 31 March 2023", glance, StringComparison.Ordinal);
        Assert.Contains("Without competition since January 2021 27 months 2 years 3 months, to 31 March 2023", glance, StringComparison.Ordinal);
        Assert.Contains("Price a year £1,200 → £1,500", glance, StringComparison.Ordinal);
        Assert.Contains("£300 more, 25 per cent", glance, StringComparison.Ordinal);
        Assert.Contains("Legal grounds used 2 and 1 procedure named without a provision", glance, StringComparison.Ordinal);
        Assert.Contains("Open promises 1 1 question without an answer", glance, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_term_taken_away_leaves_a_hole_in_the_picture_the_table_and_the_story()
    {
        await ImportedAsync(new InventedRecord("hole"));
        var whole = await store.PageAsync("/hole/services/ferry");
        var holed = await ImportedAsync(new InventedRecord("hole").WithoutTerm("t3"));
        const string Said = "How the service ran from 1 October 2021 to 31 March 2022: not known.";

        Assert.DoesNotContain(whole.All("svg.fm-timeline--wide .fm-timeline__hole title"), t => t.StartsWith(Said, StringComparison.Ordinal));
        Assert.Single(holed.All("svg.fm-timeline--wide .fm-timeline__hole title"), t => t.StartsWith(Said, StringComparison.Ordinal));
        Assert.Single(holed.All("svg.fm-timeline--narrow .fm-timeline__hole title"), t => t.StartsWith(Said, StringComparison.Ordinal));
        Assert.Single(holed.All("table td"), t => t.StartsWith(Said, StringComparison.Ordinal));
        Assert.Single(holed.All(".fm-story__entry--hole"), t => t.Contains(Said, StringComparison.Ordinal));
        Assert.Contains("21 months 1 year 9 months in all, to 31 March 2023 and 6 months of which nothing is known", holed.One("dl.fm-lineage__glance"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("t1", "How the service ran from 1 January 2020 to 31 December 2020: not known.")]
    [InlineData("t4", "How the service ran from 1 April 2022 to 31 March 2023: not known.")]
    public async Task The_first_or_the_last_term_taken_away_leaves_a_hole_and_not_a_shorter_chain(string term, string said)
    {
        var record = new InventedRecord("ends").WithoutTerm(term);
        record.Contracts[0]!.AsObject().Remove("funding");
        var page = await ImportedAsync(record);

        Assert.Single(page.All(".fm-story__entry--hole"), t => t.Contains(said, StringComparison.Ordinal));
        Assert.Contains("Last known end 31 March 2023", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stated_inferred_and_press_are_told_apart_by_pattern_and_by_words()
    {
        var page = await ImportedAsync(new InventedRecord("looks"));
        var fills = page.Html.QuerySelectorAll("svg.fm-timeline--wide .fm-timeline__bar rect[fill]").Select(r => r.GetAttribute("fill")).Distinct().ToList();

        Assert.Equal(["currentColor", "url(#lineage-wide-inferred)", "none"], fills);
        Assert.NotNull(page.Html.QuerySelector("svg .fm-timeline__dot.fm-timeline--press"));
        Assert.Contains(page.All(".fm-story__entry"), e => e.Contains("A storm sank the slipway. press The Gazette", StringComparison.Ordinal));
        Assert.Contains(page.All(".fm-story__entry"), e => e.Contains("inferred The harbour log", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_picture_has_a_title_a_description_today_and_links()
    {
        var page = await ImportedAsync(new InventedRecord("picture"));
        var svg = page.Html.QuerySelector("svg.fm-timeline--wide")!;
        var links = svg.QuerySelectorAll("a").Select(a => a.GetAttribute("href")).ToList();

        Assert.Equal("Timeline of Ferry", svg.QuerySelector("title")!.TextContent);
        Assert.Contains("4 awards drawn as bars", svg.QuerySelector("desc")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("today", svg.QuerySelector(".fm-timeline__today text")!.TextContent);
        Assert.Contains("/picture/contracts/ferry-contract", links);
        Assert.Contains("/picture/decisions/f-1", links);
        Assert.All(page.Html.QuerySelectorAll("[style]"), Assert.Null);
    }

    [Fact]
    public async Task Grounds_stand_side_by_side_with_an_unknown_one_drawn_as_unknown()
    {
        var page = await ImportedAsync(new InventedRecord("grounds"));

        Assert.Equal(["Ground", "January to September 2021 stated", "October 2021 to March 2022 inferred", "2022/23 stated"], page.All("table.fm-grounds thead th"));
        Assert.Equal(["PCR 2015 reg 32(2)(c)", "PCR 2015 reg 72(1)(b)", "Other procedure no provision of law named"], page.All("table.fm-grounds tbody th").Take(3));
        Assert.Equal(3, page.All("td.fm-grounds__named").Count);
        Assert.Equal(3, page.All("td.fm-grounds__hole").Count);
    }

    [Fact]
    public async Task Money_without_a_confirmed_funder_is_worked_out()
    {
        var page = await ImportedAsync(new InventedRecord("money"));

        Assert.Contains("£500 of £1,500 has no confirmed funder. £1,500 − £1,000 confirmed = £500", page.Main, StringComparison.Ordinal);
        Assert.Contains("£900 for 9 months: £900 ÷ 9 × 12 = £1,200 a year", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_promises_come_before_kept_ones()
    {
        var page = await ImportedAsync(new InventedRecord("promises"));
        var promises = page.All(".fm-asked__item");

        Assert.StartsWith("Open The slipway will be mended.", promises[0], StringComparison.Ordinal);
        Assert.StartsWith("Kept 1 Jan 2022 A flag will be bought.", promises[1], StringComparison.Ordinal);
        Assert.Contains("Who mends the slipway? no answer on the record", promises[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_of_which_nothing_is_known_still_makes_sense()
    {
        await ImportedAsync(new InventedRecord("nothing"));
        var page = (await store.PageAsync("/nothing/services/lighthouse")).Is(HttpStatusCode.OK);

        Assert.Contains("Last known end not known", page.Main, StringComparison.Ordinal);
        Assert.Contains("so there is nothing to draw", page.Main, StringComparison.Ordinal);
        Assert.Contains("No contract for this service is on the record.", page.Main, StringComparison.Ordinal);
        Assert.Empty(page.All("svg"));
    }

    [Fact]
    public async Task A_service_that_goes_on_in_part_has_a_row_for_each_part()
    {
        var record = new InventedRecord("parts");
        record.Services[0]!["parts"] = JsonNode.Parse("""[{ "name": "East", "about": "the east pier" }, { "name": "West", "about": "the west pier" }]""");
        record.Contracts.Add(JsonNode.Parse("""
            { "key": "east", "title": "East pier", "service": "ferry", "part": "East", "start": "2023-04-01", "end": "2027-03-31", "basis": "stated", "source": "log",
              "terms": [{ "key": "e1", "from": "2023-04-01", "to": "2027-03-31", "basis": "stated", "source": "log" }] }
            """));
        var page = await ImportedAsync(record);

        Assert.Equal(["East", "West"], page.All("svg.fm-timeline--wide .fm-timeline__row").Take(2));
        Assert.Equal(["West: Nothing later was found: how the service has run since 1 April 2023 is not known."], page.All(".fm-holes__hole"));
        Assert.Contains("Last known end 31 March 2027 4 months and 11 days from today", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_service_is_not_found()
    {
        await ImportedAsync(new InventedRecord("missing"));
        (await store.PageAsync("/missing/services/no-such")).Is(HttpStatusCode.NotFound);
    }

    private async Task<Page> ImportedAsync(InventedRecord record)
    {
        await using var db = store.Open();
        var json = record.Bytes();
        var outcome = await new RecordImporter(db, store.Clock, store.Files).ImportAsync(json, "ferry.json", dryRun: false, Ct);
        Assert.Empty(outcome.Problems);
        return (await store.PageAsync($"/{(string)record.Root["authority"]!["key"]!}/services/ferry")).Is(HttpStatusCode.OK);
    }

    public sealed class OnSqlite(SqliteStore store) : LineagePageTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : LineagePageTests(store), IClassFixture<PostgresStore>;
}
