using System.Net;
using Folkmoot.Tests.Features.Alerts;
using Folkmoot.Tests.Fixtures;
using Folkmoot.Tests.Platform.Mail;

namespace Folkmoot.Tests.Attacks;

/// <summary>Words of the record and addresses typed by anyone that would add a header to a mail, or a second reader.</summary>
public abstract class HostileMailTests(StoreFixture store)
{
    private static readonly string[] Ours = ["From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted", "List-Unsubscribe", "List-Unsubscribe-Post", "MIME-Version", "Content-Type", "Content-Transfer-Encoding"];

    [Theory]
    [InlineData("Bridge\r\nBcc: elsewhere@example.org\r\n\r\nHello")]
    [InlineData("Bridge\nBcc: elsewhere@example.org")]
    [InlineData("Bridge\rTo: elsewhere@example.org")]
    [InlineData("Bridge\u2028Bcc: elsewhere@example.org\u0085Cc: other@example.org")]
    [InlineData("Bridge =?utf-8?Q?=0D=0ABcc:_elsewhere@example.org?=")]
    [InlineData("Bridge\r\n.\r\nMAIL FROM:<elsewhere@example.org>\r\nRCPT TO:<other@example.org>\r\nDATA\r\n")]
    public async Task A_title_adds_no_header_and_no_reader_to_a_mail(string title)
    {
        await using var box = PostBox.Open();
        List<string> commands = [];
        box.Answer = said =>
        {
            lock (commands) commands.Add(said);
            return Task.FromResult<string?>(null);
        };
        await using var readers = await Readers.OpenAsync(store, box.Settings with { Site = Readers.Mail.Site });
        await readers.RoundAsync();
        await readers.FollowAsync("words", "reader@example.org", words: "bridge");
        store.Time.Now += TimeSpan.FromMinutes(1);
        await store.AddAsync(readers.Town.Decision(title, new(2026, 11, 20), decision => decision.Slug = $"bridge-{decision.Id:N}"));

        await readers.RoundAsync();

        var mail = box.Taken.Last(one => one.Contains("What is new", StringComparison.Ordinal));
        var headers = mail[..mail.IndexOf("\n\n", StringComparison.Ordinal)].Split('\n').Where(line => !line.StartsWith(' ')).Select(line => line.Split(':')[0]).ToList();
        Assert.Contains("bridge", mail, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(headers.Except(Ours));
        Assert.Equal(headers.Count, headers.Distinct().Count());
        Assert.All(commands.Where(command => command.StartsWith("RCPT", StringComparison.OrdinalIgnoreCase)), command => Assert.Equal("RCPT TO:<reader@example.org>", command));
        Assert.DoesNotContain(commands, command => command.Contains("elsewhere", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("reader@example.org\r\nBcc: elsewhere@example.org")]
    [InlineData("reader@example.org,elsewhere@example.org")]
    [InlineData("reader@example.org> RCPT TO:<elsewhere@example.org")]
    [InlineData("\"a b\" <reader@example.org>")]
    [InlineData("reader@exa\u0000mple.org")]
    public async Task An_address_that_is_more_than_one_address_is_refused(string address)
    {
        await using var box = PostBox.Open();
        await using var readers = await Readers.OpenAsync(store, box.Settings with { Site = Readers.Mail.Site });

        var answer = await readers.AskAsync("words", address, words: "bridge");

        Assert.NotEqual(HttpStatusCode.Redirect, answer.Status);
        Assert.True((int)answer.Status < 500, $"{answer.Status}");
        await readers.RoundAsync();
        Assert.DoesNotContain(box.Taken, mail => mail.Contains("elsewhere", StringComparison.Ordinal));
    }

    public sealed class OnSqlite(SqliteStore store) : HostileMailTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : HostileMailTests(store), IClassFixture<PostgresStore>;
}
