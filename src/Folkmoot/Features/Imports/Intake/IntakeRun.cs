using System.Diagnostics;
using Folkmoot.Features.Imports.Sources;
using Folkmoot.Platform.Files;

namespace Folkmoot.Features.Imports.Intake;

/// <summary>Reads files and takes them in, batch by batch. While one batch is written the next is read, and no more than that is held.</summary>
internal static class IntakeRun
{
    /// <summary>Begins to read the first files, of which nothing is kept yet: the store is opened meanwhile.</summary>
    public static Task<ReadFile[]> BeginAsync(IReadOnlyList<FileToRead> files, string? authority, CancellationToken ct) =>
        ReadAsync([.. files.Take(PageIntake.BatchSize)], file => PageReader.Read(file, authority), ct);

    public static async Task<IntakeReport> RunAsync(IServiceProvider services, IReadOnlyList<FileToRead> files, string? authority, CancellationToken ct, Task<ReadFile[]>? begun = null)
    {
        var report = new IntakeReport();
        var progress = new Progress(files.Count);
        var clock = Stopwatch.StartNew();
        var batches = files.Chunk(PageIntake.BatchSize).ToList();
        var kept = services.GetRequiredService<FileStore>();
        var next = batches.Count > 0 ? begun ?? BeginAsync(files, authority, ct) : null;
        for (var i = 0; next is not null; i++)
        {
            var batch = await next;
            next = i + 1 < batches.Count ? ReadAsync(batches[i + 1], file => Kept(kept, PageReader.Read(file, authority)), ct) : null;
            await using var scope = services.CreateAsyncScope();
            foreach (var taken in await ActivatorUtilities.CreateInstance<PageIntake>(scope.ServiceProvider).TakeAsync(batch, ct)) report.Count(taken);
            progress.Step(batch.Length);
        }
        progress.End();
        report.Took = clock.Elapsed;
        return report;
    }

    private static Task<ReadFile[]> ReadAsync(FileToRead[] files, Func<FileToRead, ReadFile> read, CancellationToken ct) =>
        Task.Run(() => files.AsParallel().AsOrdered().WithDegreeOfParallelism(2 * Environment.ProcessorCount).WithCancellation(ct).Select(read).ToArray(), ct);

    // The disk is slower than the reading: the bytes of the next batch go to it while this one is written.
    private static ReadFile Kept(FileStore kept, ReadFile file)
    {
        if (file is { Refusal: null, Council: not null }) kept.Keep(file.Bytes);
        return file;
    }
}
