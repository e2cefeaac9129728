using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Folkmoot.Platform.Files.Checking;

namespace Folkmoot.Tests.Features.Papers;

/// <summary>Debian's clamd with one signature of our own, in a folder of its own on a free port.</summary>
internal sealed class RealClamd : IAsyncDisposable
{
    /// <summary>What every checker takes for harmful and no machine is harmed by; in two parts, so that no checker finds it in this file.</summary>
    public const string Eicar = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

    private static readonly string? Program = new[] { "/usr/sbin/clamd", "/usr/local/sbin/clamd", "/usr/bin/clamd" }.FirstOrDefault(File.Exists);

    private readonly string _folder;
    private readonly Process _process;

    private RealClamd(string folder, Process process, int port) => (_folder, _process, Address) = (folder, process, ClamdAddress.Read($"tcp://127.0.0.1:{port}")!);

    public ClamdAddress Address { get; }

    public static async Task<RealClamd> StartAsync()
    {
        Assert.SkipWhen(Program is null, "Needs clamd: ./test installs it (Debian's clamav-daemon).");
        var folder = Directory.CreateTempSubdirectory("folkmoot-clamd-").FullName;
        var (port, configuration) = (FreePort(), Path.Combine(folder, "clamd.conf"));
        await File.WriteAllTextAsync(Path.Combine(folder, "own.ndb"), $"Eicar-Test:0:*:{Convert.ToHexStringLower(Encoding.ASCII.GetBytes(Eicar))}\n");
        await File.WriteAllLinesAsync(configuration, ["Foreground yes", $"TCPSocket {port}", "TCPAddr 127.0.0.1", $"DatabaseDirectory {folder}", $"TemporaryDirectory {folder}", "StreamMaxLength 2M"]);
        var process = Process.Start(new ProcessStartInfo(Program!, ["--config-file", configuration]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var clamd = new RealClamd(folder, process, port);
        await clamd.AnswersAsync();
        return clamd;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task AnswersAsync()
    {
        for (var attempt = 0; ; attempt++)
        {
            Assert.False(_process.HasExited, "clamd ended as it started.");
            try
            {
                using var socket = await Address.ConnectAsync(TestContext.Current.CancellationToken);
                return;
            }
            catch (SocketException) when (attempt < 600)
            {
                await Task.Delay(100, TestContext.Current.CancellationToken);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
