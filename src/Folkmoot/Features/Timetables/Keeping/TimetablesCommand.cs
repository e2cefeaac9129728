using System.CommandLine;
using System.Diagnostics;
using Folkmoot.Data;
using Folkmoot.Platform.Pages;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Timetables.Keeping;

/// <summary>The command line of the timetables.</summary>
internal static class TimetablesCommand
{
    private static readonly Option<string?> Authority = new("--authority") { Description = "The authority as its address has it, such as kent. Otherwise all." };

    public static Command Create()
    {
        var command = new Command("timetables", "Compute the last safe dates of all contracts again, keep them, and list what moved.") { Authority };
        command.SetAction((parsed, ct) => RunAsync(App.StoreOf(parsed), parsed.GetValue(Authority), ct));
        return command;
    }

    private static async Task<int> RunAsync(Store store, string? name, CancellationToken ct)
    {
        await using var services = await App.OpenForManyWritesAsync(store, ct);
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<Db>();
        var authorities = await db.Authorities.Where(a => name == null || a.ShortName == name).OrderBy(a => a.ShortName).Select(a => new { a.Id, a.Name, a.ShortName }).ToListAsync(ct);
        if (authorities.Count == 0)
        {
            await Console.Error.WriteLineAsync(name is null ? "There is no authority in the store." : $"There is no authority at /{name}.");
            return 1;
        }
        var keeping = ActivatorUtilities.CreateInstance<KeepTimetables>(scope.ServiceProvider);
        foreach (var authority in authorities)
        {
            var began = Stopwatch.GetTimestamp();
            var run = await keeping.RunAsync(authority.Id, "Computed again by command", ct);
            Console.WriteLine($"{authority.Name}: {run.Contracts.Counted("contract")} with a timetable, {run.Written.Counted("date")} written, {run.Moved.Counted("date")} moved, in {Stopwatch.GetElapsedTime(began).TotalSeconds:0.0} s.");
            await TellMovedAsync(db, authority.Id, run, ct);
        }
        await Upkeep.CountAsync(db, ct);
        return 0;
    }

    private const int Told = 40;

    private static async Task TellMovedAsync(Db db, Guid authority, TimetableRun run, CancellationToken ct)
    {
        var moves = await (
            from move in db.DateMoves
            where move.AuthorityId == authority && move.At == run.At
            join contract in db.Contracts on move.ContractId equals contract.Id
            orderby move.Id
            select new { contract.Slug, move.Name, move.Was, move.Now, move.Because }).Take(Told).ToListAsync(ct);
        foreach (var move in moves)
        {
            Console.WriteLine($"  {move.Slug}: {move.Name}: {move.Was?.InWords() ?? "new"} to {move.Now?.InWords() ?? "gone"} ({MoveWords.Of(move.Because)})");
        }
        if (run.Moved > moves.Count) Console.WriteLine($"  and {run.Moved - moves.Count:#,##0} more: see the page of what moved, /deadlines/moved.");
    }
}
