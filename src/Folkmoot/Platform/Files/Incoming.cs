using System.Buffers;
using System.Security.Cryptography;

namespace Folkmoot.Platform.Files;

/// <summary>A file as it was received: on disk, not in memory, and gone when nobody keeps it.</summary>
public sealed class Incoming : IDisposable
{
    private const int Piece = 1 << 16;

    private Incoming(string path, string hash, long length) => (Path, Hash, Length) = (path, hash, length);

    /// <summary>Where it lies meanwhile.</summary>
    public string Path { get; }

    /// <summary>The SHA-256 of its bytes: 64 lower-case hexadecimal digits.</summary>
    public string Hash { get; }

    /// <summary>How many bytes it has.</summary>
    public long Length { get; }

    /// <summary>Receives a file into a folder; null when it has more than <paramref name="most"/> bytes, of which no more are read.</summary>
    /// <exception cref="IOException">The disk refused it, or the sender went away.</exception>
    public static async Task<Incoming?> ReceiveAsync(Stream from, string folder, long most, CancellationToken ct)
    {
        var path = System.IO.Path.Combine(Directory.CreateDirectory(folder).FullName, System.IO.Path.GetRandomFileName() + FileStore.Unfinished);
        var received = await WriteAsync(from, path, most, ct);
        if (received is null) File.Delete(path);
        return received;
    }

    /// <summary>Its bytes, from the beginning.</summary>
    public FileStream Open() => new(Path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, Piece);

    /// <summary>Removes it, unless it has been kept.</summary>
    public void Dispose()
    {
        if (File.Exists(Path)) File.Delete(Path);
    }

    private static async Task<Incoming?> WriteAsync(Stream from, string path, long most, CancellationToken ct)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var piece = ArrayPool<byte>.Shared.Rent(Piece);
        try
        {
            await using var to = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, FileOptions.Asynchronous);
            long length = 0;
            for (int read; (read = await from.ReadAsync(piece, ct)) > 0;)
            {
                if ((length += read) > most) return null;
                hash.AppendData(piece, 0, read);
                await to.WriteAsync(piece.AsMemory(0, read), ct);
            }
            to.Flush(flushToDisk: true);
            return new(path, Convert.ToHexStringLower(hash.GetHashAndReset()), length);
        }
        catch
        {
            File.Delete(path);
            throw;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece);
        }
    }
}
