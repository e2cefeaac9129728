namespace Folkmoot.Features.Imports.Prose;

/// <summary>Puts the sums of a record's prose into the record.</summary>
internal static class ProseMoney
{
    public static void Into(PageRecord record, string text, List<ProsePart> parts, List<TextSpan> reasonKeys)
    {
        var found = new List<PrintedSum>();
        foreach (var part in parts)
        {
            found.AddRange(Sums.In(part.Words).Select(sum => sum with { Start = sum.Start + part.Start }));
        }

        foreach (var part in reasonKeys)
        {
            found.AddRange(Sums.Thresholds(part.In(text), "reason key", "key decision criterion").Select(sum => sum with { Start = sum.Start + part.Start }));
        }

        foreach (var sum in Sums.Distinct(found.OrderBy(sum => sum.Start)))
        {
            var span = new TextSpan(sum.Start, sum.Length);
            record.Money.Add(new(sum.Text, sum.Amount, sum.Meaning ?? "not said", span, sum.UpTo, sum.Period, sum.Approximate, sum.Where == "form" ? null : sum.Where));
            if (sum.Finding is not null)
            {
                record.Findings.Add(new("sum_in_doubt", sum.Finding, "money", span));
            }
        }
    }
}
