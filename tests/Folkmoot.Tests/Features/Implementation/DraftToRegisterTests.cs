using Folkmoot.Features.Contracts;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Drafting;
using Folkmoot.Features.Drafting.Becoming;
using Folkmoot.Law;
using Folkmoot.Platform.Access;
using Folkmoot.Tests.Features.Notices;
using Folkmoot.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Answer = Folkmoot.Platform.Values.Answer;

namespace Folkmoot.Tests.Features.Implementation;

/// <summary>From a draft to the register, through the pages of those who may, in a browser without scripts.</summary>
public abstract class DraftToRegisterTests(StoreFixture store)
{
    private static readonly Dictionary<string, string> Taken = new() { ["Outcome"] = "Approved", ["Form.Rejected[0].First"] = "Buying again quickly", ["Form.Rejected[0].Second"] = "There is no clarity about funding.", ["Form.NoneDeclared"] = "true" };

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_draft_is_noticed_decided_called_in_upheld_and_carried_out_with_nothing_typed_twice()
    {
        var town = await new SignedOffDraft(store).AddAsync();
        town.On(2023, 6, 27);
        await NoticedAsync(town, await town.WriteAsync());
        town.On(2023, 7, 25);
        Assert.Contains("the first day", (await SendAsync(town, Role.DecisionTaker, "take", Taken)).Main, StringComparison.Ordinal);
        town.On(2023, 7, 26);
        Done(await SendAsync(town, Role.DecisionTaker, "take", Taken));
        Done(await SendAsync(town, Role.DemocraticServices, "record/publish", []));
        town.On(2023, 8, 1);
        Done(await SendAsync(town, Role.Scrutiny, "call-in/request", new()
        {
            ["Signatories[0].Member"] = "A", ["Signatories[0].Group"] = "Blue", ["Signatories[1].Member"] = "B", ["Signatories[1].Group"] = "Red", ["Grounds"] = "The committee was not told what the NHS board would pay.",
        }));
        Done(await SendAsync(town, Role.Legal, "call-in/1/rule", new() { ["Ruling"] = "Valid", ["Reasons"] = "Two members of two groups signed." }));
        town.On(2023, 8, 10);
        Done(await SendAsync(town, Role.DemocraticServices, "call-in/1/hear", new() { ["BodyId"] = town.Scrutiny.Id.ToString(), ["Outcome"] = "NoAction", ["Reasons"] = "The answers were enough." }));

        Done(await SendAsync(town, Role.Author, "carry-out", []));

        var contract = await ContractAsync(town);
        Assert.Equal(new DateOnly(2025, 3, 31), contract.End);
        var term = Assert.Single(contract.Terms);
        Assert.Equal((new DateOnly(2024, 4, 1), new DateOnly(2025, 3, 31), Arising.DirectAward, Answer.No), (term.From, term.To, term.Arose, term.Competed));
        Assert.Equal((Money.Pounds(3_087_000), Money.Pounds(3_087_000), "PCR 2015 reg 32(2)(b)(ii)"), (term.AnnualValue, term.Value, Assert.Single(term.Grounds).Citation));
        Assert.Equal(["Approved", "Closed", "Done", "Due", "Heard", "Implement", "InForce", "NotStarted", "Open", "Published", "Requested", "Valid"], (await HistoryAsync(town)).Order(StringComparer.Ordinal));
        Assert.True((await store.PageAsync($"{town.At}/decisions/23-00061")).All(".moj-timeline__title").Count >= 12);
        Assert.Contains("a term from 1 April 2024 to 31 March 2025", (await store.PageAsync($"{town.At}/decisions/23-00061/record")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Both_options_of_a_contract_are_taken_up_by_one_drafted_decision()
    {
        var town = await new SignedOffDraft(store) { Options = 2 }.AddAsync();
        await InForceAsync(town, (SectionName.Effect, DraftEffect.OptionsTaken), (SectionName.EffectOptions, "2"), (SectionName.EffectTo, ""), (SectionName.EffectAnnualValue, "£4,945,000"));

        Done(await SendAsync(town, Role.Author, "carry-out", []));

        var contract = await ContractAsync(town);
        Assert.Equal(new DateOnly(2026, 3, 31), contract.End);
        Assert.Equal([new(2024, 4, 1), new DateOnly(2025, 4, 1)], contract.Terms.OrderBy(t => t.From).Select(t => t.From!.Value));
        Assert.All(contract.Options, option => Assert.Equal((Answer.Yes, contract.Terms[0].DecisionId), (option.TakenUp, option.TakenUpById)));
    }

    [Fact]
    public async Task A_draft_that_says_nothing_of_the_register_leaves_the_form_to_be_filled_in()
    {
        var town = await new SignedOffDraft(store).AddAsync();
        await InForceAsync(town, (SectionName.Effect, ""));
        using var author = await town.AsAsync(Role.Author);

        var form = await author.PageAsync($"{town.At}/decisions/23-00061/carry-out");

        Assert.Empty(form.All("input[name='Act.What'][checked]"));
        Assert.Equal(town.Contract.Id.ToString(), form.Html.QuerySelector("#contract option[selected]")!.GetAttribute("value"));
        Assert.Contains("Say what the decision does to the register.", (await author.SendAsync(form, button: "Carry it out")).Main, StringComparison.Ordinal);
    }

    private async Task InForceAsync(SignedOffDraft town, params (SectionName Name, string Text)[] and)
    {
        town.On(2023, 6, 27);
        await NoticedAsync(town, await town.WriteAsync(DraftState.SignedOff, and));
        town.On(2023, 7, 26);
        Done(await SendAsync(town, Role.DecisionTaker, "take", Taken));
        Done(await SendAsync(town, Role.DemocraticServices, "record/publish", []));
        town.On(2023, 8, 3);
        await using var db = store.Open();
        Assert.Equal(1, await new Folkmoot.Features.CallIn.CloseCallIns(db, store.Clock).RunAsync(town.Town.Authority.Id, Ct));
    }

    private static async Task NoticedAsync(SignedOffDraft town, int number)
    {
        using var services = await town.AsAsync(Role.DemocraticServices);
        Assert.Equal($"{town.At}/notices/1", (await town.PublishAsync(services, number)).Address);
    }

    private static async Task<Page> SendAsync(SignedOffDraft town, Role role, string path, Dictionary<string, string> answers)
    {
        using var browser = await town.AsAsync(role);
        return await browser.SendAsync(await browser.PageAsync($"{town.At}/decisions/23-00061/{path}"), answers);
    }

    private static void Done(Page page) => Assert.True(page.Location is not null, $"{page.Address} ({page.Status}): {string.Join("; ", page.All(".govuk-error-summary"))}");

    private async Task<List<string>> HistoryAsync(SignedOffDraft town)
    {
        await using var db = store.Open();
        return await db.DecisionEvents.Where(e => e.AuthorityId == town.Town.Authority.Id).Select(e => e.State).ToListAsync(Ct);
    }

    private async Task<Contract> ContractAsync(SignedOffDraft town)
    {
        await using var db = store.Open();
        return await db.Contracts.Include(c => c.Terms).Include(c => c.Options).SingleAsync(c => c.Id == town.Contract.Id, Ct);
    }

    public sealed class OnSqlite(SqliteStore store) : DraftToRegisterTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : DraftToRegisterTests(store), IClassFixture<PostgresStore>;
}
