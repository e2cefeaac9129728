using Folkmoot.Platform.Files;

namespace Folkmoot.Tests.Platform;

public sealed class FileStoreTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("folkmoot-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_same_bytes_are_kept_once_and_come_back_as_they_were()
    {
        var files = new FileStore(_folder);
        var address = files.Keep([0, 255, 10]);

        Assert.Equal(address, files.Keep([0, 255, 10]));
        Assert.Equal([0, 255, 10], files.Read(address));
        Assert.Single(Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData("../../../etc/passwd")]
    [InlineData("")]
    [InlineData("ABCDEF")]
    public void An_address_that_is_none_is_refused(string address) =>
        Assert.Throws<ArgumentException>(() => new FileStore(_folder).Read(address));

    [Fact]
    public void Bytes_never_kept_are_not_found() =>
        Assert.ThrowsAny<IOException>(() => new FileStore(_folder).Read(FileStore.AddressOf([1, 2, 3])));
}
