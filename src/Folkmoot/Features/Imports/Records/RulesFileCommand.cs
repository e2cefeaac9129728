using System.CommandLine;
using System.Text.Json;
using Folkmoot.Features.Imports.Records.Format;
using Folkmoot.Features.Imports.Records.Json;

namespace Folkmoot.Features.Imports.Records;

/// <summary>Files that hold an authority's rules and nothing else: read to see whether they stand, or loaded.</summary>
internal static class RulesFileCommand
{
    private static readonly Argument<FileInfo> File = new("FILE") { Description = "A record file with an authority and its rules: docs/record-format.md says what is in it." };
    private static readonly Option<bool> AsJson = new("--json") { Description = "Answer as JSON." };

    public static Command CreateCheck()
    {
        var command = new Command("check", "Read a file of rules and say what falls short of the statute. Writes nothing, needs no database.") { File, AsJson };
        command.SetAction(async (parsed, ct) => await CheckAsync(parsed.GetValue(File)!, parsed.GetValue(AsJson), Console.Out, ct));
        return command;
    }

    public static Command CreateLoad()
    {
        var command = new Command("load", "Bring an authority's rules into the register, all or none.") { File };
        command.SetAction(async (parsed, ct) =>
        {
            var file = parsed.GetValue(File)!;
            var wrong = file.Exists ? Read(await System.IO.File.ReadAllBytesAsync(file.FullName, ct)).Problems : [];
            if (wrong.Count == 0)
            {
                return await RecordCommand.RunAsync(App.StoreOf(parsed), file, dryRun: false, ct);
            }
            return await CheckAsync(file, asJson: false, Console.Error, ct);
        });
        return command;
    }

    internal static async Task<int> CheckAsync(FileInfo file, bool asJson, TextWriter to, CancellationToken ct)
    {
        if (!file.Exists)
        {
            await Console.Error.WriteLineAsync($"{file.FullName}: there is no such file.");
            return 1;
        }
        var (rules, problems) = Read(await System.IO.File.ReadAllBytesAsync(file.FullName, ct));
        if (asJson)
        {
            await to.WriteLineAsync(JsonSerializer.Serialize(new { file = file.Name, accepted = problems.Count == 0, rules, problems }, JsonSerializerOptions.Web));
            return problems.Count == 0 ? 0 : 1;
        }
        foreach (var problem in problems)
        {
            await to.WriteLineAsync($"{file.Name}: {problem}");
        }
        await to.WriteLineAsync(problems.Count == 0 ? $"{file.Name}: {rules} {(rules == 1 ? "rule stands" : "rules stand")}." : $"{file.Name}: {problems.Count} {(problems.Count == 1 ? "problem" : "problems")}. Nothing was written.");
        return problems.Count == 0 ? 0 : 1;
    }

    private static (int Rules, IReadOnlyList<Problem> Problems) Read(byte[] json)
    {
        var (file, problems) = RecordFile.Read(json);
        return file is null ? (0, problems)
            : file.Services.Count + file.Contracts.Count + file.Decisions.Count > 0 ? (0, [new("$", 1, "this file holds more than rules: bring it in with ./run import record")])
            : file.Authority.Rules.Count == 0 ? (0, [new("$.authority", 1, "this file holds no rules")])
            : (file.Authority.Rules.Count, []);
    }
}
