using System.CommandLine;
using Folkmoot.Data;

namespace Folkmoot.Features.Imports.Records;

internal static class RecordCommand
{
    private static readonly Argument<FileInfo> File = new("FILE") { Description = "A record file: docs/record-format.md says what is in it." };
    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Say what would change, and write nothing." };

    public static Command Create()
    {
        var command = new Command("record", "Services, contracts, terms, funding and decisions from one JSON file.") { File, DryRun };
        command.SetAction((parsed, ct) => RunAsync(App.StoreOf(parsed), parsed.GetValue(File)!, parsed.GetValue(DryRun), ct));
        return command;
    }

    internal static async Task<int> RunAsync(Store store, FileInfo file, bool dryRun, CancellationToken ct)
    {
        if (!file.Exists)
        {
            Console.Error.WriteLine($"{file.FullName}: there is no such file.");
            return 1;
        }
        await using var services = await App.OpenAsync(store, ct);
        await using var scope = services.CreateAsyncScope();
        var importer = ActivatorUtilities.CreateInstance<RecordImporter>(scope.ServiceProvider);
        var outcome = await importer.ImportAsync(await System.IO.File.ReadAllBytesAsync(file.FullName, ct), file.Name, dryRun, ct);
        Say(file.Name, outcome, dryRun);
        return outcome.Accepted ? 0 : 1;
    }

    private static void Say(string name, RecordOutcome outcome, bool dryRun)
    {
        foreach (var problem in outcome.Problems)
        {
            Console.Error.WriteLine($"{name}: {problem}");
        }
        if (!outcome.Accepted)
        {
            Console.Error.WriteLine($"{name}: {outcome.Problems.Count} {(outcome.Problems.Count == 1 ? "problem" : "problems")}. Nothing was written.");
            return;
        }
        Say("added", outcome.Added, outcome.Changed.Count + outcome.Removed.Count > 0);
        Say("changed", outcome.Changed, list: true);
        Say("removed", outcome.Removed, list: true);
        Say("kept, because other records hold it too", outcome.Kept, list: true);
        Console.WriteLine($"{name}: {outcome.Added.Count} added, {outcome.Changed.Count} changed, {outcome.Removed.Count} removed{(dryRun ? " (nothing was written)" : "")}.");
    }

    private static void Say(string what, IReadOnlyList<string> paths, bool list)
    {
        foreach (var path in list ? paths : [])
        {
            Console.WriteLine($"  {what}: {path}");
        }
    }
}
