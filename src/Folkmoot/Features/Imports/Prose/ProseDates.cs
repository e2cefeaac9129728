namespace Folkmoot.Features.Imports.Prose;

/// <summary>Puts the contract dates of a record's prose into the record.</summary>
internal static class ProseDates
{
    public static void Into(PageRecord record, List<ProsePart> parts)
    {
        var found = parts.SelectMany(part => TermDates.In(part.Words, part.Dates).Select(date => date with { Start = date.Start + part.Start }));
        foreach (var date in TermDates.Distinct(found))
        {
            var span = new TextSpan(date.Start, date.Length);
            record.ContractDates.Add(new(date.Text, date.Date, date.Precision.ToString().ToLowerInvariant(), date.Meaning, span));
            if (date.Finding is not null)
            {
                record.Findings.Add(new(date.Precision == DatePrecision.Invalid ? "impossible_date" : "date_in_doubt", date.Finding, "contract_dates", span));
            }
        }
    }
}
