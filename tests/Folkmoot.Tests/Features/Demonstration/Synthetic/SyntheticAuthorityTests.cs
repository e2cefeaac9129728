using Folkmoot.Data;
using Folkmoot.Features.Contracts;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Demonstration.Synthetic;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Search;
using Folkmoot.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Tests.Features.Demonstration.Synthetic;

public abstract class SyntheticAuthorityTests(StoreFixture store)
{
    [Fact]
    public async Task It_has_as_many_decisions_as_asked_for_and_a_contract_for_every_fourth()
    {
        var authority = await WrittenAsync("Exactshire County Council", 500, seed: 3);
        await using var db = store.Open();

        Assert.Equal(500, await db.Decisions.CountAsync(d => d.AuthorityId == authority));
        Assert.InRange(await db.Contracts.CountAsync(c => c.AuthorityId == authority), 90, 180);
        Assert.True(await db.Decisions.AnyAsync(d => d.AuthorityId == authority && d.State == DecisionState.Due));
        Assert.True(await db.Authorities.AnyAsync(a => a.Id == authority && a.IsDemonstration && a.DemonstrationNote!.Contains("no such authority")));
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_record_and_another_seed_another()
    {
        var one = await WrittenAsync("Oneshire County Council", 300, seed: 7);
        var same = await WrittenAsync("Sameshire County Council", 300, seed: 7);
        var other = await WrittenAsync("Othershire County Council", 300, seed: 8);

        Assert.Equal(await OutlineAsync(one), await OutlineAsync(same));
        Assert.NotEqual(await OutlineAsync(one), await OutlineAsync(other));
    }

    [Fact]
    public async Task A_second_authority_of_the_same_name_is_refused_and_changes_nothing()
    {
        var authority = await WrittenAsync("Twiceshire County Council", 300, seed: 1);
        await using var db = store.Open();

        var refusal = await new SyntheticAuthority(db, store.Clock, TextWriter.Null).WriteAsync("Twiceshire County Council", 300, 1, default);

        Assert.Contains("/twiceshire already", refusal);
        Assert.Equal(300, await db.Decisions.CountAsync(d => d.AuthorityId == authority));
    }

    [Fact]
    public async Task Its_words_are_found_in_the_full_text()
    {
        var authority = await WrittenAsync("Wordshire County Council", 300, seed: 5);
        await using var db = store.Open();
        await db.Database.OpenConnectionAsync();

        var hits = await db.FullText.FindAsync(db.Database.GetDbConnection(), new Wanted("assessment", Reader.Public, Decision.Kind, authority), default);

        Assert.Equal(20, hits.Count);
    }

    [Fact]
    public async Task Every_term_follows_the_one_before_and_rests_on_a_decision_that_was_approved()
    {
        var authority = await WrittenAsync("Chainshire County Council", 400, seed: 2);
        await using var db = store.Open();
        var contracts = await db.Contracts.Include(c => c.Terms).ThenInclude(t => t.Decision).Where(c => c.AuthorityId == authority).ToListAsync();

        foreach (var contract in contracts)
        {
            var terms = contract.Terms.OrderBy(t => t.From).ToList();
            Assert.Equal(contract.Start, terms[0].From);
            Assert.All(terms.Zip(terms.Skip(1)), pair => Assert.Equal(pair.First.To!.Value.AddDays(1), pair.Second.From));
            Assert.All(terms, term => Assert.Equal(DecisionState.Approved, term.Decision!.State));
            Assert.True(contract.End is null || contract.End == terms[^1].To);
        }
        Assert.Contains(contracts, c => c.Terms.Exists(t => t.Arose == Arising.OptionTakenUp));
    }

    [Fact]
    public async Task Fewer_decisions_than_hold_a_service_are_refused()
    {
        await using var db = store.Open();
        Assert.Contains("at least 250", await new SyntheticAuthority(db, store.Clock, TextWriter.Null).WriteAsync("Smallshire", 10, 1, default));
    }

    private async Task<Guid> WrittenAsync(string name, int decisions, int seed)
    {
        await using var db = store.Open();
        Assert.Null(await new SyntheticAuthority(db, store.Clock, TextWriter.Null).WriteAsync(name, decisions, seed, default));
        var shortName = SyntheticAuthority.ShortNameOf(name);
        return (await db.Authorities.SingleAsync(a => a.ShortName == shortName)).Id;
    }

    private async Task<List<string>> OutlineAsync(Guid authority)
    {
        await using var db = store.Open();
        var decisions = await db.Decisions.Where(d => d.AuthorityId == authority).OrderBy(d => d.Slug).Select(d => d.Reference + d.Title + d.State + d.MadeOn).ToListAsync();
        var contracts = await db.Contracts.Where(c => c.AuthorityId == authority).OrderBy(c => c.Slug).Select(c => c.Slug + c.Start + c.End + c.ProviderNames).ToListAsync();
        return [.. decisions, .. contracts];
    }

    public sealed class OnSqlite(SqliteStore store) : SyntheticAuthorityTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : SyntheticAuthorityTests(store), IClassFixture<PostgresStore>;
}
