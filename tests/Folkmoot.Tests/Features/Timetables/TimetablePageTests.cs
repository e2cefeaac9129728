using System.Net;
using System.Text.Json;
using Folkmoot.Features.Contracts;
using Folkmoot.Tests.Features.Contracts;
using Folkmoot.Tests.Fixtures;

namespace Folkmoot.Tests.Features.Timetables;

public abstract class TimetablePageTests(StoreFixture store)
{
    [Fact]
    public async Task Every_step_is_drawn_and_stands_in_the_table_with_a_way_to_how_it_was_worked_out()
    {
        var contract = await ContractAsync("drawn");
        var page = (await store.PageAsync($"/drawn/contracts/{contract.Slug}/timetable")).Is(HttpStatusCode.OK);

        var steps = page.Html.QuerySelectorAll(".govuk-table tbody tr").Length;
        Assert.Equal(15, steps);
        foreach (var paper in new[] { "wide", "narrow" })
        {
            Assert.Equal(steps, page.Html.QuerySelectorAll($".fm-timeline--{paper} .fm-course__row").Length);
            Assert.Equal(["today"], page.All($".fm-timeline--{paper} .fm-timeline__today text"));
            Assert.Equal(["end 31 Mar 2028"], page.All($".fm-timeline--{paper} .fm-course__end text"));
        }
        Assert.Contains("Timetable of", page.All("svg title")[0]);
        foreach (var link in page.Html.QuerySelectorAll(".govuk-table a[href*='/timetable/']").Select(a => a.GetAttribute("href")!))
        {
            Assert.Contains("How this date was worked out", (await store.PageAsync(link)).Is(HttpStatusCode.OK).Main);
        }
    }

    [Fact]
    public async Task The_sum_of_a_date_is_written_out_with_its_rule_and_its_versions()
    {
        var contract = await ContractAsync("sums");
        var page = (await store.PageAsync($"/sums/contracts/{contract.Slug}/timetable/notice")).Is(HttpStatusCode.OK);

        Assert.StartsWith("Notice of the decision to procure: begins by", page.Heading);
        Assert.Contains("28 clear days back from", page.Main);
        Assert.Contains(page.All(".fm-sum__line--counted"), line => line.EndsWith("28 days", StringComparison.Ordinal));
        Assert.NotEmpty(page.Html.QuerySelectorAll("a[href='/law#EXE-05']"));
        Assert.NotEmpty(page.Html.QuerySelectorAll("a[href^='https://www.legislation.gov.uk/']"));
        var kept = page.All(".govuk-table tbody td, .govuk-table tbody th");
        Assert.Contains("EXE-05, version 1", kept);
        Assert.Contains("yes", kept);
    }

    [Fact]
    public async Task Another_way_can_be_looked_at_and_is_said_not_to_be_kept()
    {
        var contract = await ContractAsync("ways");
        var page = await store.PageAsync($"/ways/contracts/{contract.Slug}/timetable?way=full-redesign");

        Assert.Contains("none of these dates is kept", page.Main);
        Assert.Contains("Co-production, engagement and options", page.Main);
        Assert.Contains("This date is not kept", (await store.PageAsync($"/ways/contracts/{contract.Slug}/timetable/needs?way=full-redesign")).Main);
        (await store.PageAsync($"/ways/contracts/{contract.Slug}/timetable?way=by-balloon")).Is(HttpStatusCode.NotFound);
        (await store.PageAsync($"/ways/contracts/{contract.Slug}/timetable/needs")).Is(HttpStatusCode.NotFound);
        (await store.PageAsync("/ways/contracts/none/timetable")).Is(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_same_timetable_is_answered_as_JSON()
    {
        var contract = await ContractAsync("json");
        using var answer = JsonDocument.Parse(await (await store.SiteAsync()).Client.GetStringAsync(new Uri($"/json/contracts/{contract.Slug}/timetable.json", UriKind.Relative)));

        var root = answer.RootElement;
        Assert.Equal(("2028-03-31", "like-for-like", "Amber"), (root.GetProperty("end").GetString(), root.GetProperty("way").GetString(), root.GetProperty("band").GetString()));
        var steps = root.GetProperty("steps").EnumerateArray().ToList();
        var notice = steps.Single(step => step.GetProperty("key").GetString() == "notice");
        Assert.Equal(root.GetProperty("lastSafeDay").GetString(), notice.GetProperty("practicalDay").GetString());
        Assert.Equal("EXE-05", notice.GetProperty("rule").GetProperty("id").GetString());
        Assert.NotEqual(JsonValueKind.Null, notice.GetProperty("keptSince").ValueKind);
        Assert.Equal(HttpStatusCode.NotFound, (await (await store.SiteAsync()).Client.GetAsync(new Uri("/json/contracts/none/timetable.json", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task A_contract_whose_end_is_not_known_has_a_page_that_says_so()
    {
        var bought = new Purchases("endless");
        var contract = bought.Contract("No end", new(2024, 4, 1));
        await store.AddAsync(bought.Rows);

        Assert.Contains("nothing can be counted back from it", (await store.PageAsync($"/endless/contracts/{contract.Slug}/timetable")).Main);
        Assert.Contains("nothing can be counted back from it", (await store.PageAsync($"/endless/contracts/{contract.Slug}")).One(".fm-time"));
    }

    [Fact]
    public async Task The_contract_and_the_service_say_how_much_time_is_left()
    {
        var bought = new Purchases("left");
        var service = bought.Service("Day centres");
        var contract = bought.Contract("Centres", new(2024, 4, 1), new(2028, 3, 31));
        contract.ServiceId = service.Id;
        await store.AddAsync(bought.Rows);
        await store.KeepAsync(bought);

        var time = (await store.PageAsync($"/left/contracts/{contract.Slug}")).One(".fm-time");
        Assert.Contains("Amber A competition with a compressed design still fits", time);
        Assert.Contains("Last safe day to begin", time);
        Assert.Matches(@"begun today [0-9]{1,3} % 2,000 simulated runs", time);
        var of = await store.PageAsync($"/left/services/{service.Slug}");
        Assert.Contains("Amber A competition with a compressed design still fits", of.One(".fm-time"));
        Assert.Single(of.Html.QuerySelectorAll($"a[href='/left/contracts/{contract.Slug}/timetable']"));
    }

    private async Task<Contract> ContractAsync(string authority)
    {
        var bought = new Purchases(authority);
        var contract = bought.Contract("Bought", new(2024, 4, 1), new(2028, 3, 31));
        await store.AddAsync(bought.Rows);
        await store.KeepAsync(bought);
        return contract;
    }

    public sealed class OnSqlite(SqliteStore store) : TimetablePageTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : TimetablePageTests(store), IClassFixture<PostgresStore>;
}
