using System.CommandLine;
using Folkmoot.Data;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Imports.Sources;
using Folkmoot.Features.Proofreading.Results;
using Folkmoot.Features.Proofreading.Sources;
using Folkmoot.Platform;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Proofreading;

/// <summary>proofread FILE|FOLDER… and proofread --decision AUTHORITY/REFERENCE. Writes nothing.</summary>
internal static class ProofreadCommand
{
    private static readonly Argument<string[]> Paths = new("path") { Description = "Files or folders of pages and papers, as for import pages.", Arity = ArgumentArity.ZeroOrMore };
    private static readonly Option<string?> Decision = new("--decision") { Description = "A decision of the store instead, such as anyshire/23/00061." };
    private static readonly Option<string?> Authority = new("--authority") { Description = "Short name of the council that the files belong to, as for import pages." };
    private static readonly Option<bool> Json = new("--json") { Description = "Print one JSON object for each decision, a line each (docs/findings.md)." };

    public static Command Create()
    {
        var command = new Command("proofread", "Say what does not add up in a decision, with the words.") { Paths, Decision, Authority, Json };
        command.SetAction(async (parsed, ct) =>
        {
            var paths = parsed.GetValue(Paths)!;
            if (parsed.GetValue(Decision) is { } decision) return paths.Length == 0 ? await StoredAsync(App.StoreOf(parsed), decision, parsed.GetValue(Json), ct) : Refuse("Give files or --decision, not both.");
            if (paths.Length == 0) return Refuse("Give a file, a folder or --decision AUTHORITY/REFERENCE.");
            if (paths.FirstOrDefault(path => !File.Exists(path) && !Directory.Exists(path)) is { } missing) return Refuse($"There is no such file or folder: {missing}");
            var files = FileToRead.In(paths).Select(file => PageReader.Read(file, parsed.GetValue(Authority)));
            foreach (var file in ProofFiles.Of(files, new Clock(TimeProvider.System).Today)) Write(file, parsed.GetValue(Json));
            return 0;
        });
        return command;
    }

    private static void Write(ProofFile file, bool asJson)
    {
        var notRead = file.Proofs.Count > 0 ? null : file.File.Refusal ?? $"no decision: a page of the kind {file.File.Record!.PageKind.Replace('_', ' ')}";
        if (notRead is not null && !asJson) Console.WriteLine($"{file.File.File.Name}: {notRead}");
        else if (notRead is not null) Line(FindingsJson.Write(file.File.File.Name, file.File.Council, null, notRead));
        foreach (var proof in file.Proofs) Write(file.File.File.Name, file.File.Council, proof, asJson);
    }

    private static void Write(string? name, string? council, Proof proof, bool asJson)
    {
        if (asJson) Line(FindingsJson.Write(name, council, proof, null));
        else FindingsText.Write(Console.Out, string.Join(", ", new[] { name ?? council, proof.Reference }.OfType<string>()), proof);
    }

    private static void Line(byte[] json) => Console.WriteLine(System.Text.Encoding.UTF8.GetString(json));

    private static async Task<int> StoredAsync(Store store, string asked, bool asJson, CancellationToken ct)
    {
        if (asked.Split('/', 2) is not [var shortName, var reference]) return Refuse($"--decision {asked}: give the authority's short name, a slash and the reference.");
        await using var services = await App.OpenAsync(store, ct);
        await using var scope = services.CreateAsyncScope();
        var (db, clock) = (scope.ServiceProvider.GetRequiredService<Db>(), scope.ServiceProvider.GetRequiredService<Clock>());
        if (await StoredProofs.FindAsync(db, shortName, reference, clock.Today, ct) is not { } proof) return Refuse($"{asked}: no such decision is held.");
        Write(null, shortName, proof, asJson);
        return 0;
    }

    private static int Refuse(string why)
    {
        Console.Error.WriteLine(why);
        return 1;
    }
}
