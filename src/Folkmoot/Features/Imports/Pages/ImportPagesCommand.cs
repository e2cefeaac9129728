using System.CommandLine;
using Folkmoot.Data;
using Folkmoot.Features.Imports.DryRun;
using Folkmoot.Features.Imports.Intake;
using Folkmoot.Features.Imports.Sources;

namespace Folkmoot.Features.Imports.Pages;

/// <summary>import pages FILE|FOLDER…</summary>
internal static class ImportPagesCommand
{
    private static readonly Argument<string[]> Paths = new("path") { Description = "Files or folders of saved pages: text, HTML, XML or JSON.", Arity = ArgumentArity.OneOrMore };
    private static readonly Option<string?> Authority = new("--authority") { Description = "Short name of the council the pages belong to. Otherwise the sub-folder's name, otherwise the address printed on the page." };
    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Read and report; write nothing." };
    private static readonly Option<bool> Json = new("--json") { Description = "With --dry-run: print one JSON object for each file, a line each." };

    public static Command Create()
    {
        var command = new Command("pages", "Import saved pages of a committee system.") { Paths, Authority, DryRun, Json };
        command.SetAction(async (parsed, ct) =>
        {
            var paths = parsed.GetValue(Paths)!;
            if (!paths.Any(path => File.Exists(path) || Directory.Exists(path)))
            {
                await Console.Error.WriteLineAsync($"There is no such file or folder: {string.Join(", ", paths)}");
                return 1;
            }
            var files = FileToRead.In(paths).ToList();
            if (parsed.GetValue(DryRun)) return Dry(files, parsed.GetValue(Authority), parsed.GetValue(Json), ct);
            var begun = IntakeRun.BeginAsync(files, parsed.GetValue(Authority), ct);
            await using var services = await App.OpenForManyWritesAsync(App.StoreOf(parsed), ct);
            (await IntakeRun.RunAsync(services, files, parsed.GetValue(Authority), ct, begun)).Print(Console.Out);
            await using var scope = services.CreateAsyncScope();
            await Upkeep.CountAsync(scope.ServiceProvider.GetRequiredService<Db>(), ct);
            return 0;
        });
        return command;
    }

    private static int Dry(List<FileToRead> files, string? authority, bool asJson, CancellationToken ct)
    {
        var report = new DryRunReport();
        var progress = new Progress(files.Count);
        using var output = Console.OpenStandardOutput();
        foreach (var read in files.Select(file => PageReader.Read(file, authority)))
        {
            ct.ThrowIfCancellationRequested();
            report.Count(read);
            progress.Step();
            if (!asJson) continue;
            output.Write(RecordJson.Write(read));
            output.WriteByte((byte)'\n');
        }
        progress.End();
        report.Print(asJson ? Console.Error : Console.Out);
        return 0;
    }
}
