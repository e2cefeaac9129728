using System.Diagnostics;
using Folkmoot.Data;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Audit;
using Folkmoot.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Tests.Features.AuditTrail;

public abstract class KillTests(StoreFixture store)
{
    private const string Victim = "FOLKMOOT_TEST_VICTIM";
    private const int Rounds = 6;

    private readonly Random _dice = new(20261122);

    [Fact]
    public async Task A_process_that_is_killed_while_it_writes_leaves_a_chain_that_holds()
    {
        long number = 0;
        for (var round = 0; round < Rounds; round++)
        {
            // Two at a time, so that one may die while the other waits for it.
            Process[] victims = [StartVictim(), StartVictim()];
            try
            {
                var deadline = Stopwatch.StartNew();
                while ((await HeadAsync()).Number < number + 10 && deadline.Elapsed < TimeSpan.FromSeconds(60)) await Task.Delay(5);
                foreach (var victim in victims)
                {
                    await Task.Delay(_dice.Next(60));
                    victim.Kill();
                }
            }
            finally
            {
                foreach (var victim in victims)
                {
                    victim.Kill();
                    await victim.WaitForExitAsync();
                    victim.Dispose();
                }
            }

            var head = await HeadAsync();
            Assert.True(head.Number >= number + 10, $"The processes wrote {head.Number - number} rows in round {round}.");
            number = head.Number;
            await using var db = store.Open();
            Assert.Empty(await TrailFixture.VerifyAsync(db));
            Assert.Equal(await db.Decisions.CountAsync(d => d.Department == Victim), await db.AuditTrail.CountAsync(e => e.Who == Victim && e.Changes.Contains("\"Decision\"")));
        }
    }

    private Process StartVictim() => Child.StartVictim(typeof(VictimTests), (Victim, store.Store.Database));

    private async Task<ChainHead> HeadAsync()
    {
        await using var db = store.Open();
        return await new StoredTrail(db).HeadAsync(default);
    }

    /// <summary>What runs in the process that is killed; by itself it does nothing.</summary>
    public sealed class VictimTests
    {
        [Fact(Explicit = true)]
        public async Task It_writes_until_it_is_killed()
        {
            var store = new Store(Environment.GetEnvironmentVariable(Victim) ?? throw new InvalidOperationException($"{Victim} names no store."), "");
            var (clock, options) = (new Clock(TimeProvider.System), new DbContextOptionsBuilder<Db>());
            store.Configure(options);
            var town = new Town(clock, $"victim-{clock.NewId():N}");
            for (var (i, running) = (0, Stopwatch.StartNew()); running.Elapsed < TimeSpan.FromSeconds(90); i++)
            {
                await using var db = new Db(options.Options, clock, store.FullText, Reader.System);
                if (i == 0) db.Add(town.Authority);
                else db.Add(town.Decision($"Bridge {i}", new(2026, 1, 20), decision => decision.Department = Victim));
                await db.SaveAsync(new Act(Victim, $"bridge {i}"));
            }
        }
    }

    public sealed class OnSqlite(SqliteStore store) : KillTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : KillTests(store), IClassFixture<PostgresStore>;
}
