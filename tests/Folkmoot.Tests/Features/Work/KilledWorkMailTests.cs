using System.Diagnostics;
using Folkmoot.Data;
using Folkmoot.Features.Accounts;
using Folkmoot.Features.Alerts.Telling;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Work.Telling;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Mail;
using Folkmoot.Tests.Features.AuditTrail;
using Folkmoot.Tests.Features.Decisions;
using Folkmoot.Tests.Fixtures;
using Folkmoot.Tests.Platform.Mail;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Tests.Features.Work;

public abstract class KilledWorkMailTests(StoreFixture store)
{
    private const string VictimsStore = "FOLKMOOT_TEST_VICTIM";
    private const string VictimsServer = "FOLKMOOT_TEST_VICTIMS_SERVER";
    private const int People = 24;
    private const int Rounds = 4;

    private readonly Random _dice = new(20261122);

    [Fact]
    public async Task Processes_killed_while_they_tell_and_send_tell_everybody_once()
    {
        store.Time.Now = TimeProvider.System.GetUtcNow();
        await using var box = PostBox.Open();
        var council = await StaffAsync();
        for (var round = 0; round < Rounds; round++)
        {
            Process[] victims = [StartVictim(box.Settings), StartVictim(box.Settings)];
            for (var waited = Stopwatch.StartNew(); box.Whole < round * 3 && waited.Elapsed < TimeSpan.FromSeconds(60);) await Task.Delay(2);
            foreach (var victim in victims)
            {
                await Task.Delay(_dice.Next(300));
                victim.Kill();
                await victim.WaitForExitAsync();
                victim.Dispose();
            }
        }

        // After an hour what the dead had claimed is free, and what they were handing over is in doubt.
        store.Time.Now = TimeProvider.System.GetUtcNow() + TimeSpan.FromHours(1);
        await RoundAsync(store.Store, store.Clock, box.Settings);

        await using var db = store.Open();
        var mails = await db.OutgoingMail.AsNoTracking().Where(m => m.AuthorityId == council.Authority.Id).ToListAsync();
        var copies = box.Taken.Select(Letters.IdOf).GroupBy(id => id).ToDictionary(id => id.Key, id => id.Count());
        Assert.Equal(People, mails.Count);
        Assert.Equal(People, await db.ToldWork.CountAsync(t => t.AuthorityId == council.Authority.Id));
        Assert.All(copies.Values, count => Assert.Equal(1, count));
        Assert.All(mails, mail => Assert.True(mail.State == MailState.Doubtful || (mail.State == MailState.Sent && copies.ContainsKey(mail.Id.ToString("N"))), $"{mail.State}"));
        Assert.Empty(await TrailFixture.VerifyAsync(db));
    }

    private static async Task RoundAsync(Store store, Clock clock, MailSettings settings)
    {
        var options = new DbContextOptionsBuilder<Db>();
        store.Configure(options);
        await new SendAlerts(options.Options, store, clock, new Mailing(settings), new WorkSeen()).RunAsync(default);
    }

    private async Task<Council> StaffAsync()
    {
        var council = new Council($"town-{store.Clock.NewId():N}");
        council.Due("Today", store.Clock.Today, d => d.Due = new(DueKind.On, store.Clock.Today, null, null, null));
        for (var i = 0; i < People; i++)
        {
            // Every third has a role more, so that they are told in several transactions.
            var email = $"taker{i}@{council.Authority.ShortName}.example";
            var account = council.Add(new Account { Id = council.NewId(), Email = email, NormalisedEmail = email.ToUpperInvariant(), Title = "Taker", WorkMail = WorkMail.AtOnce });
            foreach (var role in (Role[])[Role.DecisionTaker, (i % 3) switch { 0 => Role.Member, 1 => Role.Partner, _ => Role.Provider }])
            {
                account.Roles.Add(new() { Id = council.NewId(), AuthorityId = council.Authority.Id, AccountId = account.Id, Role = role, From = new(2020, 1, 1) });
            }
        }
        await store.AddAsync(council.Rows);
        return council;
    }

    private Process StartVictim(MailSettings settings) => Child.StartVictim(typeof(VictimTests), (VictimsStore, store.Store.Database), (VictimsServer, settings.Server.AbsoluteUri));

    /// <summary>What runs in the process that is killed; by itself it does nothing.</summary>
    public sealed class VictimTests
    {
        [Fact(Explicit = true)]
        public async Task It_tells_and_sends_until_it_is_killed()
        {
            var store = new Store(Environment.GetEnvironmentVariable(VictimsStore) ?? throw new InvalidOperationException($"{VictimsStore} names no store."), "");
            var settings = MailSettings.Read(Environment.GetEnvironmentVariable(VictimsServer), "alerts@anyshire.example", null, out _)!;
            for (var running = Stopwatch.StartNew(); running.Elapsed < TimeSpan.FromSeconds(90);) await RoundAsync(store, new(TimeProvider.System), settings);
        }
    }

    public sealed class OnSqlite(SqliteStore store) : KilledWorkMailTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : KilledWorkMailTests(store), IClassFixture<PostgresStore>;
}
