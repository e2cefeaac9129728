using System.Net;
using System.Text.Json;
using Folkmoot.Features.Contracts;
using Folkmoot.Features.Timetables;
using Folkmoot.Law.Timetables.Judging;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Values;
using Folkmoot.Tests.Features.Contracts;
using Folkmoot.Tests.Features.Timetables;
using Folkmoot.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Tests.Features.Deadlines;

public abstract class DeadlineTests(StoreFixture store)
{
    [Fact]
    public async Task What_is_coming_stands_by_week_soonest_first_and_what_is_late_apart()
    {
        var bought = new Purchases("weeks");
        bought.Contract("Ahead", new(2024, 4, 1), new(2028, 9, 30));
        bought.Contract("Late", new(2024, 4, 1), new(2027, 3, 31));
        await store.AddAsync(bought.Rows);
        await store.KeepAsync(bought);

        var page = (await store.PageAsync("/weeks/deadlines")).Is(HttpStatusCode.OK);

        Assert.Equal("Late: 1 contract whose last safe day has passed", page.One("#late h2"));
        Assert.Contains("Late", page.One("#late .fm-ledger__title"));
        var days = page.Html.QuerySelectorAll(".fm-month:not(#late) time").Select(t => t.GetAttribute("datetime")!).ToList();
        Assert.True(days.Count > 10);
        Assert.Equal(days.Order(StringComparer.Ordinal), days);
        Assert.All(page.All(".fm-month:not(#late) h2"), week => Assert.StartsWith("Week of ", week));
        var link = page.Html.QuerySelectorAll(".fm-month:not(#late) .fm-ledger__title a")[0].GetAttribute("href")!;
        Assert.Contains("How this date was worked out", (await store.PageAsync(link)).Is(HttpStatusCode.OK).Main);
        Assert.Contains("Late", (await store.PageAsync("/weeks/deadlines/late")).One(".fm-ledger__title"));
    }

