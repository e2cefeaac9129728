using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Folkmoot.Platform.Mail;
using Folkmoot.Tests.Features.AuditTrail;
using Folkmoot.Tests.Fixtures;

namespace Folkmoot.Tests.Platform.Mail;

/// <summary>Against Debian's python3-aiosmtpd, which ./test installs.</summary>
public class RealServerTests(SqliteStore store) : IClassFixture<SqliteStore>
{
    [Fact]
    public async Task A_server_that_is_not_ours_takes_the_mail_and_keeps_it_as_it_was_meant()
    {
        var folder = Directory.CreateTempSubdirectory("folkmoot-mail-").FullName;
        var port = FreePort();
        using var server = Start(port, folder);
        if (server is null) Assert.Skip("Needs aiosmtpd: ./test installs it (on Debian: apt-get install python3-aiosmtpd).");
        try
        {
            await UntilItAnswersAsync(server, port);
            await store.AddAsync(
                Letters.To(store, default, "one@example.org", "Pont-y-pŵl: “agreed”", "A line\n.\n.with a dot\nand £5"),
                Letters.To(store, default, "two@example.org"));

            var result = await Letters.SendAsync(store, MailSettings.Read($"smtp://127.0.0.1:{port}", "Alerts <alerts@anyshire.example>", null, out _)!);

            Assert.Equal(2, result.Sent);
            var kept = Directory.GetFiles(Path.Combine(folder, "box", "new")).Select(File.ReadAllText).Order(StringComparer.Ordinal).ToList();
            Assert.Equal(2, kept.Count);
            var one = Assert.Single(kept, mail => mail.Contains("To: one@example.org", StringComparison.Ordinal));
            Assert.Contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click", one, StringComparison.Ordinal);
            Assert.EndsWith("\n\nA line\n.\n.with a dot\nand =C2=A35\n", one.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        }
        finally
        {
            server.Kill();
            await server.WaitForExitAsync();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Process? Start(int port, string folder)
    {
        try
        {
            return Child.Start("aiosmtpd", ["-n", "-l", $"127.0.0.1:{port}", "-c", "aiosmtpd.handlers.Mailbox", Path.Combine(folder, "box")]);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static async Task UntilItAnswersAsync(Process server, int port)
    {
        for (var waiting = Stopwatch.StartNew(); waiting.Elapsed < TimeSpan.FromSeconds(30) && !server.HasExited;)
        {
            using var client = new TcpClient();
            try
            {
                await client.ConnectAsync(IPAddress.Loopback, port);
                return;
            }
            catch (SocketException)
            {
                await Task.Delay(50);
            }
        }
        throw new InvalidOperationException("The mail server did not begin to listen: " + await server.StandardError.ReadToEndAsync());
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
