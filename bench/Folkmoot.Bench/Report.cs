namespace Folkmoot.Bench;

/// <summary>The tables, in Markdown.</summary>
internal static class Report
{
    private const double MostRatio = 1.5;
    private const double MostLate = 50;

    public static void Pages(string database, IReadOnlyList<Result> results)
    {
        Console.WriteLine($"## {database}\n");
        var sizes = string.Concat(results.Select(r => $" {r.Size:#,##0}: median ms | 95th ms | pages/s |"));
        Console.WriteLine($"| Page |{sizes} ratio | |\n|---|{string.Concat(results.Select(_ => "--:|--:|--:|"))}--:|---|");
        for (var i = 0; i < results[0].Pages.Count; i++)
        {
            var row = results.Select(r => r.Pages[i]).ToList();
            var ratio = row[^1].Median / row[0].Median;
            var missed = (ratio > MostRatio ? $"more than {MostRatio} × " : "") + (row[^1].Late > MostLate ? $"95th above {MostLate} ms" : "");
            var cells = string.Concat(row.Select(t => $" {t.Median:0.0} | {t.Late:0.0} | {(t.PagesASecond is { } rate ? $"{rate:#,##0}" : "")} |"));
            Console.WriteLine($"| {row[0].Page} |{cells} {ratio:0.00} | {missed} |");
        }
        Console.WriteLine();
    }

    public static void Whole(string database, IReadOnlyList<Result> results, double pagesASecond)
    {
        Console.WriteLine($"| {database} | start to first page, s | memory, MB | filled in, s |\n|---|--:|--:|--:|");
        foreach (var result in results)
        {
            Console.WriteLine($"| {result.Size:#,##0} decisions | {result.SecondsToFirstPage:0.00} | {result.Memory:0} | {(result.Filled is { } seconds ? $"{seconds:0}" : "kept")} |");
        }
        Console.WriteLine($"\nImport: {pagesASecond:#,##0} pages a second.\n");
    }
}
