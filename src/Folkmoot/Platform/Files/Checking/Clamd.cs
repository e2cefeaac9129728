using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;

namespace Folkmoot.Platform.Files.Checking;

/// <summary>What clamd says of a file.</summary>
/// <param name="Found">What was found in it; null when nothing was.</param>
/// <param name="Failed">Why it could not be checked; null when it was.</param>
public sealed record Verdict(string? Found, string? Failed)
{
    /// <summary>It was checked and nothing was found.</summary>
    public bool IsClean => Found is null && Failed is null;
}

/// <summary>
/// Sends files to clamd by its INSTREAM command: pieces, each with its length in four bytes, and a length of nought at the end. Only its own
/// words for a clean file count as clean: whatever else is answered, or not answered in time, is a file that was not checked.
/// </summary>
/// <param name="address">Where clamd listens.</param>
/// <param name="patience">How long it is waited for at each step.</param>
public sealed class Clamd(ClamdAddress address, TimeSpan patience)
{
    private const int Piece = 1 << 16, LongestAnswer = 1024;
    private const string Clean = "stream: OK", Before = "stream: ", After = " FOUND";

    /// <summary>Has a file checked, from its beginning.</summary>
    public async Task<Verdict> CheckAsync(Stream file, CancellationToken ct)
    {
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(ct);
        waiting.CancelAfter(patience);
        try
        {
            using var socket = await address.ConnectAsync(waiting.Token);
            await using var wire = new NetworkStream(socket);
            var refused = await SendAsync(file, wire, waiting);
            waiting.CancelAfter(patience);
            return Read(await AnswerAsync(wire, waiting.Token), refused);
        }
        catch (Exception failed) when (failed is SocketException or IOException || (failed is OperationCanceledException && !ct.IsCancellationRequested))
        {
            return new(null, failed is OperationCanceledException ? "it did not answer in time" : "it could not be reached");
        }
    }

    // Clamd stops listening when a file is longer than it takes, and has then said so already.
    private async Task<bool> SendAsync(Stream file, NetworkStream wire, CancellationTokenSource waiting)
    {
        var piece = new byte[Piece + sizeof(int)];
        try
        {
            await wire.WriteAsync("zINSTREAM\0"u8.ToArray(), waiting.Token);
            file.Position = 0;
            for (int read; (read = await file.ReadAsync(piece.AsMemory(sizeof(int)), waiting.Token)) > 0;)
            {
                BinaryPrimitives.WriteInt32BigEndian(piece, read);
                await wire.WriteAsync(piece.AsMemory(0, sizeof(int) + read), waiting.Token);
                waiting.CancelAfter(patience);
            }
            await wire.WriteAsync(new byte[sizeof(int)], waiting.Token);
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    // One answer ended by a nought, after which clamd hangs up: whatever says less or more is not clamd.
    private static async Task<string?> AnswerAsync(NetworkStream wire, CancellationToken ct)
    {
        var (answer, length) = (new byte[LongestAnswer], 0);
        for (int read; length < answer.Length && (read = await wire.ReadAsync(answer.AsMemory(length), ct)) > 0;) length += read;
        return length > 0 && length < answer.Length && answer.AsSpan(0, length).IndexOf((byte)0) == length - 1 ? Encoding.UTF8.GetString(answer, 0, length - 1) : null;
    }

    private static Verdict Read(string? answer, bool refused) => answer switch
    {
        Clean when !refused => new(null, null),
        _ when answer?.StartsWith(Before, StringComparison.Ordinal) == true && answer.EndsWith(After, StringComparison.Ordinal) && answer.Length > Before.Length + After.Length => new(answer[Before.Length..^After.Length], null),
        _ when answer?.Contains("size limit exceeded", StringComparison.OrdinalIgnoreCase) == true => new(null, "the file is larger than it takes"),
        _ => new(null, "it gave no answer that can be understood"),
    };
}
