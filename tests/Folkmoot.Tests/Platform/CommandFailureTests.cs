using System.Net;
using System.Net.Sockets;
using Folkmoot.Tests.Features.AuditTrail;

namespace Folkmoot.Tests.Platform;

public sealed class CommandFailureTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("folkmoot-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("Host=127.0.0.1;Port=1;Username=x;Password=secret;Database=y", "The database cannot be reached: Failed to connect to 127.0.0.1:1. Is PostgreSQL running there?")]
    [InlineData("Host=127.0.0.1;Password=secret;Nonsense=1", "The connection string cannot be read: Couldn't set nonsense")]
    [InlineData("{folder}/letter.txt", "The database file cannot be used: SQLite Error 26: 'file is not a database'.")]
    [InlineData("{folder}/letter.txt/folkmoot.db", "letter.txt")]
    public async Task What_is_wrong_with_the_place_of_the_rows_is_said_in_a_line(string database, string words)
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "letter.txt"), string.Join('\n', Enumerable.Repeat("Dear Sir or Madam, this is no database.", 60)), TestContext.Current.CancellationToken);

        var line = await LineAsync(database.Replace("{folder}", _folder, StringComparison.Ordinal), "migrate");

        Assert.Contains(words, line, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_PostgreSQL_does_not_let_in_is_named()
    {
        var server = Environment.GetEnvironmentVariable("FOLKMOOT_TEST_POSTGRES");
        Assert.SkipWhen(server is null, "Needs FOLKMOOT_TEST_POSTGRES: ./test sets it.");

        Assert.Equal("PostgreSQL refused: role \"nobody-here\" does not exist.", await LineAsync(server + ";Username=nobody-here", "nightly"));
    }

    [Fact]
    public async Task An_address_that_somebody_else_listens_on_is_named()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var address = $"http://{taken.LocalEndpoint}";

        Assert.Equal($"Failed to bind to address {address}: address already in use.", await LineAsync(Path.Combine(_folder, "folkmoot.db"), "serve", "--urls", address, "--data", _folder));
    }

    [Theory]
    [InlineData("FOLKMOOT_SMTP", "nonsense", "The mail server must be given as smtp://")]
    [InlineData("FOLKMOOT_PROXY", "nonsense", "FOLKMOOT_PROXY")]
    [InlineData("FOLKMOOT_PAPER_MEGABYTES", "nonsense", "FOLKMOOT_PAPER_MEGABYTES")]
    [InlineData("FOLKMOOT_OIDC_ISSUER", "http://login.council.example", "is no address that begins with https://")]
    public async Task What_the_environment_names_and_cannot_be_used_is_said_before_anything_is_begun(string name, string value, string words)
    {
        using var process = Child.Start("dotnet", [Path.Combine(AppContext.BaseDirectory, "Folkmoot.dll"), "serve", "--urls", "http://127.0.0.1:0", "--data", _folder], (name, value));
        var said = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(1, process.ExitCode);
        Assert.Contains(words, Assert.Single(said.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder));
    }

    private static async Task<string> LineAsync(string database, params string[] command)
    {
        var (code, _, error) = await Child.FolkmootAsync(database, command);
        Assert.Equal(1, code);
        return Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
