using System.CommandLine;
using System.Text;
using Folkmoot.Data;
using Folkmoot.Features.Imports.Sources;
using Folkmoot.Features.Proofreading.Results;
using Folkmoot.Features.Proofreading.Sources;
using Folkmoot.Platform;

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
            var (paths, output, asJson) = (parsed.GetValue(Paths)!, parsed.InvocationConfiguration.Output, parsed.GetValue(Json));
            if (Refusal(paths, parsed.GetValue(Decision)) is { } refusal) return Refuse(parsed, refusal);
            if (parsed.GetValue(Decision) is { } decision) return await StoredAsync(parsed, decision, ct);
            var files = FileToRead.In(paths).Select(file => PageReader.Read(file, parsed.GetValue(Authority)));
            foreach (var file in ProofFiles.Of(files, new Clock(TimeProvider.System).Today)) Write(output, file, asJson);
            return 0;
        });
        return command;
    }

    private static string? Refusal(string[] paths, string? decision) => (paths, decision) switch
    {
        ([], null) => "Give a file, a folder or --decision AUTHORITY/REFERENCE.",
        ([_, ..], not null) => "Give files or --decision, not both.",
        ([], { } asked) => asked.Split('/', 2) is [{ Length: > 0 }, { Length: > 0 }] ? null : $"--decision {asked}: give the authority's short name, a slash and the reference.",
        _ => Array.Find(paths, path => !File.Exists(path) && !Directory.Exists(path)) is { } missing ? $"There is no such file or folder: {missing}" : null,
    };

    private static async Task<int> StoredAsync(ParseResult parsed, string asked, CancellationToken ct)
    {
        await using var services = await App.OpenAsync(App.StoreOf(parsed), ct);
        await using var scope = services.CreateAsyncScope();
        var (db, clock) = (scope.ServiceProvider.GetRequiredService<Db>(), scope.ServiceProvider.GetRequiredService<Clock>());
        var slash = asked.IndexOf('/', StringComparison.Ordinal);
        if (await StoredProofs.FindAsync(db, asked[..slash], asked[(slash + 1)..], clock.Today, ct) is not { } proof) return Refuse(parsed, $"{asked}: no such decision is held.");
        Write(parsed.InvocationConfiguration.Output, null, asked[..slash], proof, parsed.GetValue(Json));
        return 0;
    }

    private static void Write(TextWriter to, ProofFile file, bool asJson)
    {
        var (name, council) = (file.File.File.Name, file.File.Council);
        if (file.Proofs.Count == 0)
        {
            var why = file.File.Refusal ?? $"no decision: a page of the kind {file.File.Record!.PageKind.Replace('_', ' ')}";
            to.WriteLine(asJson ? Encoding.UTF8.GetString(FindingsJson.Write(name, council, null, why)) : $"{name}: {why}");
        }
        foreach (var proof in file.Proofs) Write(to, name, council, proof, asJson);
    }

    private static void Write(TextWriter to, string? name, string? council, Proof proof, bool asJson)
    {
        if (asJson) to.WriteLine(Encoding.UTF8.GetString(FindingsJson.Write(name, council, proof, null)));
        else FindingsText.Write(to, string.Join(", ", new[] { name ?? council, proof.Reference }.OfType<string>()), proof);
    }

    private static int Refuse(ParseResult parsed, string why)
    {
        parsed.InvocationConfiguration.Error.WriteLine(why);
        return 1;
    }
}
