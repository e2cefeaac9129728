using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Folkmoot.Platform.Files.Checking;

namespace Folkmoot.Tests.Features.Papers;

/// <summary>Listens as clamd does and answers as it is told.</summary>
internal sealed class FakeClamd : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();

    public FakeClamd(string answer, bool hangs = false, bool reads = true)
    {
        _listener.Start();
        _ = ServeAsync(Encoding.ASCII.GetBytes(answer), hangs, reads);
    }

    public ClamdAddress Address => ClamdAddress.Read($"tcp://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}")!;

    /// <summary>What was sent to be checked.</summary>
    public List<byte[]> Received { get; } = [];

    /// <summary>An address at which nobody listens.</summary>
    public static ClamdAddress Nobody()
    {
        using var gone = new FakeClamd("");
        return gone.Address;
    }

    public void Dispose()
    {
        _stop.Cancel();
        _listener.Dispose();
        _stop.Dispose();
    }

    private async Task ServeAsync(byte[] answer, bool hangs, bool reads)
    {
        while (!_stop.IsCancellationRequested)
        {
            try
            {
                using var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                await using var wire = client.GetStream();
                if (reads) Received.Add(await ReadAsync(wire));
                if (hangs) await Task.Delay(Timeout.Infinite, _stop.Token);
                await wire.WriteAsync(answer, _stop.Token);
            }
            catch (Exception stopped) when (stopped is OperationCanceledException or IOException or SocketException or ObjectDisposedException)
            {
                // The test is over, or the sender went away.
            }
        }
    }

    private async Task<byte[]> ReadAsync(NetworkStream wire)
    {
        var command = new byte["zINSTREAM\0".Length];
        await wire.ReadExactlyAsync(command, _stop.Token);
        Assert.Equal("zINSTREAM\0", Encoding.ASCII.GetString(command));
        using var sent = new MemoryStream();
        for (var head = new byte[sizeof(int)]; ;)
        {
            await wire.ReadExactlyAsync(head, _stop.Token);
            var piece = new byte[BinaryPrimitives.ReadInt32BigEndian(head)];
            if (piece.Length == 0) return sent.ToArray();
            await wire.ReadExactlyAsync(piece, _stop.Token);
            sent.Write(piece);
        }
    }
}
