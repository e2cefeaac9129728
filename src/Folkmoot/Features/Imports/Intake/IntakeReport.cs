using System.Globalization;

namespace Folkmoot.Features.Imports.Intake;

/// <summary>The report at the end: what was imported, kept as it is, unchanged, and refused with why.</summary>
internal sealed class IntakeReport
{
    private const int Longest = 100;
    private readonly List<TakenFile> taken = [];

    public TimeSpan Took { get; set; }

    public void Count(TakenFile file) => taken.Add(file with { File = file.File with { Source = null, Bytes = [] } });

    public int Of(TakenAs how) => taken.Count(file => file.As == how);

    public void Print(TextWriter output)
    {
        output.WriteLine($"{Of(TakenAs.Imported)} imported, {Of(TakenAs.NewVersion)} new versions, {Of(TakenAs.Kept)} kept as they are, {Of(TakenAs.Unchanged)} unchanged, {Of(TakenAs.Refused)} refused.");
        if (taken.Count >= 1000 && Took > TimeSpan.Zero) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{taken.Count / Took.TotalSeconds:0} files a second."));
        foreach (var kind in taken.Where(file => file.As > TakenAs.Unchanged && file.File.Record is not null).GroupBy(file => file.File.Record!.PageKind).OrderBy(group => group.Key, StringComparer.Ordinal))
            output.WriteLine($"  {kind.Count(),5}  {kind.Key}");
        Lines(output, "Kept as they are, without a decision of their own:", TakenAs.Kept, file => file.File.Record!.PageKind);
        Lines(output, "Refused:", TakenAs.Refused, file => file.Reason!);
        var unread = taken.Where(file => file.File.Record is { } record && record.Unread.Count + record.Records.Sum(row => row.Unread.Count) > 0 && file.As > TakenAs.Unchanged).ToList();
        if (unread.Count > 0) output.WriteLine($"{unread.Count} files hold lines that were not recognised; they are kept in the original (--dry-run --json shows them).");
    }

    private void Lines(TextWriter output, string heading, TakenAs how, Func<TakenFile, string> words)
    {
        if (Of(how) == 0) return;
        output.WriteLine(heading);
        foreach (var file in taken.Where(file => file.As == how).Take(Longest)) output.WriteLine($"  {file.File.File.Name}: {words(file)}");
        if (Of(how) > Longest) output.WriteLine($"  … and {Of(how) - Longest} more (--dry-run --json lists all).");
    }
}
