using System.Diagnostics;
using Folkmoot.Data;
using Folkmoot.Platform.Mail;
using Folkmoot.Tests.Features.AuditTrail;

namespace Folkmoot.Tests.Kills;

/// <summary>The real server as a process of its own, to be killed (SIGKILL).</summary>
internal sealed class KilledServer : IAsyncDisposable
{
    /// <summary>Names another build of the server, such as one compiled ahead of time.</summary>
    public const string Program = "FOLKMOOT_KILLS_PROGRAM";

    private readonly Process _process;
    private readonly System.Text.StringBuilder _said = new();

    private KilledServer(Process process)
    {
        _process = process;
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>What it printed.</summary>
    public string Said
    {
        get { lock (_said) return _said.ToString(); }
    }

    public static KilledServer Start(Store store, Uri address, MailSettings mail)
    {
        var program = Environment.GetEnvironmentVariable(Program) ?? Path.Combine(AppContext.BaseDirectory, "Folkmoot.dll");
        string[] arguments = [program, "serve", "--urls", address.GetLeftPart(UriPartial.Authority), "--data", Path.GetDirectoryName(store.FilesFolder)!, "--database", store.Database, "--smtp", mail.Server.AbsoluteUri];
        return new(Child.Start("dotnet", arguments, ("FOLKMOOT_MAIL_FROM", mail.From.Address), ("FOLKMOOT_SITE", "https://folkmoot.example")));
    }

    /// <summary>Waits until it answers.</summary>
    public async Task ReadyAsync(Uri address)
    {
        using var client = new HttpClient { BaseAddress = address };
        for (var waited = Stopwatch.StartNew(); ; await Task.Delay(15))
        {
            Assert.False(_process.HasExited, $"The server ended by itself: {Said}");
            Assert.True(waited.Elapsed < TimeSpan.FromMinutes(2), $"The server does not answer: {Said}");
            try
            {
                using var answer = await client.GetAsync(new Uri("/cookies", UriKind.Relative));
                if (answer.IsSuccessStatusCode) return;
            }
            catch (HttpRequestException)
            {
                // Not yet.
            }
        }
    }

    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) await KillAsync();
        _process.Dispose();
    }

    private void Hear(string? line)
    {
        lock (_said) _said.AppendLine(line);
    }
}
