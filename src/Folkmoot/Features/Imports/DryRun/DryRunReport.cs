using Folkmoot.Features.Imports.Sources;

namespace Folkmoot.Features.Imports.DryRun;

/// <summary>Counts what was read and refused, for the report at the end.</summary>
internal sealed class DryRunReport
{
    private readonly SortedDictionary<string, int> kinds = new(StringComparer.Ordinal);
    private readonly List<(string File, string Reason)> refused = [];
    private int read;

    public void Count(ReadFile file)
    {
        if (file.Refusal is { } reason) refused.Add((file.File.Name, reason));
        else read++;
        if (file.Refusal is null && file.Record is { } record) kinds[record.PageKind] = kinds.GetValueOrDefault(record.PageKind) + 1;
    }

    public void Print(TextWriter output)
    {
        output.WriteLine($"{read} read, {refused.Count} refused. Nothing was written: this was a dry run.");
        foreach (var (kind, count) in kinds) output.WriteLine($"  {count,5}  {kind}");
        if (refused.Count > 0) output.WriteLine("Refused:");
        foreach (var (file, reason) in refused) output.WriteLine($"  {file}: {reason}");
    }
}
