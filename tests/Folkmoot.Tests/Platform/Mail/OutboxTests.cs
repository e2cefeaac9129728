using Folkmoot.Data.Mail;
using Folkmoot.Platform.Mail;
using Folkmoot.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Tests.Platform.Mail;

public abstract class OutboxTests(StoreFixture store)
{
    [Fact]
    public async Task Two_processes_never_have_the_same_mail()
    {
        var mails = await WaitingAsync(4);
        await using var one = store.Open();
        await using var other = store.Open();

        var claimed = await Task.WhenAll(new Outbox(one, store.Clock).ClaimAsync(default), new Outbox(other, store.Clock).ClaimAsync(default));

        Assert.Equal(mails.Select(m => m.Id).Order(), claimed.SelectMany(c => c).Select(m => m.Id).Order());
    }

    [Fact]
    public async Task A_mail_claimed_by_a_process_that_ended_is_claimed_again_when_its_lease_is_over()
    {
        await WaitingAsync(1);
        Assert.Single(await ClaimAsync());
        store.Time.Now += Outbox.Lease - TimeSpan.FromSeconds(1);
        Assert.Empty(await ClaimAsync());
        store.Time.Now += TimeSpan.FromSeconds(2);

        Assert.Single(await ClaimAsync());
    }

    [Fact]
    public async Task Who_lost_its_lease_may_not_hand_the_mail_over()
    {
        await WaitingAsync(2);
        await using var slow = store.Open();
        var outbox = new Outbox(slow, store.Clock);
        var mails = await outbox.ClaimAsync(default);
        store.Time.Now += Outbox.Lease + TimeSpan.FromSeconds(1);
        Assert.Equal(2, (await ClaimAsync()).Count);

        Assert.False(await outbox.BeginHandingOverAsync(mails[0], default));
        Assert.False(await outbox.BeginHandingOverAsync(mails[1], default));
    }

    [Fact]
    public async Task A_mail_that_was_being_handed_over_is_doubtful_and_not_sent_again()
    {
        var mail = (await WaitingAsync(1))[0];
        await using (var dying = store.Open())
        {
            var outbox = new Outbox(dying, store.Clock);
            Assert.True(await outbox.BeginHandingOverAsync((await outbox.ClaimAsync(default))[0], default));
        }
        await PutInOrderAsync();
        Assert.Equal(MailState.HandingOver, (await Letters.ReadAsync(store, mail)).State);
        store.Time.Now += Outbox.HandingOver + TimeSpan.FromSeconds(1);
        await PutInOrderAsync();

        var doubted = await Letters.ReadAsync(store, mail);
        Assert.Equal((MailState.Doubtful, "reader0@example.org"), (doubted.State, doubted.To));
        Assert.Contains("ended before", doubted.Reason, StringComparison.Ordinal);
        Assert.Empty(await ClaimAsync());
    }

    [Fact]
    public async Task What_the_server_took_after_all_is_no_longer_in_doubt()
    {
        var mail = (await WaitingAsync(1))[0];
        await using var slow = store.Open();
        var outbox = new Outbox(slow, store.Clock);
        var claimed = (await outbox.ClaimAsync(default))[0];
        await outbox.BeginHandingOverAsync(claimed, default);
        store.Time.Now += Outbox.HandingOver + TimeSpan.FromSeconds(1);
        await PutInOrderAsync();
        Assert.Equal(MailState.Doubtful, (await Letters.ReadAsync(store, mail)).State);

        await outbox.SentAsync(claimed, default);

        Assert.Equal(MailState.Sent, (await Letters.ReadAsync(store, mail)).State);
    }

    [Fact]
    public async Task What_could_not_be_sent_is_forgotten_after_a_week_and_its_reason_is_kept()
    {
        var mail = (await WaitingAsync(1))[0];
        await using (var db = store.Open())
        {
            var outbox = new Outbox(db, store.Clock);
            await outbox.FailedAsync((await outbox.ClaimAsync(default))[0], "550 no such person", forGood: true, default);
        }
        store.Time.Now += Outbox.KeptUnsent - TimeSpan.FromMinutes(1);
        await PutInOrderAsync();
        Assert.Equal("reader0@example.org", (await Letters.ReadAsync(store, mail)).To);
        store.Time.Now += TimeSpan.FromMinutes(2);
        await PutInOrderAsync();

        var forgotten = await Letters.ReadAsync(store, mail);
        Assert.Equal((MailState.GivenUp, "", "", "", null, "550 no such person"), (forgotten.State, forgotten.To, forgotten.Subject, forgotten.Text, forgotten.LeaveAt, forgotten.Reason));
    }

    [Fact]
    public async Task The_audit_trail_holds_no_address_and_no_word_of_a_mail()
    {
        var mail = (await WaitingAsync(1))[0];
        await using var db = store.Open();
        var outbox = new Outbox(db, store.Clock);
        var claimed = (await outbox.ClaimAsync(default))[0];
        await outbox.BeginHandingOverAsync(claimed, default);
        await outbox.SentAsync(claimed, default);
        db.Remove(claimed);
        await db.SaveAsync(new Folkmoot.Platform.Audit.Act("a test", "removes it"));

        var trail = string.Concat(await db.AuditTrail.Select(e => e.Who + e.Why + e.Changes).ToListAsync());
        Assert.Contains(mail.Id.ToString(), trail, StringComparison.Ordinal);
        Assert.DoesNotContain("@example.org", trail, StringComparison.Ordinal);
        Assert.DoesNotContain("Something happened", trail, StringComparison.Ordinal);
        Assert.DoesNotContain("/leave/", trail, StringComparison.Ordinal);
    }

    private async Task<IReadOnlyList<OutgoingMail>> WaitingAsync(int count)
    {
        await Letters.EmptyAsync(store);
        var authority = store.Clock.NewId();
        OutgoingMail[] mails = [.. Enumerable.Range(0, count).Select(i => Letters.To(store, authority, $"reader{i}@example.org"))];
        await store.AddAsync([.. mails]);
        return mails;
    }

    private async Task<IReadOnlyList<OutgoingMail>> ClaimAsync()
    {
        await using var db = store.Open();
        return await new Outbox(db, store.Clock).ClaimAsync(default);
    }

    private async Task PutInOrderAsync()
    {
        await using var db = store.Open();
        await new Outbox(db, store.Clock).PutInOrderAsync(default);
    }

    public sealed class OnSqlite(SqliteStore store) : OutboxTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : OutboxTests(store), IClassFixture<PostgresStore>;
}
