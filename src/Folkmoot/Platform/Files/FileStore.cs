using System.Security.Cryptography;

namespace Folkmoot.Platform.Files;

/// <summary>Original bytes, kept on disk under the SHA-256 of their content. The same bytes are kept once.</summary>
/// <param name="root">The folder that holds the files; made when first written to.</param>
public sealed class FileStore(string root)
{
    /// <summary>What the name of a file ends in until all of it has come.</summary>
    public const string Unfinished = ".part";

    /// <summary>Keeps the bytes and gives their address: 64 lower-case hexadecimal digits.</summary>
    /// <exception cref="IOException">The disk refused the bytes.</exception>
    public string Keep(ReadOnlySpan<byte> content)
    {
        var address = AddressOf(content);
        var path = PathOf(address);
        if (File.Exists(path))
        {
            return address;
        }
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var unfinished = $"{path}.{Path.GetRandomFileName()}{Unfinished}";
        File.WriteAllBytes(unfinished, content);
        File.Move(unfinished, path, overwrite: true);
        return address;
    }

    /// <summary>Keeps a file that was received, which is moved from where it was.</summary>
    /// <exception cref="IOException">The disk refused it.</exception>
    public void Keep(Incoming file)
    {
        var path = PathOf(file.Hash);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.Move(file.Path, path, overwrite: true);
    }

    /// <summary>The bytes at an address.</summary>
    /// <exception cref="FileNotFoundException">Nothing is kept there.</exception>
    public byte[] Read(string address) => File.ReadAllBytes(PathOf(address));

    /// <summary>The bytes at an address, to be read bit by bit.</summary>
    /// <exception cref="FileNotFoundException">Nothing is kept there.</exception>
    public FileStream Open(string address) => new(PathOf(address), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 1 << 16, FileOptions.Asynchronous);

    /// <summary>Whether something is kept at an address.</summary>
    public bool Has(string address) => File.Exists(PathOf(address));

    /// <summary>Removes what is kept at an address, if anything is.</summary>
    /// <exception cref="IOException">The disk refused.</exception>
    public void Remove(string address)
    {
        if (Has(address)) File.Delete(PathOf(address));
    }

    /// <summary>Removes what was begun, in this folder and those below, and not written to since a moment: whoever wrote it was ended by force. Gives how many files there were.</summary>
    /// <exception cref="IOException">The disk refused.</exception>
    public int Sweep(DateTime before)
    {
        if (!Directory.Exists(root)) return 0;
        var left = new DirectoryInfo(root).EnumerateFiles("*" + Unfinished, SearchOption.AllDirectories).Where(file => file.LastWriteTimeUtc < before).ToList();
        foreach (var file in left) file.Delete();
        return left.Count;
    }

    /// <summary>The address that some bytes would have.</summary>
    public static string AddressOf(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    private string PathOf(string address) => address.Length == 64 && address.All(char.IsAsciiHexDigitLower)
        ? Path.Combine(root, address[..2], address[2..])
        : throw new ArgumentException("An address is 64 lower-case hexadecimal digits.", nameof(address));
}
