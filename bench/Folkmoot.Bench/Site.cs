using System.Diagnostics;

namespace Folkmoot.Bench;

/// <summary>The real server as a process of its own.</summary>
internal sealed class Site : IAsyncDisposable
{
    // What ./run starts: compiled ahead of time, as a council would serve it.
    private static readonly string Root = RootFolder();
    private static readonly string Program = Path.Combine(Root, "artifacts", "publish", "Folkmoot", "release", "Folkmoot.dll");

    private readonly Process process;

    private Site(Process process, Uri address, TimeSpan toFirstPage)
    {
        (this.process, Address, ToFirstPage) = (process, address, toFirstPage);
        Client = new HttpClient { BaseAddress = address };
    }

    public Uri Address { get; }

    public HttpClient Client { get; }

    /// <summary>From the start of the process to the last byte of its first page.</summary>
    public TimeSpan ToFirstPage { get; }

    /// <summary>What the server holds in memory of its own, in megabytes: files mapped into it belong to the system's cache.</summary>
    public double Memory => double.Parse(File.ReadLines($"/proc/{process.Id}/status").First(line => line.StartsWith("RssAnon:", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]) / 1024;

    /// <summary>Has ./run build the program, when what is there is older than the sources.</summary>
    public static Task<string> BuildAsync() => Shell.RunAsync(Path.Combine(Root, "run"), "--help");

    public static Task<string> CommandAsync(string[] command, string folder, string? database) =>
        Shell.RunAsync("dotnet", [Program, .. command, "--data", folder, .. Database(database)]);

    public static async Task<Site> StartAsync(string folder, string? database, string firstPage)
    {
        var address = new Uri($"http://127.0.0.1:{Postgres.FreePort()}");
        var began = Stopwatch.GetTimestamp();
        var process = Shell.Start("dotnet", [Program, "serve", "--urls", address.ToString(), "--data", folder, .. Database(database)]);
        using var client = new HttpClient { BaseAddress = address };
        while (true)
        {
            try
            {
                (await client.GetAsync(firstPage)).EnsureSuccessStatusCode();
                return new Site(process, address, Stopwatch.GetElapsedTime(began));
            }
            catch (HttpRequestException problem) when (problem.StatusCode is null && !process.HasExited)
            {
                await Task.Delay(5);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static string RootFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Folkmoot.slnx")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The benchmark is run from its own source tree.");
        }
        return folder.FullName;
    }

    private static string[] Database(string? database) => database is null ? [] : ["--database", database];
}