    [Fact]
    public async Task The_pages_of_the_list_hold_every_date_once()
    {
        var bought = new Purchases("paged");
        for (var i = 0; i < 12; i++) bought.Contract($"Number {i}", new(2024, 4, 1), new DateOnly(2028, 6, 30));
        await store.AddAsync(bought.Rows);
        await store.KeepAsync(bought);
        await using var db = store.Open();
        var today = store.Clock.Today;
        var expected = await db.TimetableDates.CountAsync(d => d.AuthorityId == bought.Authority.Id && d.Practical >= today);

        List<string> links = [];
        for (var address = "/paged/deadlines"; address is not null;)
        {
            var page = (await store.PageAsync(address)).Is(HttpStatusCode.OK);
            links.AddRange(page.Html.QuerySelectorAll(".fm-month:not(#late) .fm-ledger__title a").Select(a => a.GetAttribute("href")!));
            address = page.Html.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        Assert.Equal(expected, links.Count);
        Assert.Equal(links.Count, links.Distinct().Count());
    }

    [Fact]
    public async Task The_list_is_narrowed_by_service_kind_band_and_department()
    {
        var bought = new Purchases("narrow");
        var service = bought.Service("Meals at home");
        var meals = bought.Contract("Meals", new(2024, 4, 1), new(2028, 6, 30));
        meals.ServiceId = service.Id;
        bought.Contract("Soon", new(2024, 4, 1), new(2027, 6, 30));
        var decision = bought.Add(new Folkmoot.Features.Decisions.Decision { Id = bought.NewId(), AuthorityId = bought.Authority.Id, Title = "Buy meals", Slug = "buy-meals", Department = "Public Health", SortKey = Folkmoot.Platform.SortKey.Of(null, bought.NewId()) });
        bought.Term(meals, new(2024, 4, 1), new(2028, 6, 30), decisionId: decision.Id);
        await store.AddAsync(bought.Rows);
        await store.KeepAsync(bought);

        Assert.Equal(["Meals"], await ContractsAsync("?service=meals"));
        Assert.Equal(["Meals"], await ContractsAsync($"?service={service.Slug}"));
        Assert.Equal(["Meals"], await ContractsAsync("?department=Public+Health"));
        Assert.Equal(["Meals"], await ContractsAsync("?band=green"));
        Assert.Equal(["Soon"], await ContractsAsync("?band=red"));
        Assert.Empty(await ContractsAsync("?band=black"));
        Assert.Equal(["Tender open"], (await store.PageAsync("/narrow/deadlines?kind=tender&service=meals")).All(".fm-ledger__title").Select(t => t.Split(':')[0]));
        Assert.Contains("Nothing that is coming fits these filters", (await store.PageAsync("/narrow/deadlines?service=nothing+of+the+kind")).Main);

        async Task<IReadOnlyList<string>> ContractsAsync(string filter) =>
            [.. (await store.PageAsync("/narrow/deadlines" + filter)).All(".fm-month:not(#late) .fm-ledger__about a").Distinct().Order()];
    }

    [Fact]
    public async Task Every_contract_is_in_the_band_that_the_law_finds_and_in_no_other()
    {
        var bought = new Purchases("bands");
        for (var month = 1; month <= 30; month++) bought.Contract($"Ends in {month}", new(2024, 4, 1), new DateOnly(2026, 11, 30).AddMonths(month));
        await store.AddAsync(bought.Rows);
        await store.KeepAsync(bought);
        await using var db = store.Open();
        var today = store.Clock.Today;

        var found = 0;
        foreach (var band in Enum.GetValues<Band>())
        {
            var of = await db.ContractTimetables.Where(t => t.AuthorityId == bought.Authority.Id).Where(ContractTimetable.IsIn(band, today)).ToListAsync();
            Assert.All(of, timetable => Assert.Equal(band, timetable.On(today).Band));
            Assert.NotEmpty(of);
            found += of.Count;
        }

        Assert.Equal(await db.ContractTimetables.CountAsync(t => t.AuthorityId == bought.Authority.Id), found);
    }

    [Fact]
    public async Task A_contract_that_is_not_open_is_in_no_list_and_in_no_file()
    {
        var bought = new Purchases("closed");
        var secret = bought.Contract("Kept back", new(2024, 4, 1), new(2028, 6, 30), openness: Openness.Exempt);
        bought.Contract("Kept back and late", new(2024, 4, 1), new(2027, 3, 31), openness: Openness.Confidential);
        await store.AddAsync(bought.Rows);
        await store.KeepAsync(bought);

        foreach (var address in new[] { "/closed/deadlines", "/closed/deadlines/late", "/closed/deadlines.ics", "/closed/deadlines.json", "/closed/deadlines/moved" })
        {
            Assert.DoesNotContain("Kept back", await TextAsync(address));
        }
        (await store.PageAsync($"/closed/contracts/{secret.Slug}/timetable")).Is(HttpStatusCode.NotFound);
        (await store.PageAsync($"/closed/contracts/{secret.Slug}/timetable/notice")).Is(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_calendar_keeps_the_name_of_an_event_when_its_day_moves()
    {
        var bought = new Purchases("calendar");
        var contract = bought.Contract("Ends, then later", new(2024, 4, 1), new(2028, 6, 30));
        await store.AddAsync(bought.Rows);
        await store.KeepAsync(bought);
        var before = Events(await TextAsync("/calendar/deadlines.ics"));
        await store.ChangeAsync(async db => (await db.Contracts.SingleAsync(c => c.Id == contract.Id)).End = new(2028, 9, 30));
        await store.KeepAsync(bought);
        var after = Events(await TextAsync("/calendar/deadlines.ics"));

        Assert.Equal(15, after.Count);
        Assert.Equal(before.Keys.Order(), after.Keys.Order());
        Assert.DoesNotContain(after, one => before[one.Key] == one.Value);
        var moved = await store.PageAsync("/calendar/deadlines/moved");
        Assert.Contains("Ends, then later", moved.Main);
        Assert.Contains("another length, meeting or day counted from", moved.Main);
        Assert.Contains("What moved", (await store.PageAsync($"/calendar/contracts/{contract.Slug}/timetable")).Main);
    }

    [Fact]
    public async Task The_JSON_holds_the_dates_of_the_page()
    {
        var bought = new Purchases("jsons");
        var contract = bought.Contract("In JSON", new(2024, 4, 1), new(2028, 6, 30));
        await store.AddAsync(bought.Rows);
        await store.KeepAsync(bought);

        using var answer = JsonDocument.Parse(await TextAsync("/jsons/deadlines.json?kind=authority"));
        var deadlines = answer.RootElement.GetProperty("deadlines").EnumerateArray().ToList();
        var kept = (await store.DatesAsync(contract.Id)).Where(d => d.Lane == "Authority").ToList();
        Assert.Equal(kept.Select(d => $"{d.Practical:yyyy-MM-dd}").Order(), deadlines.Select(d => d.GetProperty("day").GetString()!).Order());
        Assert.All(deadlines, d => Assert.EndsWith($"/jsons/contracts/{contract.Slug}/timetable/{d.GetProperty("step").GetString()}", d.GetProperty("page").GetString()));
    }

    private async Task<string> TextAsync(string address) => await (await store.SiteAsync()).Client.GetStringAsync(new Uri(address, UriKind.Relative));

    private static Dictionary<string, string> Events(string calendar) => calendar.Replace("\r\n ", "").Split("BEGIN:VEVENT").Skip(1)
        .ToDictionary(e => Line(e, "UID:"), e => Line(e, "DTSTART;VALUE=DATE:"));

    private static string Line(string text, string name) => text.Split("\r\n").Single(line => line.StartsWith(name, StringComparison.Ordinal))[name.Length..];

    public sealed class OnSqlite(SqliteStore store) : DeadlineTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : DeadlineTests(store), IClassFixture<PostgresStore>;
}
