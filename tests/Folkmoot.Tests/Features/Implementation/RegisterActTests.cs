using Folkmoot.Features.Contracts;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Implementation;
using Folkmoot.Features.Providers;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Values;
using Folkmoot.Tests.Features.Records;
using Folkmoot.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Tests.Features.Implementation;

public abstract class RegisterActTests(StoreFixture store)
{
    private static readonly DateOnly From = new(2024, 4, 1);
    private static readonly DateOnly To = new(2025, 3, 31);

    [Fact]
    public async Task Both_options_are_taken_up_by_one_decision_in_their_order()
    {
        var matter = await InForceAsync(options: 2);

        Assert.Empty((await matter.CarryOutAsync([new NewOptionTakenUp(matter.Contract.Id, 1), new NewOptionTakenUp(matter.Contract.Id, 2)])).Objections);

        var contract = await matter.ContractNowAsync();
        Assert.Equal(new(2026, 3, 31), contract.End);
        Assert.All(contract.Options, option => Assert.Equal((Answer.Yes, matter.Decision.Id), (option.TakenUp, option.TakenUpById)));
        Assert.Equal([(From, To), (To.AddDays(1), new DateOnly(2026, 3, 31))], contract.Terms.OrderBy(t => t.From).Select(t => (t.From!.Value, t.To!.Value)));
        Assert.Contains("option 1", (await matter.NowAsync()).History.Single(e => e.State == "Done").Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_option_that_was_used_or_comes_later_or_is_not_there_is_refused_in_plain_words()
    {
        var matter = await InForceAsync(options: 2, used: true);

        Assert.Equal($"Option 1 of {matter.Contract.Title} has been used already.", await RefusedAsync(matter, new NewOptionTakenUp(matter.Contract.Id, 1)));
        Assert.Equal($"The register knows no option 3 of {matter.Contract.Title}.", await RefusedAsync(matter, new NewOptionTakenUp(matter.Contract.Id, 3)));
        var other = await InForceAsync(options: 2);
        Assert.Equal($"Option 1 of {other.Contract.Title} comes first and has not been taken up.", await RefusedAsync(other, new NewOptionTakenUp(other.Contract.Id, 2)));
    }

    [Fact]
    public async Task A_term_that_ends_before_it_starts_or_overlaps_or_leaves_a_gap_is_refused()
    {
        var matter = await InForceAsync();

        Assert.Equal("It would end on 31 March 2024, before it starts on 1 April 2024.", await RefusedAsync(matter, Term(matter, From, From.AddDays(-1))));
        Assert.Contains("begins on the day after", await RefusedAsync(matter, Term(matter, From.AddDays(-1), To)), StringComparison.Ordinal);
        Assert.Contains("covered by nothing", await RefusedAsync(matter, Term(matter, From.AddDays(1), To)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_contract_of_another_authority_is_refused_and_nothing_of_the_rest_is_written()
    {
        var matter = await InForceAsync();
        var other = await new Matter(store).AddAsync();

        var refused = await matter.CarryOutAsync([Term(matter, From, To), Term(other, From, To)]);

        Assert.Equal(("acts-2", "The contract is not one of this authority."), (Assert.Single(refused.Objections).Field, refused.Objections[0].Says));
        Assert.Empty((await matter.ContractNowAsync()).Terms);
        Assert.Equal(ImplementationState.InForce, (await matter.NowAsync()).Implementation);
    }

    [Fact]
    public async Task A_decision_starts_a_contract_that_takes_over_from_another()
    {
        var matter = await InForceAsync();
        var provider = new Provider { Id = store.Clock.NewId(), AuthorityId = matter.Town.Authority.Id, Name = "Breaks for Carers", Slug = "breaks-for-carers" };
        await store.AddAsync(provider);
        var asked = new NewContract("Carers' Short Breaks: direct award", null, From, To, Regime.Pcr2015, Arising.DirectAward, Answer.No) { Providers = [provider.Id], FollowsId = matter.Contract.Id };

        Assert.Contains("who the contract is with", await RefusedAsync(matter, asked with { Providers = [] }), StringComparison.Ordinal);
        Assert.Empty((await matter.CarryOutAsync([asked])).Objections);

        var contract = await matter.DoAsync(db => db.Contracts.Include(c => c.Terms).SingleAsync(c => c.FollowsId == matter.Contract.Id));
        Assert.Equal((From, To, "Breaks for Carers"), (contract.Start, contract.End, contract.ProviderNames));
        Assert.Equal(matter.Decision.Id, Assert.Single(contract.Terms).DecisionId);
    }

    [Fact]
    public async Task What_was_done_is_undone_by_a_further_act_and_both_stay_on_the_record()
    {
        var matter = await InForceAsync(options: 1);
        await matter.CarryOutAsync([new NewOptionTakenUp(matter.Contract.Id, 1)]);
        var act = await matter.DoAsync(db => db.RegisterActs.SingleAsync(a => a.DecisionId == matter.Decision.Id));

        Assert.Equal("why", Assert.Single((await UndoAsync(matter, act.Id, "")).Objections).Field);
        Assert.Empty((await UndoAsync(matter, act.Id, "The provider had not been told in time.")).Objections);
        Assert.Contains("undone already", (await UndoAsync(matter, act.Id, "Again.")).Objections[^1].Says, StringComparison.Ordinal);

        var contract = await matter.ContractNowAsync();
        Assert.Equal(new(2024, 3, 31), contract.End);
        Assert.Empty(contract.Terms);
        Assert.Equal((Answer.No, null), (contract.Options[0].TakenUp, contract.Options[0].TakenUpById));
        Assert.Equal([RegisterDeed.TookUpOption, RegisterDeed.Undid], await matter.DoAsync(db => db.RegisterActs.Where(a => a.DecisionId == matter.Decision.Id).OrderBy(a => a.Number).Select(a => a.Deed).ToListAsync()));
        Assert.Equal(ImplementationState.InForce, (await matter.NowAsync()).Implementation);
    }

    [Fact]
    public async Task Only_its_author_and_the_director_carry_a_decision_out()
    {
        var matter = await InForceAsync();

        foreach (var role in Enum.GetValues<Role>().Where(role => role is not (Role.Author or Role.Director)))
        {
            Assert.Contains("is for its author and the director", (await matter.CarryOutAsync([Term(matter, From, To)], role)).Objections[0].Says, StringComparison.Ordinal);
        }
        Assert.Empty((await matter.CarryOutAsync([], Role.Director, "The policy was printed.")).Objections);
    }

    private static NewTerm Term(Matter matter, DateOnly from, DateOnly to) => new(matter.Contract.Id, from, to, Arising.DirectAward, Answer.No);

    private static async Task<string> RefusedAsync(Matter matter, NewRegisterAct act) => Assert.Single((await matter.CarryOutAsync([act])).Objections).Says;

    private Task<Attempt<RegisterAct>> UndoAsync(Matter matter, Guid act, string why) => matter.DoAsync(db => new Undoings(db, store.Clock).UndoAsync(act, why, Matter.Person(Role.Author), default));

    private async Task<Matter> InForceAsync(int options = 0, bool used = false)
    {
        var matter = new Matter(store);
        var rows = Enumerable.Range(1, options).Select(number => new ExtensionOption
        {
            Id = store.Clock.NewId(), AuthorityId = matter.Town.Authority.Id, ContractId = matter.Contract.Id, Number = number, Months = 12, TakenUp = used && number == 1 ? Answer.Yes : Answer.Unknown,
        });
        await matter.AddAsync([.. rows]);
        await matter.InForceAsync();
        return matter;
    }

    public sealed class OnSqlite(SqliteStore store) : RegisterActTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : RegisterActTests(store), IClassFixture<PostgresStore>;
}
