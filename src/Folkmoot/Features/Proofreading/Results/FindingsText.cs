using Folkmoot.Features.Imports.Prose;

namespace Folkmoot.Features.Proofreading.Results;

/// <summary>What was found, for a person to read on a screen.</summary>
internal static class FindingsText
{
    private const int LongestQuote = 200;

    public static void Write(TextWriter to, string where, Proof proof)
    {
        var findings = Proofreader.Read(proof);
        var (defects, advice) = (findings.Count(finding => finding.Kind == FindingKind.Defect), findings.Count(finding => finding.Kind == FindingKind.Advice));
        to.WriteLine($"{where}: {Count(defects, "defect", "defects")}, {Count(advice, "piece of advice", "pieces of advice")}");
        foreach (var finding in findings)
        {
            to.WriteLine();
            to.WriteLine($"  {finding.Rule.Id} {(finding.Kind == FindingKind.Defect ? "Defect" : "Advice")}: {finding.Says}");
            foreach (var quote in finding.Quotes) to.WriteLine($"    {Place(quote)}: \u201C{Short(quote.Words)}\u201D");
            to.WriteLine($"    Settled by: {finding.Settles}");
            if (finding.Rule.Law is { } law) to.WriteLine($"    Rule: {law.Id}, {law.Citation}");
        }
        to.WriteLine();
    }

    private static string Place(Quote quote) => $"{(quote.Of is null ? "" : quote.Of + ", ")}{(quote.Label.Length > 0 ? quote.Label : quote.Field)}, from character {quote.Start}";

    private static string Short(string words)
    {
        var line = Words.Collapse(words);
        return line.Length <= LongestQuote ? line : line[..LongestQuote] + "\u2026";
    }

    private static string Count(int count, string one, string many) => $"{count} {(count == 1 ? one : many)}";
}
