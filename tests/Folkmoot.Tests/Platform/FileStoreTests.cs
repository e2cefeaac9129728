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

    [Fact]
    public void What_never_came_whole_is_swept_away_when_nobody_can_be_writing_it_any_more()
    {
        var files = new FileStore(_folder);
        var address = files.Keep([1, 2, 3]);
        var (old, fresh) = (Part("incoming", "abc.part"), Part("papers", "def.part"));
        File.SetLastWriteTimeUtc(old, new(2026, 11, 20, 12, 0, 0, DateTimeKind.Utc));
        File.SetLastWriteTimeUtc(fresh, new(2026, 11, 21, 12, 0, 0, DateTimeKind.Utc));
        File.SetLastWriteTimeUtc(Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories).Single(file => !file.EndsWith(".part", StringComparison.Ordinal)), new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        Assert.Equal(1, files.Sweep(new(2026, 11, 21, 0, 0, 0, DateTimeKind.Utc)));

        Assert.Equal((false, true, true), (File.Exists(old), File.Exists(fresh), files.Has(address)));
        Assert.Equal(0, new FileStore(Path.Combine(_folder, "none")).Sweep(DateTime.MaxValue));
    }

    private string Part(string folder, string name)
    {
        var path = Path.Combine(Directory.CreateDirectory(Path.Combine(_folder, folder)).FullName, name);
        File.WriteAllBytes(path, [1]);
        return path;
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
