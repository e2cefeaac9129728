using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Text;

namespace Folkmoot.Platform.Mail;

/// <summary>
/// A conversation with a mail server (RFC 5321). A mail is given in two steps, so that what is about to happen can be written down
/// between them: until <see cref="FinishAsync"/> the server has nothing that it may deliver. The framework's own client tells no such moment.
/// </summary>
public sealed class SmtpConnection : IAsyncDisposable
{
    private readonly TcpClient tcp = new();
    private Stream stream = Stream.Null;
    private SmtpLine line = new(Stream.Null);
    private IReadOnlyList<string> offers = [];

    private SmtpConnection()
    {
    }

    /// <summary>Connects, encrypts and signs in.</summary>
    /// <exception cref="SmtpRefusal">The server said no.</exception>
    /// <exception cref="IOException">The connection failed, or would not be safe for the password.</exception>
    /// <exception cref="SocketException">There is no server.</exception>
    /// <exception cref="System.Security.Authentication.AuthenticationException">The server's certificate is not to be trusted.</exception>
    public static async Task<SmtpConnection> OpenAsync(MailSettings settings, CancellationToken ct)
    {
        var connection = new SmtpConnection();
        try
        {
            await connection.BeginAsync(settings, ct);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>Says from whom and to whom, and what; all but the end of it.</summary>
    /// <param name="from">The address it comes from.</param>
    /// <param name="to">The address it goes to.</param>
    /// <param name="text">Headers and text, every line ended by CR LF.</param>
    /// <param name="ct">Stops it.</param>
    public async Task PrepareAsync(string from, string to, string text, CancellationToken ct)
    {
        if (to.Any(c => c is <= ' ' or > '~' or '<' or '>')) throw new ArgumentException("An address with such characters cannot be sent to.", nameof(to));
        await line.AskAsync($"MAIL FROM:<{from}>", '2', SmtpLine.Usual, ct);
        await line.AskAsync($"RCPT TO:<{to}>", '2', SmtpLine.Usual, ct);
        await line.AskAsync("DATA", '3', SmtpLine.Usual, ct);
        // A line that begins with a dot gets another, since a dot alone ends the mail.
        var stuffed = text.Replace("\r\n.", "\r\n..", StringComparison.Ordinal);
        await line.WriteAsync(stuffed.StartsWith('.') ? "." + stuffed : stuffed, ct);
    }

    /// <summary>Ends the mail and waits until the server says that it has it.</summary>
    public Task FinishAsync(CancellationToken ct) => line.AskAsync(".", '2', SmtpLine.ForTheWhole, ct);

    /// <summary>Says goodbye between two mails. In the middle of one, dispose without it: then the server has nothing.</summary>
    public async Task QuitAsync(CancellationToken ct)
    {
        try
        {
            await line.AskAsync("QUIT", '2', TimeSpan.FromSeconds(2), ct);
        }
        catch (Exception goodbye) when (goodbye is IOException or SocketException or SmtpRefusal or OperationCanceledException)
        {
            // Everything that matters was said before.
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await stream.DisposeAsync();
        tcp.Dispose();
    }

    private async Task BeginAsync(MailSettings settings, CancellationToken ct)
    {
        using (var limit = CancellationTokenSource.CreateLinkedTokenSource(ct))
        {
            limit.CancelAfter(SmtpLine.Usual);
            await tcp.ConnectAsync(settings.Server.Host, settings.Port, limit.Token);
        }
        Use(tcp.GetStream());
        if (settings.IsEncryptedFromTheStart) await EncryptAsync(settings.Server.Host, ct);
        await line.AnswerAsync('2', SmtpLine.Usual, ct);
        await GreetAsync(settings, ct);
        if (!settings.IsEncryptedFromTheStart && Offers("STARTTLS") is not null)
        {
            await line.AskAsync("STARTTLS", '2', SmtpLine.Usual, ct);
            if (line.HasMore) throw new IOException("The mail server spoke before encryption began.");
            await EncryptAsync(settings.Server.Host, ct);
            await GreetAsync(settings, ct);
        }
        if (settings.User.Length > 0) await SignInAsync(settings, ct);
    }

    private void Use(Stream next) => (stream, line) = (next, new SmtpLine(next));

    private async Task EncryptAsync(string host, CancellationToken ct)
    {
        var encrypted = new SslStream(stream, leaveInnerStreamOpen: false);
        Use(encrypted);
        await encrypted.AuthenticateAsClientAsync(new SslClientAuthenticationOptions { TargetHost = host }, ct);
    }

    private async Task GreetAsync(MailSettings settings, CancellationToken ct) => offers = await line.AskAsync($"EHLO {settings.Site.Host}", '2', SmtpLine.Usual, ct);

    private string? Offers(string name) => offers.FirstOrDefault(offer => offer.Split(' ')[0].Equals(name, StringComparison.OrdinalIgnoreCase));

    private async Task SignInAsync(MailSettings settings, CancellationToken ct)
    {
        if (stream is not SslStream && !settings.Server.IsLoopback) throw new IOException("The mail server offers no encryption, so the password was not given to it.");
        var ways = Offers("AUTH")?.ToUpperInvariant().Split(' ') ?? [];
        if (ways.Contains("PLAIN") || !ways.Contains("LOGIN"))
        {
            await line.AskAsync("AUTH PLAIN " + Base64($"\0{settings.User}\0{settings.Password}"), '2', SmtpLine.Usual, ct);
            return;
        }
        await line.AskAsync("AUTH LOGIN", '3', SmtpLine.Usual, ct);
        await line.AskAsync(Base64(settings.User), '3', SmtpLine.Usual, ct);
        await line.AskAsync(Base64(settings.Password), '2', SmtpLine.Usual, ct);
    }

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
