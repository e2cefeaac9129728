using System.Net;
using Folkmoot.Features.Contracts;
using Folkmoot.Features.Decisions;
using Folkmoot.Platform;
using Folkmoot.Platform.Values;
using Folkmoot.Tests.Fixtures;

namespace Folkmoot.Tests.Features.Contracts;

public abstract class ContractPageTests(StoreFixture store)
{
    [Fact]
    public async Task The_part_of_the_value_that_no_funder_has_confirmed_is_worked_out_from_the_term_and_its_lines()
    {
        var bought = new Purchases("funders");
        var contract = bought.Contract("Short breaks", new(2024, 4, 1), new(2025, 3, 31), 3_087_000);
        var term = bought.Term(contract, new(2024, 4, 1), new(2025, 3, 31), Arising.DirectAward, annual: 3_087_000);
        bought.Pays(contract, term, "The council", 2_500_000, FundingStatus.Confirmed);
        bought.Pays(contract, term, "The board", null, FundingStatus.Sought);
        await store.AddAsync(bought.Rows);

        var page = (await store.PageAsync($"/funders/contracts/{contract.Slug}")).Is(HttpStatusCode.OK);

        Assert.Equal("£0.587m of £3.087m has no confirmed funder", page.One(".fm-funding__said"));
        Assert.Equal(2, page.Html.QuerySelectorAll(".fm-chart--bar > g").Length);
        Assert.Contains("The board", page.Main);
    }

    [Fact]
    public async Task Lines_that_add_up_to_more_than_the_value_are_shown_as_such()
    {
        var bought = new Purchases("toomuch");
        var contract = bought.Contract("Overpaid");
        var term = bought.Term(contract, new(2024, 4, 1), new(2025, 3, 31), value: 100);
        bought.Pays(contract, term, "One", 80, FundingStatus.Paid);
        bought.Pays(contract, term, "Two", 50, FundingStatus.Confirmed);
        await store.AddAsync(bought.Rows);

        Assert.Contains("add up to £30 more than the value", (await store.PageAsync($"/toomuch/contracts/{contract.Slug}")).Main);
    }

    [Fact]
    public async Task What_is_not_known_of_a_contract_is_said_to_be_not_known()
    {
        var bought = new Purchases("unknowns");
        var contract = bought.Contract("Hardly known");
        await store.AddAsync(bought.Rows);

        var page = await store.PageAsync($"/unknowns/contracts/{contract.Slug}");

        Assert.Equal(["not known", "not known", "not known"], page.All(".fm-dates__day"));
        Assert.Contains("Under which law it was awarded is not known", page.Main);
        Assert.Contains("Who pays for this contract is not known", page.Main);
    }

    [Fact]
    public async Task Options_stand_in_a_row_with_the_decision_that_used_each()
    {
        var bought = new Purchases("optional");
        var contract = bought.Contract("With options", new(2022, 4, 1), new(2026, 3, 31));
        contract.LatestEnd = new DateOnly(2027, 3, 31);
        var decision = bought.Add(new Decision { Id = bought.NewId(), AuthorityId = bought.Authority.Id, Slug = "24-00001", Reference = "24/00001", Title = "Extend it", SortKey = SortKey.Of(new(2024, 1, 1), bought.NewId()) });
        bought.Term(contract, new(2025, 4, 1), new(2026, 3, 31), Arising.OptionTakenUp, decisionId: decision.Id);
        bought.Add(new ExtensionOption { Id = bought.NewId(), AuthorityId = bought.Authority.Id, ContractId = contract.Id, Number = 1, Months = 12, TakenUp = Answer.Yes, TakenUpById = decision.Id });
        bought.Add(new ExtensionOption { Id = bought.NewId(), AuthorityId = bought.Authority.Id, ContractId = contract.Id, Number = 2, Months = 12, TakenUp = Answer.No, LatestDay = new DateOnly(2026, 12, 31) });
        await store.AddAsync(bought.Rows);

        var page = await store.PageAsync($"/optional/contracts/{contract.Slug}");
        var touched = await store.PageAsync("/optional/decisions/24-00001");

        Assert.Equal(["Used by 24/00001", "Left"], page.All(".fm-option__state"));
        Assert.Contains("if the option left is taken up", page.Main);
        Assert.Contains("With options", touched.All(".fm-touched__title"));
        Assert.Contains("Takes up option 1 of 12 months", touched.Main);
    }

    [Fact]
    public async Task A_contract_that_is_not_there_is_not_found()
    {
        await store.AddAsync(new Purchases("nocontract").Rows);
        (await store.PageAsync("/nocontract/contracts/none")).Is(HttpStatusCode.NotFound);
        (await store.PageAsync("/nocontract/providers/none")).Is(HttpStatusCode.NotFound);
    }

    public sealed class OnSqlite(SqliteStore store) : ContractPageTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : ContractPageTests(store), IClassFixture<PostgresStore>;
}
