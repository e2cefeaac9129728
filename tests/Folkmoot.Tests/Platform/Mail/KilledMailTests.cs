using System.Diagnostics;
using Folkmoot.Data;
using Folkmoot.Data.Mail;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Mail;
using Folkmoot.Tests.Features.AuditTrail;
using Folkmoot.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Tests.Platform.Mail;

public abstract class KilledMailTests(StoreFixture store)
{
    private const string VictimsStore = "FOLKMOOT_TEST_VICTIM";
    private const string VictimsServer = "FOLKMOOT_TEST_VICTIMS_SERVER";
    private const int Mails = 60;
    private const int Rounds = 4;

    private readonly Random _dice = new(20261122);

    [Theory]
    [InlineData("DATA", MailState.Sent, 1)]
    [InlineData(".", MailState.Doubtful, 0)]
    public async Task A_mail_of_a_process_killed_before_its_end_is_sent_later_and_after_its_end_never_again(string command, MailState becomes, int copies)
    {
        await using var box = PostBox.Open();
        var mail = (await WaitingAsync(1))[0];
        using var victim = StartVictim(box.Settings);
        var killed = new TaskCompletionSource();
        box.Answer = said =>
        {
            if (said != command || killed.Task.IsCompleted) return Task.FromResult<string?>(null);
            victim.Kill();
            killed.SetResult();
            return Task.FromResult<string?>("");
        };
        await killed.Task.WaitAsync(TimeSpan.FromSeconds(60));
        await victim.WaitForExitAsync();

        await SendTheRestAsync(box.Settings);

        Assert.Equal(becomes, (await Letters.ReadAsync(store, mail)).State);
        Assert.Equal(copies, box.Taken.Count);
    }

    [Fact]
    public async Task Processes_killed_at_random_send_no_mail_twice_and_lose_none_unsaid()
    {
        await using var box = PostBox.Open();
        var mails = await WaitingAsync(Mails);
        for (var round = 1; round <= Rounds; round++)
        {
            // Two at a time, so that one may die while the other wants the same mails.
            Process[] victims = [StartVictim(box.Settings), StartVictim(box.Settings)];
            var deadline = Stopwatch.StartNew();
            while (box.Whole < round * Mails / (Rounds + 2) && deadline.Elapsed < TimeSpan.FromSeconds(60)) await Task.Delay(2);
            foreach (var victim in victims)
            {
                await Task.Delay(_dice.Next(20));
                victim.Kill();
                await victim.WaitForExitAsync();
                victim.Dispose();
            }
            // What the dead had claimed is free for those after them.
            await FreeAsync();
        }

        await SendTheRestAsync(box.Settings);

        var copies = box.Taken.Select(Letters.IdOf).GroupBy(id => id).ToDictionary(id => id.Key, id => id.Count());
        await using var db = store.Open();
        var states = await db.OutgoingMail.Where(m => mails.Select(w => w.Id).Contains(m.Id)).ToDictionaryAsync(m => m.Id, m => m.State);
        Assert.All(copies.Values, count => Assert.Equal(1, count));
        Assert.All(mails, mail => Assert.True(states[mail.Id] is MailState.Doubtful || (states[mail.Id] is MailState.Sent && copies.ContainsKey(mail.Id.ToString("N"))), $"{states[mail.Id]}"));
        Assert.InRange(states.Values.Count(state => state == MailState.Doubtful), 0, Rounds * 2);
        Assert.Empty(await TrailFixture.VerifyAsync(db));
    }

    private async Task<IReadOnlyList<OutgoingMail>> WaitingAsync(int count)
    {
        await Letters.EmptyAsync(store);
        // The victims go by the machine's clock.
        store.Time.Now = TimeProvider.System.GetUtcNow();
        OutgoingMail[] mails = [.. Enumerable.Range(0, count).Select(i => Letters.To(store, default, $"reader{i}@example.org"))];
        await store.AddAsync([.. mails]);
        return mails;
    }

    private async Task FreeAsync()
    {
        await using var db = store.Open();
        var claimed = await db.OutgoingMail.Where(m => m.State == MailState.Claimed).ToListAsync();
        foreach (var mail in claimed) mail.LeaseUntil = mail.WrittenAt.AddDays(-1);
        await db.SaveAsync(new Folkmoot.Platform.Audit.Act("a test", "lets the leases of the dead end sooner"));
    }

    private async Task SendTheRestAsync(MailSettings settings)
    {
        store.Time.Now = TimeProvider.System.GetUtcNow() + TimeSpan.FromHours(1);
        await Letters.SendAsync(store, settings);
    }

    private Process StartVictim(MailSettings settings) => Child.StartVictim(typeof(VictimTests), (VictimsStore, store.Store.Database), (VictimsServer, settings.Server.AbsoluteUri));

    /// <summary>What runs in the process that is killed; by itself it does nothing.</summary>
    public sealed class VictimTests
    {
        [Fact(Explicit = true)]
        public async Task It_sends_mail_until_it_is_killed()
        {
            var store = new Store(Environment.GetEnvironmentVariable(VictimsStore) ?? throw new InvalidOperationException($"{VictimsStore} names no store."), "");
            var settings = MailSettings.Read(Environment.GetEnvironmentVariable(VictimsServer), "alerts@anyshire.example", null, out _)!;
            var (clock, options) = (new Clock(TimeProvider.System), new DbContextOptionsBuilder<Db>());
            store.Configure(options);
            for (var running = Stopwatch.StartNew(); running.Elapsed < TimeSpan.FromSeconds(90);)
            {
                await using var db = new Db(options.Options, clock, store.FullText, Reader.System);
                await new SendMail(new Outbox(db, clock), settings).RunAsync(default);
            }
        }
    }

    public sealed class OnSqlite(SqliteStore store) : KilledMailTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : KilledMailTests(store), IClassFixture<PostgresStore>;
}
