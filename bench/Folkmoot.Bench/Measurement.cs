using System.Diagnostics;
using Folkmoot.Data;

namespace Folkmoot.Bench;

/// <summary>What one store gave.</summary>
internal sealed record Result(string Database, int Size, IReadOnlyList<Timing> Pages, double SecondsToFirstPage, double Memory, double? Filled);

/// <summary>The whole measurement: stores, pages, import, start.</summary>
internal static class Measurement
{
    private const string Authority = "marlshire";

    public static async Task<int> RunAsync(Settings settings)
    {
        var folder = settings.Stores ?? Directory.CreateTempSubdirectory("folkmoot-bench-").FullName;
        Directory.CreateDirectory(folder);
        var wrk = Shell.Has("wrk") && settings.Only is null;
        if (!wrk)
        {
            Console.WriteLine("Pages a second are left out: wrk is not installed, or only some pages were asked for.\n");
        }
        await Site.BuildAsync();
        var postgres = settings.Databases.Contains("postgres") ? await Postgres.StartAsync(folder) : null;
        try
        {
            foreach (var database in settings.Databases)
            {
                if (settings.OnlyImport)
                {
                    Console.WriteLine($"{database}: {await ImportSpeed.OfAsync(folder, database == "postgres" ? postgres : null):#,##0} pages imported a second");
                    continue;
                }
                await DatabaseAsync(settings, folder, database, postgres, wrk);
            }
        }
        finally
        {
            if (Directory.Exists(ImportSpeed.FolderIn(folder)))
            {
                Directory.Delete(ImportSpeed.FolderIn(folder), recursive: true);
            }
            if (postgres is not null)
            {
                await postgres.DisposeAsync();
            }
            if (settings.Stores is null)
            {
                Directory.Delete(folder, recursive: true);
            }
        }
        return 0;
    }

    private static async Task DatabaseAsync(Settings settings, string folder, string database, Postgres? postgres, bool wrk)
    {
        var opened = new List<(Site Site, IReadOnlyList<Kind> Kinds)>();
        var results = new List<Result>();
        foreach (var size in settings.Sizes)
        {
            var (site, kinds, filled) = await StoreAsync(folder, database, size, postgres);
            opened.Add((site, kinds));
            results.Add(new Result(database, size, [], site.ToFirstPage.TotalSeconds, 0, filled));
        }
        var timings = new List<IReadOnlyList<Timing>>();
        foreach (var (number, kind) in opened[0].Kinds.Index().Where(k => settings.Only is null || k.Item.Name.Contains(settings.Only, StringComparison.OrdinalIgnoreCase)))
        {
            Console.Error.WriteLine($"{database}: {kind.Name}");
            timings.Add(await Timings.OfAsync([.. opened.Select(o => (o.Site, o.Kinds[number]))], settings.Requests, wrk));
        }
        results = [.. results.Select((r, at) => r with { Pages = [.. timings.Select(t => t[at])], Memory = opened[at].Site.Memory })];
        foreach (var (site, _) in opened)
        {
            await site.DisposeAsync();
        }
        Report.Pages(database, results);
        if (settings.Only is null)
        {
            Report.Whole(database, results, await ImportSpeed.OfAsync(folder, database == "postgres" ? postgres : null));
        }
    }

    private static async Task<(Site Site, IReadOnlyList<Kind> Kinds, double? Filled)> StoreAsync(string folder, string database, int size, Postgres? postgres)
    {
        var own = Path.Combine(folder, $"{database}-{size}");
        var connection = database == "postgres" ? await postgres!.DatabaseAsync($"folkmoot{size}") : null;
        double? filled = null;
        if (!Directory.Exists(own))
        {
            Console.Error.WriteLine($"Filling {database} with {size:#,##0} decisions …");
            var began = Stopwatch.GetTimestamp();
            await Site.CommandAsync(["demo", "--decisions", size.ToString(), "--seed", "1"], own, connection);
            filled = Stopwatch.GetElapsedTime(began).TotalSeconds;
            Directory.CreateDirectory(own);
        }
        var store = new Store(connection ?? Path.Combine(own, "folkmoot.db"), Path.Combine(own, "files"));
        return (await Site.StartAsync(own, connection, "/" + Authority), await Addresses.OfAsync(store, Authority), filled);
    }
}
