using System.CommandLine;
using Folkmoot.Data;
using Folkmoot.Features.AuditTrail.Export;
using Folkmoot.Platform;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.AuditTrail;

/// <summary>audit export: the rows on standard output.</summary>
internal static class ExportCommand
{
    private static readonly Option<string?> Authority = new("--authority") { Description = "Only acts on this authority alone, by its short name." };
    private static readonly Option<string?> From = new("--from") { Description = "The first day, such as 2026-11-22." };
    private static readonly Option<string?> To = new("--to") { Description = "The last day." };
    private static readonly Option<string> Format = new("--format") { Description = "csv for a spreadsheet, json for a checker: only json has every value as it was hashed.", Required = true };

    public static Command Create()
    {
        Format.AcceptOnlyFromAmong("csv", "json");
        var command = new Command("export", "The audit trail as CSV or JSON, on standard output.") { Authority, From, To, Format };
        command.SetAction((parsed, ct) => AuditCommand.OnStoreAsync(parsed, (db, _) => RunAsync(db, parsed, ct), ct));
        return command;
    }

    private static async Task<int> RunAsync(Db db, ParseResult parsed, CancellationToken ct)
    {
        if (Day(parsed, From, out var from) is { } wrongFrom) return AuditCommand.Refuse(parsed, wrongFrom);
        if (Day(parsed, To, out var to) is { } wrongTo) return AuditCommand.Refuse(parsed, wrongTo);
        if (to < from) return AuditCommand.Refuse(parsed, "--to is before --from.");
        var names = await db.Authorities.Select(a => new { a.Id, a.ShortName }).ToDictionaryAsync(a => a.Id, a => a.ShortName, ct);
        Guid? authority = null;
        if (parsed.GetValue(Authority) is { } shortName)
        {
            authority = names.Where(a => a.Value == shortName).Select(a => (Guid?)a.Key).FirstOrDefault();
            if (authority is null) return AuditCommand.Refuse(parsed, $"There is no authority '{shortName}'.");
        }
        var asked = new TrailAsked(AuthorityId: authority, Since: from is { } first ? Clock.StartOf(first) : null, Before: to is { } last ? Clock.StartOf(last.AddDays(1)) : null);
        var rows = new StoredTrail(db).ReadAsync(asked, ct);
        await using var output = Console.OpenStandardOutput();
        string? NameOf(string key) => Guid.TryParse(key, out var id) ? names.GetValueOrDefault(id) : null;
        await (parsed.GetValue(Format) == "csv" ? TrailCsv.WriteAsync(output, rows, NameOf, ct) : TrailJson.WriteAsync(output, rows, NameOf, ct));
        return 0;
    }

    private static string? Day(ParseResult parsed, Option<string?> option, out DateOnly? day)
    {
        string? problem = null;
        day = parsed.GetValue(option) is { } typed ? TypedDay.Read(typed, out problem) : null;
        return problem is null ? null : $"{option.Name} {parsed.GetValue(option)}: {problem}.";
    }
}
