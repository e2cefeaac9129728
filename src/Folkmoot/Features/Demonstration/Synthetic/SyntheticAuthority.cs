using System.Diagnostics;
using Folkmoot.Data;
using Folkmoot.Features.Timetables.Keeping;
using Folkmoot.Platform.Pages;
using Folkmoot.Platform;
using Folkmoot.Platform.Audit;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Demonstration.Synthetic;

/// <summary>Writes a synthetic authority of any size. The same seed, name and day give the same rows.</summary>
internal sealed class SyntheticAuthority(Db db, Clock clock, TextWriter progress)
{
    private const int Batch = 400;

    private static readonly Act Act = new("demo", "Make a synthetic authority to try things on");

    private static readonly string[] Endings = [" County Council", " Borough Council", " City Council", " Council"];

    /// <summary>Null when it was written, else why not.</summary>
    public async Task<string?> WriteAsync(string name, int decisions, int seed, CancellationToken ct)
    {
        if (decisions < Plan.FewestDecisions)
        {
            return $"A synthetic authority has at least {Plan.FewestDecisions} decisions.";
        }
        var shortName = ShortNameOf(name);
        if (await db.Authorities.AnyAsync(a => a.ShortName == shortName, ct))
        {
            return $"There is an authority at /{shortName} already. Nothing was changed. Give another name with --authority.";
        }
        var began = Stopwatch.GetTimestamp();
        var plan = new Plan(shortName, seed, decisions, clock.Today);
        var frame = new Frame(plan, name, shortName);
        await WriteFrameAsync(frame, ct);
        var (decisionRows, contractRows) = (new DecisionRows(plan, frame), new ContractRows(plan, frame));
        await WriteAsync("services", plan.Services, contractRows.Service, ct);
        await WriteAsync("decisions", plan.Matters, decisionRows.Decision, ct);
        await WriteAsync("contracts", [.. plan.Contracts.OrderBy(c => c.Start).ThenBy(c => c.Stream)], contractRows.Contract, ct);
        var run = await new KeepTimetables(db, clock).RunAsync(frame.Authority.Id, "A synthetic authority was made", ct);
        await progress.WriteLineAsync($"{run.Written,9:#,##0} last safe dates of {run.Contracts.Counted("contract")}");
        await Upkeep.AfterManyWritesAsync(db, ct);
        await progress.WriteLineAsync($"{name} is at /{shortName}: {plan.Matters.Count:#,##0} decisions, {plan.Services.Count:#,##0} services, {plan.Contracts.Count:#,##0} contracts, in {Stopwatch.GetElapsedTime(began).TotalSeconds:0} s.");
        return null;
    }

    public static string ShortNameOf(string name) =>
        Slug.Of(Endings.Aggregate(name, (rest, ending) => rest.EndsWith(ending, StringComparison.Ordinal) ? rest[..^ending.Length] : rest));

    private async Task WriteFrameAsync(Frame frame, CancellationToken ct)
    {
        db.Add(frame.Authority);
        db.Add(frame.Partner);
        db.AddRange(frame.Bodies);
        db.AddRange(frame.Portfolios);
        db.AddRange(frame.Divisions);
        db.AddRange(frame.Providers);
        db.AddRange(frame.Meetings.Values.SelectMany(m => m));
        await db.SaveAsync(Act, ct);
        db.ChangeTracker.Clear();
    }

    private async Task WriteAsync<TPlanned, TRow>(string what, List<TPlanned> planned, Func<TPlanned, TRow> rowOf, CancellationToken ct) where TRow : class
    {
        var told = 0;
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        foreach (var batch in planned.Chunk(Batch))
        {
            db.AddRange(batch.Select(rowOf));
            await db.SaveAsync(Act, ct);
            db.ChangeTracker.Clear();
            told += batch.Length;
            await progress.WriteLineAsync($"{told,9:#,##0} of {planned.Count:#,##0} {what}");
        }
    }
}
