using System.Net;
using System.Text.Json.Nodes;
using Folkmoot.Features.Contracts;
using Folkmoot.Platform.Values;
using Folkmoot.Tests.Features.Contracts;
using Folkmoot.Tests.Fixtures;

namespace Folkmoot.Tests.Features.Routes;

public abstract class ContractRoutesTests(StoreFixture store)
{
    [Theory]
    [InlineData("2022-10-18", "open")]
    [InlineData("2022-10-19", "closed")]
    [InlineData("21 November 2026", "closed")]
    public async Task An_option_is_left_until_the_day_of_the_decision_that_took_it_up(string on, string state)
    {
        var json = await JsonAsync("/kent/contracts/community-navigation/routes.json?on=" + Uri.EscapeDataString(on));

        Assert.Equal(state, (string?)Route(json, "Option")["state"]);
        Assert.Equal(on == "21 November 2026" ? "2026-11-21" : on, (string?)json["askedFor"]);
    }

    [Fact]
    public async Task The_same_again_is_tightly_limited_under_the_Regulations_and_free_under_the_light_touch_of_the_Act()
    {
        var page = await PageAsync("/kent/contracts/carers-short-breaks-2025/routes?on=2026-02-01");
        var same = page.All(".fm-same__law");

        Assert.StartsWith("Public Contracts Regulations 2015 the law of this contract Tightly limited: it has to fit one of the six limbs of regulation 72(1).", same[0], StringComparison.Ordinal);
        Assert.StartsWith("Procurement Act 2023 Free: a contract for light touch services may be changed without any ground.", same[1], StringComparison.Ordinal);
        Assert.Contains("£3,087,240, worked out from £1,029,080 for 4 months", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_its_first_day_the_Act_is_only_named_as_not_yet_law()
    {
        var page = await PageAsync("/kent/contracts/carers-short-breaks-2024/routes?on=23/2/2025");

        Assert.DoesNotContain("Procurement Act 2023", page.One(".fm-laws") + page.One(".fm-routes"), StringComparison.Ordinal);
        Assert.DoesNotContain(page.All(".fm-test summary"), test => test.Contains("Sch ", StringComparison.Ordinal) || test.Contains("s.", StringComparison.Ordinal));
        Assert.Contains("Not law on 23 February 2025. It applies to what begins on or after 24 February 2025.", page.Main, StringComparison.Ordinal);
        Assert.Equal("Procurement Act 2023", (string?)(await JsonAsync("/kent/contracts/carers-short-breaks-2025/routes.json?on=2025-02-24"))["law"]!["ofAward"]!["law"]);
    }

    [Fact]
    public async Task A_contract_that_has_ended_is_closed_to_options_and_changes()
    {
        var page = await PageAsync("/kent/contracts/carers-short-breaks-2025/routes");

        Assert.Contains("Change the contract Closed The contract ended on 31 July 2026; what has ended is awarded again and not changed.", page.All(".fm-routes tbody tr"));
        Assert.Contains("Compete for a new contract Open", string.Join(' ', page.All(".fm-routes tbody tr")), StringComparison.Ordinal);
        Assert.Contains("4 awards known", (await PageAsync("/kent/contracts/carers-short-breaks-2024/routes?on=2025-01-01")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_no_code_is_on_the_record_both_laws_stay_possible_with_what_would_settle_it()
    {
        var json = await JsonAsync("/kent/contracts/community-navigation-part-b/routes.json?on=2026-01-08");

        Assert.Null(json["law"]!["ofChange"]!["law"]);
        Assert.Equal(["Public Contracts Regulations 2015", "Provider Selection Regime 2023"], json["law"]!["ofChange"]!["possible"]!.AsArray().Select(law => (string?)law));
        Assert.NotEmpty(json["law"]!["ofChange"]!["missing"]!.AsArray());
        Assert.Equal("not evidenced", (string?)Route(json, "Modification")["state"]);
        Assert.Null(json["proposed"]!["value"]);
    }

    [Theory]
    [InlineData("on=31/2/2024", "There is no 31 February 2024", "on", "31/2/2024")]
    [InlineData("on=soon", "Enter a day like 27/3/2024", "on", "soon")]
    [InlineData("on=2014-01-01", "The law is not held here for 1 January 2014", "on", "2014-01-01")]
    [InlineData("on=2028-01-01", "The law is not held here for 1 January 2028", "on", "2028-01-01")]
    [InlineData("months=0", "Enter a whole number of months from 1 to 240", "months", "0")]
    [InlineData("months=1.5", "Enter a whole number of months", "months", "1.5")]
    [InlineData("value=much", "Enter a sum in pounds", "value", "much")]
    [InlineData("value=-5", "Enter a sum in pounds", "value", "-5")]
    public async Task What_cannot_be_asked_is_answered_in_plain_words_and_kept(string query, string words, string field, string typed)
    {
        var page = await PageAsync("/kent/contracts/carers-short-breaks-2025/routes?" + query);
        using var json = await (await store.SiteAsync()).Client.GetAsync(new Uri("/kent/contracts/carers-short-breaks-2025/routes.json?" + query, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Contains(words, page.One(".govuk-error-summary"), StringComparison.Ordinal);
        Assert.Contains(words, page.One($"#{field}-error"), StringComparison.Ordinal);
        Assert.Equal(typed, page.Html.QuerySelector("#" + field)!.GetAttribute("value"));
        Assert.Empty(page.All(".fm-routes"));
        Assert.Equal(HttpStatusCode.BadRequest, json.StatusCode);
        Assert.Contains(words, await json.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_length_and_a_price_are_carried_by_the_link_and_decide_the_small_limb()
    {
        await Kent.LoadAsync(store);
        var bought = new Purchases("priced");
        var contract = bought.Contract("Priced", new(2024, 4, 1), new(2027, 3, 31));
        (contract.Regime, contract.Codes, contract.TotalValue, contract.LatestEnd) = (Regime.Pcr2015, ["85000000"], Money.Pounds(8_000_000), contract.End);
        bought.Term(contract, contract.Start, contract.End, value: 8_000_000);
        await Kent.LoadAsync(store);
        await store.AddAsync(bought.Rows);
        var address = $"/priced/contracts/{contract.Slug}/routes";

        var page = await PageAsync(address + "?on=2026-01-01&months=2&value=%C2%A3400,000");
        var small = await JsonAsync(address + ".json?on=2026-01-01&months=2&value=400000");
        var large = await JsonAsync(address + ".json?on=2026-01-01&months=6&value=800000");

        Assert.Equal("£400,000", page.Html.QuerySelector("#value")!.GetAttribute("value"));
        Assert.EndsWith("routes.json?on=2026-01-01&months=2&value=%C2%A3400%2C000", page.Html.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")!).Single(href => href.Contains(".json", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Equal("met", Limb(small, "reg 72(1)(f)"));
        Assert.Equal("not met", Limb(large, "reg 72(1)(f)"));
        Assert.Equal("closed", (string?)Route(small, "Option")["state"]);
        Assert.Equal("open", (string?)Route(small, "Modification")["state"]);
    }

    [Fact]
    public async Task What_nobody_recorded_stays_not_evidenced()
    {
        await Kent.LoadAsync(store);
        var bought = new Purchases("blank");
        var contract = bought.Contract("Hardly known");
        await Kent.LoadAsync(store);
        await store.AddAsync(bought.Rows);

        var json = await JsonAsync($"/blank/contracts/{contract.Slug}/routes.json");

        Assert.Equal("not evidenced", (string?)Route(json, "Option")["state"]);
        Assert.Equal("not evidenced", (string?)Route(json, "End")["state"]);
        Assert.Null(json["chain"]);
        Assert.Equal(4, json["law"]!["ofChange"]!["possible"]!.AsArray().Count);
    }

    [Fact]
    public async Task An_option_with_its_day_passed_is_closed_and_one_whose_use_is_unknown_is_not_evidenced()
    {
        await Kent.LoadAsync(store);
        var bought = new Purchases("options");
        var passed = bought.Contract("Passed", new(2024, 4, 1), new(2027, 3, 31));
        var unknown = bought.Contract("Unknown", new(2024, 4, 1), new(2027, 3, 31));
        bought.Add(new ExtensionOption { Id = bought.NewId(), AuthorityId = bought.Authority.Id, ContractId = passed.Id, Number = 1, Months = 12, TakenUp = Answer.No, LatestDay = new(2026, 11, 20) });
        bought.Add(new ExtensionOption { Id = bought.NewId(), AuthorityId = bought.Authority.Id, ContractId = unknown.Id, Number = 1, Months = 12 });
        await Kent.LoadAsync(store);
        await store.AddAsync(bought.Rows);

        Assert.Equal("closed", (string?)Route(await JsonAsync($"/options/contracts/{passed.Slug}/routes.json"), "Option")["state"]);
        Assert.Equal("open", (string?)Route(await JsonAsync($"/options/contracts/{passed.Slug}/routes.json?on=2026-11-20"), "Option")["state"]);
        Assert.Equal("not evidenced", (string?)Route(await JsonAsync($"/options/contracts/{unknown.Slug}/routes.json"), "Option")["state"]);
    }

    [Fact]
    public async Task The_contracts_page_says_in_a_sentence_what_its_law_means_and_lists_its_routes()
    {
        var page = await PageAsync("/kent/contracts/carers-short-breaks-2025");

        Assert.Contains("The next change must fit one of the cases that allow a modification", page.One(".fm-regime"), StringComparison.Ordinal);
        Assert.Equal("/law#PCR-03", page.Html.QuerySelector(".fm-regime a")!.GetAttribute("href"));
        Assert.Equal(["Closed Take up an option to extend", "Closed Change the contract"], page.All(".fm-next__route").Take(2));
        Assert.Contains("/kent/contracts/carers-short-breaks-2025/routes", page.Html.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task A_contract_that_is_not_there_is_not_found()
    {
        await Kent.LoadAsync(store);
        (await store.PageAsync("/kent/contracts/none/routes")).Is(HttpStatusCode.NotFound);
        (await store.PageAsync("/kent/contracts/none/routes.json")).Is(HttpStatusCode.NotFound);
        (await store.PageAsync("/kent/decisions/none/routes.json")).Is(HttpStatusCode.NotFound);
    }

    private static JsonNode Route(JsonNode json, string kind) => json["routes"]!.AsArray().Single(route => (string?)route!["route"] == kind)!;

    private static string? Limb(JsonNode json, string provision) =>
        (string?)Route(json, "Modification")["tests"]!.AsArray().Single(test => (string?)test!["provision"] == provision)!["met"];

    private Task<Page> PageAsync(string address) => Kent.PageAsync(store, address);

    private Task<JsonNode> JsonAsync(string address) => Kent.JsonAsync(store, address);

    public sealed class OnSqlite(SqliteStore store) : ContractRoutesTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : ContractRoutesTests(store), IClassFixture<PostgresStore>;
}
