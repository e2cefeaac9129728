using Folkmoot.Data;
using Folkmoot.Platform.Audit;
using Folkmoot.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Tests.Features.AuditTrail;

public abstract class WriterTests(StoreFixture store)
{
    [Fact]
    public async Task Many_writers_at_once_leave_a_chain_without_gaps_though_some_take_it_back()
    {
        var town = new Town(store.Clock, $"town-{store.Clock.NewId():N}");
        await store.AddAsync(town.Authority);
        var before = (await HeadAsync()).Number;

        async Task<int> WriteAsync(int writer)
        {
            var written = 0;
            for (var i = 0; i < 12; i++)
            {
                await using var db = store.Open();
                if (i % 4 == 3)
                {
                    await using var undone = await db.Database.BeginTransactionAsync();
                    await db.SaveAsync(new Act("a writer", "taken back"));
                    continue;
                }
                db.Add(town.Decision($"Bridge {writer} {i}", new(2026, 1, 20)));
                await db.SaveAsync(new Act("a writer", $"bridge {i}"));
                written++;
            }
            return written;
        }

        var written = (await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(() => WriteAsync(writer))))).Sum();

        await using var after = store.Open();
        Assert.Equal(72, written);
        Assert.Equal(before + written, (await HeadAsync()).Number);
        Assert.Empty(await TrailFixture.VerifyAsync(after));
        Assert.False(await after.AuditTrail.AnyAsync(e => e.Why == "taken back"));
    }

    [Fact]
    public async Task Several_acts_of_one_transaction_follow_each_other()
    {
        await using var db = store.Open();
        await using (var together = await db.Database.BeginTransactionAsync())
        {
            await db.SaveAsync(new Act("an officer", "first"));
            await db.SaveAsync(new Act("an officer", "second"));
            await together.CommitAsync();
        }

        var acts = await db.AuditTrail.OrderByDescending(e => e.Number).Take(2).ToListAsync();
        Assert.Equal(["second", "first"], acts.Select(e => e.Why));
        Assert.Equal((acts[1].Hash, "[]"), (acts[0].Previous, acts[0].Changes));
        Assert.Empty(await TrailFixture.VerifyAsync(db));
    }

    [Fact]
    public async Task A_removed_row_leaves_its_last_values_in_the_trail()
    {
        var town = new Town(store.Clock, $"town-{store.Clock.NewId():N}");
        var decision = town.Decision("Sell the ferry", new(2026, 1, 20));
        await store.AddAsync(town.Authority, decision);
        await using var db = store.Open();
        db.Remove(await db.Decisions.SingleAsync(d => d.Id == decision.Id));
        await db.SaveAsync(new Act("an officer", "entered twice"));

        var entry = await db.AuditTrail.SingleAsync(e => e.AuthorityId == town.Authority.Id && e.Why == "entered twice");
        Assert.Contains("\"Title\":[\"Sell the ferry\",null]", entry.Changes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_of_any_script_and_instants_between_microseconds_are_hashed_as_they_are_stored()
    {
        store.Time.Now = store.Time.Now.AddTicks(1_234_567);
        await using var db = store.Open();
        foreach (var why in new[] { "", "£ — “é” 🌉 \u202e אב", "a\r\nb\tc", "it's \"quoted\" \\ 1:2,", new string('x', 70_000) })
            await db.SaveAsync(new Act(why, why));

        Assert.Empty(await TrailFixture.VerifyAsync(db));
    }

    private async Task<ChainHead> HeadAsync()
    {
        await using var db = store.Open();
        return await new StoredTrail(db).HeadAsync(default);
    }

    public sealed class OnSqlite(SqliteStore store) : WriterTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : WriterTests(store), IClassFixture<PostgresStore>;
}
