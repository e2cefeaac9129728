using System.Net;
using System.Net.Sockets;
using System.Text;
using Folkmoot.Platform.Mail;

namespace Folkmoot.Tests.Platform.Mail;

/// <summary>A mail server of ours on loopback, which takes everything unless a test has it say otherwise.</summary>
internal sealed class PostBox : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly List<string> taken = [];
    private readonly Task serving;

    private PostBox()
    {
        listener.Start();
        serving = ServeAsync();
    }

    /// <summary>What it answers to a command, "." being the end of a mail: null for yes, nothing to hang up.</summary>
    public Func<string, Task<string?>> Answer { get; set; } = _ => Task.FromResult<string?>(null);

    /// <summary>The mails that it said it took, as they came, dots unstuffed.</summary>
    public IReadOnlyList<string> Taken
    {
        get { lock (taken) return [.. taken]; }
    }

    /// <summary>The mails whose end came, whatever it answered.</summary>
    public int Whole { get; private set; }

    public MailSettings Settings => MailSettings.Read($"smtp://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}", "Anyshire alerts <alerts@anyshire.example>", "https://folkmoot.anyshire.example", out _)!;

    public static PostBox Open() => new();

    public async ValueTask DisposeAsync()
    {
        listener.Stop();
        await serving;
    }

    private async Task ServeAsync()
    {
        List<Task> talks = [];
        try
        {
            while (true) talks.Add(TalkAsync(await listener.AcceptTcpClientAsync()));
        }
        catch (Exception stopped) when (stopped is SocketException or ObjectDisposedException)
        {
            await Task.WhenAll(talks);
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                using var lines = new StreamReader(client.GetStream(), Encoding.Latin1);
                await using var answers = new StreamWriter(client.GetStream(), new ASCIIEncoding()) { NewLine = "\r\n", AutoFlush = true };
                await answers.WriteLineAsync("220 post box");
                while (await lines.ReadLineAsync() is { } command && await AnswerAsync(command, lines, answers))
                {
                }
            }
            catch (IOException)
            {
                // Whoever spoke has gone.
            }
        }
    }

    private async Task<bool> AnswerAsync(string command, StreamReader lines, StreamWriter answers)
    {
        if (await Answer(command) is { } other)
        {
            if (other.Length == 0) return false;
            await answers.WriteLineAsync(other);
            return true;
        }
        if (command != "DATA")
        {
            await answers.WriteLineAsync(command.StartsWith("EHLO", StringComparison.Ordinal) ? "250-post box\r\n250 8BITMIME" : command == "QUIT" ? "221 bye" : "250 yes");
            return command != "QUIT";
        }
        await answers.WriteLineAsync("354 go on");
        var mail = new StringBuilder();
        while (await lines.ReadLineAsync() is { } line)
        {
            if (line != ".")
            {
                mail.Append(line.StartsWith('.') ? line[1..] : line).Append('\n');
                continue;
            }
            Whole++;
            var answer = await Answer(".");
            if (answer?.Length == 0) return false;
            if (answer is null)
            {
                lock (taken) taken.Add(mail.ToString());
            }
            await answers.WriteLineAsync(answer ?? "250 taken");
            return true;
        }
        return false;
    }
}
