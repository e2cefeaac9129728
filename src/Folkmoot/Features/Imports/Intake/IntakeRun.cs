using System.Diagnostics;
using Folkmoot.Features.Imports.Sources;
using Microsoft.Extensions.DependencyInjection;

namespace Folkmoot.Features.Imports.Intake;

/// <summary>Reads files and takes them in, batch by batch, each batch with a context of its own.</summary>
internal static class IntakeRun
{
    public static async Task<IntakeReport> RunAsync(IServiceProvider services, IReadOnlyList<FileToRead> files, string? authority, CancellationToken ct)
    {
        var report = new IntakeReport();
        var progress = new Progress(files.Count);
        var clock = Stopwatch.StartNew();
        var read = files.AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.NotBuffered).Select(file => PageReader.Read(file, authority));
        foreach (var batch in read.Chunk(PageIntake.BatchSize))
        {
            await using var scope = services.CreateAsyncScope();
            var intake = ActivatorUtilities.CreateInstance<PageIntake>(scope.ServiceProvider);
            foreach (var taken in await intake.TakeAsync(batch, ct)) report.Count(taken);
            for (var i = 0; i < batch.Length; i++) progress.Step();
        }
        progress.End();
        report.Took = clock.Elapsed;
        return report;
    }
}
