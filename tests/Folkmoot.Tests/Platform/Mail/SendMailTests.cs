using Folkmoot.Platform.Mail;
using Folkmoot.Tests.Fixtures;

namespace Folkmoot.Tests.Platform.Mail;

public abstract class SendMailTests(StoreFixture store)
{
    [Fact]
    public async Task What_waits_is_sent_once_and_then_forgotten()
    {
        await using var box = PostBox.Open();
        var mail = await WaitingAsync(text: "First line\n.\n..leading dots\n£5");

        Assert.Equal(1, (await Letters.SendAsync(store, box.Settings)).Sent);
        Assert.Equal(0, (await Letters.SendAsync(store, box.Settings)).Sent);

        var taken = Assert.Single(box.Taken);
        Assert.Equal(mail.Id.ToString("N"), Letters.IdOf(taken));
        Assert.EndsWith("\n\nFirst line\n.\n..leading dots\n=C2=A35\n", taken, StringComparison.Ordinal);
        var sent = await Letters.ReadAsync(store, mail);
        Assert.Equal((MailState.Sent, "", "", "", null), (sent.State, sent.To, sent.Subject, sent.Text, sent.LeaveAt));
    }

    [Fact]
    public async Task Many_mails_go_through_one_connection_after_another()
    {
        await using var box = PostBox.Open();
        await WaitingAsync();
        await store.AddAsync([.. Enumerable.Range(0, 24).Select(i => (object)Letters.To(store, default, $"reader{i}@example.org"))]);

        Assert.Equal(25, (await Letters.SendAsync(store, box.Settings)).Sent);
        Assert.Equal(25, box.Taken.Select(Letters.IdOf).Distinct().Count());
    }

    [Fact]
    public async Task What_the_server_refuses_for_good_is_given_up_with_its_reason_and_no_address()
    {
        await using var box = PostBox.Open();
        box.Answer = command => Task.FromResult(command.StartsWith("RCPT", StringComparison.Ordinal) ? "550 5.1.1 <reader@example.org>: no such person" : null);
        var mail = await WaitingAsync();

        await Letters.SendAsync(store, box.Settings);

        var refused = await Letters.ReadAsync(store, mail);
        Assert.Equal((MailState.GivenUp, "550 5.1.1 <(the address)>: no such person"), (refused.State, refused.Reason));
        Assert.Empty(box.Taken);
    }

    [Fact]
    public async Task What_the_server_cannot_take_now_is_tried_again_later_under_the_same_id()
    {
        await using var box = PostBox.Open();
        box.Answer = command => Task.FromResult(command == "." ? "451 come back later" : null);
        var mail = await WaitingAsync();
        await Letters.SendAsync(store, box.Settings);
        var waiting = await Letters.ReadAsync(store, mail);
        Assert.Equal((MailState.Waiting, 1, "451 come back later"), (waiting.State, waiting.Attempts, waiting.Reason));
        Assert.InRange(waiting.NotBefore - store.Clock.Now, TimeSpan.FromSeconds(45), TimeSpan.FromSeconds(75));
        box.Answer = _ => Task.FromResult<string?>(null);
        Assert.Equal(0, (await Letters.SendAsync(store, box.Settings)).Sent);
        store.Time.Now += TimeSpan.FromMinutes(2);

        Assert.Equal(1, (await Letters.SendAsync(store, box.Settings)).Sent);
        Assert.Equal(mail.Id.ToString("N"), Letters.IdOf(box.Taken[0]));
    }

    [Fact]
    public async Task After_sixteen_vain_attempts_a_mail_is_given_up()
    {
        await using var box = PostBox.Open();
        box.Answer = command => Task.FromResult(command == "." ? "451 come back later" : null);
        var mail = await WaitingAsync();
        for (var i = 1; i < Patience.MostAttempts; i++)
        {
            await Letters.SendAsync(store, box.Settings);
            store.Time.Now += TimeSpan.FromHours(8);
        }
        Assert.Equal(MailState.Waiting, (await Letters.ReadAsync(store, mail)).State);
        await Letters.SendAsync(store, box.Settings);

        var given = await Letters.ReadAsync(store, mail);
        Assert.Equal((MailState.GivenUp, Patience.MostAttempts, "451 come back later"), (given.State, given.Attempts, given.Reason));
    }

