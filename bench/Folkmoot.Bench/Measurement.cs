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
        var postgres = settings.Databases.Contains("postgres") ? await Postgres.StartAsync(folder) : null;
        try
        {
            foreach (var database in settings.Databases)
            {
                var results = new List<Result>();
                foreach (var size in settings.Sizes)
                {
                    results.Add(await StoreAsync(settings, folder, database, size, postgres, wrk));
                }
                Report.Pages(database, results);
                if (settings.Only is null)
                {
                    Report.Whole(database, results, await ImportSpeed.OfAsync(folder, postgres is not null && database == "postgres" ? postgres : null));
                }
            }
        }
        finally
        {
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

    private static async Task<Result> StoreAsync(Settings settings, string folder, string database, int size, Postgres? postgres, bool wrk)
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
        var kinds = (await Addresses.OfAsync(store, Authority)).Where(k => settings.Only is null || k.Name.Contains(settings.Only, StringComparison.OrdinalIgnoreCase)).ToList();
        await using var site = await Site.StartAsync(own, connection, "/" + Authority);
        var timings = new List<Timing>();
        foreach (var kind in kinds)
        {
            Console.Error.WriteLine($"{database} {size:#,##0}: {kind.Name}");
            timings.Add(await Timings.OfAsync(site, kind, settings.Requests, wrk));
        }
        return new Result(database, size, timings, site.ToFirstPage.TotalSeconds, site.Memory, filled);
    }
}
