using System.Net;
using System.Text.Json.Nodes;
using Folkmoot.Features.Decisions;
using Folkmoot.Tests.Features.Contracts;
using Folkmoot.Tests.Fixtures;

namespace Folkmoot.Tests.Features.Routes;

public abstract class DecisionRoutesTests(StoreFixture store)
{
    [Fact]
    public async Task The_ground_of_23_00061_is_not_evidenced_and_the_reasons_given_support_no_element()
    {
        var page = await PageAsync("/kent/decisions/23-00061/routes");

        Assert.Equal("PCR 2015 reg 32(2)(b)(ii) Not evidenced", page.One(".fm-claim .fm-route__name"));
        Assert.Equal(3, page.All(".fm-claim .fm-element").Count(element => element.StartsWith("Not evidenced", StringComparison.Ordinal)));
        Assert.Contains("What would settle it: the market test, or a capability statement", page.One(".fm-claim"), StringComparison.Ordinal);
        Assert.Contains("Reasons given that support no element of the ground", page.Main, StringComparison.Ordinal);
        var reasons = page.All(".fm-reasons__item");
        Assert.Contains(reasons, reason => reason.StartsWith("One more year gives time to design a new service", StringComparison.Ordinal) && reason.EndsWith("Reason for the decision: time, strategy or redesign", StringComparison.Ordinal));
        Assert.Contains(reasons, reason => reason.EndsWith("Options considered: funding not certain", StringComparison.Ordinal));
        Assert.Contains(reasons, reason => reason.EndsWith("Options considered: continuity", StringComparison.Ordinal));
        Assert.DoesNotContain(reasons, reason => reason.Contains("It speaks", StringComparison.Ordinal));
        Assert.Contains("26 July 2023, the first day on which it could be made; the day it was made is not on the record", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_urgency_of_24_00113_is_contradicted_by_a_delay_of_the_councils_own()
    {
        var page = await PageAsync("/kent/decisions/24-00113/routes");
        var claim = page.All(".fm-claim").Single(one => one.StartsWith("PCR 2015 reg 32(2)(c)", StringComparison.Ordinal));

        Assert.Equal(["The routes of Carers' Short Breaks: direct award for 2024/25, act 1", "The routes of Community Navigation contracts, act 2"], page.Html.QuerySelectorAll(".fm-act [role=region]").Select(region => region.GetAttribute("aria-label")));
        Assert.DoesNotContain("ViewData", page.Main, StringComparison.Ordinal);
        Assert.StartsWith("PCR 2015 reg 32(2)(c) Not met", claim, StringComparison.Ordinal);
        Assert.Contains("Contradicted by the record itself. reg 32(4) asks: The circumstances are not attributable to the authority. The record says: “A lack of capacity is what the record gives for the delay.”", claim, StringComparison.Ordinal);
        Assert.Contains(page.All(".fm-reasons__item--against"), reason => reason.Contains("Background: time, the authority’s own capacity. It speaks against: reg 32(4)", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_options_of_22_00092_are_open_on_its_own_day_and_its_evidence_is_asked_for()
    {
        var page = await PageAsync("/kent/decisions/22-00092/routes");

        Assert.Contains("Take up an option to extend Open 2 options are left: 12 months and 12 months.", page.All(".fm-routes tbody tr"));
        Assert.Contains("19 October 2022, the first day on which it could be made", page.Main, StringComparison.Ordinal);
        Assert.Contains("The original notice disclosed the option What would settle it: the original contract notice", page.Main, StringComparison.Ordinal);
        Assert.Contains("not settled between Public Contracts Regulations 2006 and Public Contracts Regulations 2015", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_award_of_2026_shows_three_grounds_for_one_act()
    {
        var page = await PageAsync("/kent/decisions/carers-services-from-april-2026/routes");

        Assert.Contains("Three grounds are named for one act.", page.Main, StringComparison.Ordinal);
        Assert.Equal(["PCR 2015 reg 72(1)(b) Not evidenced", "PCR 2015 reg 72(1)(c) Not evidenced", "No suitable tenders Not evidenced"], page.All(".fm-claim .fm-route__name"));
        Assert.Contains("No provision of law is named, so there is no element to test.", page.Main, StringComparison.Ordinal);
        Assert.Contains("A direct award, says the decision; a modification of the contract, says the notice", page.Main, StringComparison.Ordinal);
        Assert.Contains("9 January 2026, the day of the award notice; the day of the decision is not on the record", page.Main, StringComparison.Ordinal);
        Assert.Contains("No ground is on the record for it.", page.Main, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("22-00092")]
    [InlineData("23-00061")]
    [InlineData("24-00113")]
    public async Task Before_its_first_day_the_Act_is_not_offered(string slug)
    {
        var page = await PageAsync($"/kent/decisions/{slug}/routes");
        var json = await JsonAsync($"/kent/decisions/{slug}/routes.json");

        Assert.DoesNotContain("Procurement Act 2023", page.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Switching", json["acts"]!.AsArray().SelectMany(act => act!["routes"]!.AsArray()).Select(route => (string?)route!["route"]));
    }

    [Fact]
    public async Task Grounds_stand_side_by_side_and_lead_to_the_page_of_each_decision()
    {
        var page = await PageAsync("/kent/decisions/24-00113/routes");
        var links = page.Html.QuerySelectorAll("#grounds ~ * table a").Select(link => link.GetAttribute("href")).ToList();

        Assert.Contains("/kent/decisions/22-00093/routes", links);
        Assert.Contains("/kent/decisions/carers-services-from-april-2026/routes", links);
    }

    [Fact]
    public async Task The_chain_of_awards_shows_its_signs()
    {
        var json = await JsonAsync("/kent/decisions/carers-services-from-april-2026/routes.json");
        var chain = json["acts"]!.AsArray().Single(act => (string?)act!["contract"] == "carers-short-breaks-2025")!["chain"]!;

        Assert.Equal((5, 5), ((int)chain["uncompeted"]!, (int)chain["inARow"]!));
        Assert.Equal("met", (string?)chain["signs"]![0]!["met"]);
    }

    [Fact]
    public async Task The_JSON_quotes_each_reason_with_its_field()
    {
        var act = (await JsonAsync("/kent/decisions/23-00061/routes.json"))["acts"]![0]!;

        Assert.Equal("not evidenced", (string?)act["grounds"]![0]!["met"]);
        Assert.Equal(("PCR-02", "/law#PCR-02"), ((string?)act["grounds"]![0]!["tests"]![0]!["rule"]!["id"], (string?)act["grounds"]![0]!["tests"]![0]!["rule"]!["page"]));
        Assert.Contains(act["reasons"]!.AsArray(), reason => (string?)reason!["field"] == "Reason for the decision" && reason["supports"]!.AsArray().Count == 0);
        Assert.Equal("carers-short-breaks-interim", (string?)act["subject"]);
    }

    [Fact]
    public async Task A_decision_that_made_no_term_says_so_and_one_without_a_day_asks_no_law()
    {
        var bought = new Purchases("nothing-made");
        var none = bought.Add(new Decision { Id = bought.NewId(), AuthorityId = bought.Authority.Id, Slug = "plain", Title = "Plain", MadeOn = new(2024, 5, 1), SortKey = 1 });
        var undated = bought.Add(new Decision { Id = bought.NewId(), AuthorityId = bought.Authority.Id, Slug = "undated", Title = "Undated", SortKey = 2 });
        var early = bought.Add(new Decision { Id = bought.NewId(), AuthorityId = bought.Authority.Id, Slug = "early", Title = "Early", MadeOn = new(2014, 5, 1), SortKey = 3 });
        bought.Term(bought.Contract("Kept", new(2024, 6, 1), new(2025, 5, 31)), null, null, decisionId: undated.Id);
        bought.Term(bought.Contract("Old", new(2014, 6, 1), new(2015, 5, 31)), new(2014, 6, 1), new(2015, 5, 31), decisionId: early.Id);
        await Kent.LoadAsync(store);
        await store.AddAsync(bought.Rows);

        Assert.Contains("links no term and no option", (await store.PageAsync($"/nothing-made/decisions/{none.Slug}/routes")).Main, StringComparison.Ordinal);
        Assert.Contains("No day of the decision is on the record, so no law can be asked.", (await store.PageAsync("/nothing-made/decisions/undated/routes")).Main, StringComparison.Ordinal);
        Assert.Contains("The law is not held here for its day.", (await store.PageAsync("/nothing-made/decisions/early/routes")).Main, StringComparison.Ordinal);
        (await store.PageAsync("/nothing-made/decisions/none/routes")).Is(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_page_of_the_decision_leads_to_its_routes()
    {
        var page = await PageAsync("/kent/decisions/23-00061");

        Assert.Contains("/kent/decisions/23-00061/routes", page.Html.QuerySelectorAll("#others a").Select(link => link.GetAttribute("href")));
    }

    private Task<Page> PageAsync(string address) => Kent.PageAsync(store, address);

    private Task<JsonNode> JsonAsync(string address) => Kent.JsonAsync(store, address);

    public sealed class OnSqlite(SqliteStore store) : DecisionRoutesTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : DecisionRoutesTests(store), IClassFixture<PostgresStore>;
}