    [Fact]
    public async Task A_connection_that_ends_before_the_end_of_the_mail_is_no_loss()
    {
        await using var box = PostBox.Open();
        box.Answer = command => Task.FromResult(command == "DATA" ? "" : null);
        var mail = await WaitingAsync();
        await Letters.SendAsync(store, box.Settings);
        Assert.Equal(MailState.Waiting, (await Letters.ReadAsync(store, mail)).State);
        box.Answer = _ => Task.FromResult<string?>(null);
        store.Time.Now += TimeSpan.FromMinutes(2);

        Assert.Equal(1, (await Letters.SendAsync(store, box.Settings)).Sent);
        Assert.Single(box.Taken);
    }

    [Fact]
    public async Task A_mail_whose_answer_never_came_is_doubtful_and_not_sent_twice()
    {
        await using var box = PostBox.Open();
        box.Answer = command => Task.FromResult(command == "." ? "" : null);
        var mail = await WaitingAsync();
        await Letters.SendAsync(store, box.Settings);
        Assert.Equal(MailState.Doubtful, (await Letters.ReadAsync(store, mail)).State);
        box.Answer = _ => Task.FromResult<string?>(null);
        store.Time.Now += TimeSpan.FromDays(1);
        await Letters.SendAsync(store, box.Settings);

        Assert.Equal(1, box.Whole);
    }

    [Fact]
    public async Task A_server_that_is_not_there_puts_all_mails_off()
    {
        var settings = MailSettings.Read("smtp://127.0.0.1:1", "alerts@anyshire.example", null, out _)!;
        var mail = await WaitingAsync();

        await Letters.SendAsync(store, settings);

        var waiting = await Letters.ReadAsync(store, mail);
        Assert.Equal((MailState.Waiting, 1), (waiting.State, waiting.Attempts));
        Assert.StartsWith("The mail server could not be used: ", waiting.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_password_is_not_given_to_a_server_that_is_elsewhere_and_offers_no_encryption()
    {
        await using var box = PostBox.Open();
        var asked = new List<string>();
        box.Answer = command =>
        {
            asked.Add(command);
            return Task.FromResult<string?>(null);
        };
        var elsewhere = box.Settings with { User = "ann", Password = "secret", Server = new UriBuilder(box.Settings.Server) { Host = Elsewhere }.Uri };
        var mail = await WaitingAsync();

        await Letters.SendAsync(store, elsewhere);

        Assert.Contains(asked, command => command.StartsWith("EHLO", StringComparison.Ordinal));
        Assert.DoesNotContain(asked, command => command.StartsWith("AUTH", StringComparison.Ordinal));
        Assert.Contains("no encryption", (await Letters.ReadAsync(store, mail)).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_on_this_machine_is_signed_in_to()
    {
        await using var box = PostBox.Open();
        var asked = new List<string>();
        box.Answer = command =>
        {
            asked.Add(command);
            return Task.FromResult(command.StartsWith("AUTH", StringComparison.Ordinal) ? "235 welcome" : null);
        };
        await WaitingAsync();

        Assert.Equal(1, (await Letters.SendAsync(store, box.Settings with { User = "ann", Password = "secret" })).Sent);
        Assert.Contains("AUTH PLAIN AGFubgBzZWNyZXQ=", asked);
    }

    // Leads to this machine and is not known to.
    private const string Elsewhere = "0.0.0.0";

    private async Task<OutgoingMail> WaitingAsync(string text = "Something happened.")
    {
        await Letters.EmptyAsync(store);
        var mail = Letters.To(store, default, "reader@example.org", text: text);
        await store.AddAsync(mail);
        return mail;
    }

    public sealed class OnSqlite(SqliteStore store) : SendMailTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : SendMailTests(store), IClassFixture<PostgresStore>;
}
