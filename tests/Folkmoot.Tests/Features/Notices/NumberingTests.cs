using System.Diagnostics;
using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Decisions;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Tests.Features.AuditTrail;
using Folkmoot.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Tests.Features.Notices;

public abstract class NumberingTests(StoreFixture store)
{
    private const string Victim = "FOLKMOOT_TEST_NOTICE_VICTIM";
    private const int Rounds = 3;

    private static readonly DateOnly Due = new(2027, 6, 1);

    private readonly Random _dice = new(20261123);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Those_who_publish_at_the_same_time_get_numbers_and_references_of_their_own_without_a_gap()
    {
        var desk = await Desk.AtAsync(store, new(2026, 11, 21), council => council.Authority.ReferencePattern = "yy/nnnnn");

        var notices = await Task.WhenAll(Enumerable.Range(1, 16).Select(i => Task.Run(() => desk.PublishedAsync(Desk.Whole(Due, $"Matter {i}")), Ct)));

        Assert.Equal(Enumerable.Range(1, 16), notices.Select(n => n.Number).Order());
        Assert.Equal(16, notices.Select(n => n.Form.Reference).Distinct().Count());
    }

    [Fact]
    public async Task Of_two_who_replace_one_notice_at_the_same_time_one_is_refused()
    {
        var desk = await Desk.AtAsync(store, new(2026, 11, 21));
        var first = await desk.PublishedAsync(Desk.Whole(Due));
        var again = Desk.Whole(Due) with { DecisionId = first.DecisionId, ReplacesId = first.Id, WhyChanged = "Misspelt." };

        var results = await Task.WhenAll(Enumerable.Range(1, 4).Select(i => Task.Run(() => desk.PublishAsync(again with { Address = $"{i} High Street" }), Ct)));

        var published = Assert.Single(results, result => result.Notice is not null).Notice!;
        Assert.Equal(2, published.Number);
        Assert.All(results.Where(result => result.Notice is null), result => Assert.NotEmpty(result.Problems));
    }

    [Fact]
    public async Task Two_authorities_number_their_notices_each_for_itself()
    {
        var (here, there) = (await Desk.AtAsync(store, new(2026, 11, 21)), await Desk.AtAsync(store, new(2026, 11, 21)));

        Assert.Equal((1, 1, 2), ((await here.PublishedAsync(Desk.Whole(Due))).Number, (await there.PublishedAsync(Desk.Whole(Due))).Number, (await here.PublishedAsync(Desk.Whole(Due, "Second"))).Number));
    }

    [Fact]
    public async Task A_process_that_is_killed_while_it_publishes_leaves_nothing_half_published()
    {
        var desk = await Desk.AtAsync(store, new(2026, 11, 21));
        var published = 0;
        for (var round = 0; round < Rounds; round++)
        {
            Process[] victims = [StartVictim(desk), StartVictim(desk)];
            try
            {
                var deadline = Stopwatch.StartNew();
                while (await CountAsync(desk) < published + 6 && deadline.Elapsed < TimeSpan.FromSeconds(60)) await Task.Delay(5, Ct);
                foreach (var victim in victims)
                {
                    await Task.Delay(_dice.Next(60), Ct);
                    victim.Kill();
                }
            }
            finally
            {
                foreach (var victim in victims)
                {
                    victim.Kill();
                    await victim.WaitForExitAsync(Ct);
                    victim.Dispose();
                }
            }
            var count = await CountAsync(desk);
            Assert.True(count >= published + 6, $"The processes published {count - published} notices in round {round}.");
            published = count;
            await IsWholeAsync(desk);
        }
    }

    private async Task IsWholeAsync(Desk desk)
    {
        await using var db = store.Open();
        var notices = await db.Notices.Where(n => n.AuthorityId == desk.Authority.Id).OrderBy(n => n.Number).ToListAsync(Ct);
        var decisions = await db.Decisions.Include(d => d.History).Where(d => d.AuthorityId == desk.Authority.Id).ToDictionaryAsync(d => d.Id, Ct);
        Assert.Equal(Enumerable.Range(1, notices.Count), notices.Select(n => n.Number));
        Assert.Equal(notices.Count, decisions.Count);
        Assert.All(notices, notice =>
        {
            Assert.True(notice.IsWhole);
            Assert.Equal((NoticeState.Published, notice.Title), (decisions[notice.DecisionId].Notice, decisions[notice.DecisionId].Title));
            Assert.Single(decisions[notice.DecisionId].History, e => e.Track == Track.Notice);
        });
        Assert.Equal(notices.Count, await db.AuditTrail.CountAsync(e => e.AuthorityId == desk.Authority.Id && e.Why.StartsWith("Notice "), Ct));
        Assert.Empty(await TrailFixture.VerifyAsync(db));
    }

    private async Task<int> CountAsync(Desk desk)
    {
        await using var db = store.Open();
        return await db.Notices.CountAsync(n => n.AuthorityId == desk.Authority.Id, Ct);
    }

    private Process StartVictim(Desk desk) => Child.StartVictim(typeof(NoticeVictimTests), (Victim, store.Store.Database), (Victim + "_AT", desk.Authority.ShortName));

    /// <summary>What runs in the process that is killed; by itself it does nothing.</summary>
    public sealed class NoticeVictimTests
    {
        [Fact(Explicit = true)]
        public async Task It_publishes_until_it_is_killed()
        {
            var store = new Store(Environment.GetEnvironmentVariable(Victim) ?? throw new InvalidOperationException($"{Victim} names no store."), "");
            var (clock, options, at) = (new Clock(TimeProvider.System), new DbContextOptionsBuilder<Db>(), Environment.GetEnvironmentVariable(Victim + "_AT"));
            store.Configure(options);
            for (var (i, running) = (0, Stopwatch.StartNew()); running.Elapsed < TimeSpan.FromSeconds(90); i++)
            {
                await using var db = new Db(options.Options, clock, store.FullText, Reader.System);
                var current = new CurrentAuthority { Value = await db.Authorities.SingleAsync(a => a.ShortName == at) };
                await new Folkmoot.Features.Notices.Notices(db, clock, current, new(db, clock), Desk.SignOffs(db, clock)).PublishAsync(Desk.Whole(clock.Today.AddDays(40), $"Matter {Environment.ProcessId} {i}"), Desk.Officer());
            }
        }
    }

    public sealed class OnSqlite(SqliteStore store) : NumberingTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : NumberingTests(store), IClassFixture<PostgresStore>;
}
