using System.Globalization;

namespace Folkmoot.Features.Imports.Intake;

/// <summary>The report at the end: what was imported, kept as it is, unchanged, and refused with why.</summary>
internal sealed class IntakeReport
{
    private const int Longest = 100;
    private readonly List<Line> lines = [];

    public TimeSpan Took { get; set; }

    public void Count(TakenFile taken)
    {
        var record = taken.File.Record;
        var unread = record is not null && record.Unread.Count + record.Records.Sum(row => row.Unread.Count) > 0;
        lines.Add(new(taken.As, taken.File.File.Name, record?.PageKind ?? "", taken.Reason, unread));
    }

    public int Of(TakenAs how) => lines.Count(line => line.As == how);

    public void Print(TextWriter output)
    {
        output.WriteLine($"{Of(TakenAs.Imported)} imported, {Of(TakenAs.NewVersion)} new versions, {Of(TakenAs.Kept)} kept as they are, {Of(TakenAs.Unchanged)} unchanged, {Of(TakenAs.Refused)} refused.");
        if (lines.Count >= 1000 && Took > TimeSpan.Zero) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{lines.Count / Took.TotalSeconds:0} files a second."));
        foreach (var kind in lines.Where(line => line.As > TakenAs.Unchanged).GroupBy(line => line.Kind).OrderBy(group => group.Key, StringComparer.Ordinal))
            output.WriteLine($"  {kind.Count(),5}  {kind.Key}");
        List(output, "Kept as they are, without a decision of their own:", TakenAs.Kept, line => line.Kind);
        List(output, "Refused:", TakenAs.Refused, line => line.Reason!);
        var unread = lines.Count(line => line.HasUnread && line.As > TakenAs.Unchanged);
        if (unread > 0) output.WriteLine($"{unread} files hold lines that were not recognised; they are kept in the original (--dry-run --json shows them).");
    }

    private void List(TextWriter output, string heading, TakenAs how, Func<Line, string> words)
    {
        var count = Of(how);
        if (count == 0) return;
        output.WriteLine(heading);
        foreach (var line in lines.Where(line => line.As == how).Take(Longest)) output.WriteLine($"  {line.Name}: {words(line)}");
        if (count > Longest) output.WriteLine($"  \u2026 and {count - Longest} more (--dry-run --json lists all).");
    }

    private sealed record Line(TakenAs As, string Name, string Kind, string? Reason, bool HasUnread);
}
