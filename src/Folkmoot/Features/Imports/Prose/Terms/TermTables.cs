using System.Text.RegularExpressions;

namespace Folkmoot.Features.Imports.Prose;

/// <summary>A date in a table of contracts, under "Contract End Date" or the like.</summary>
internal static partial class TermTables
{
    public static TermDate? Read(string text, PrintedDate date)
    {
        var cell = TableCell.Of(text, date.Start);
        if (cell is null || date.Precision is DatePrecision.Year or DatePrecision.Range)
        {
            return null;
        }

        var heading = cell.Heading(value => Moment().IsMatch(value));
        if (heading is null || cell.RowName.Length == 0 || !(Contract().IsMatch(heading) || cell.Above(Contract().IsMatch)))
        {
            return null;
        }

        var moment = Begins().IsMatch(heading) ? TermMoment.Start : TermMoment.End;
        return new(date.Text, date.Start, date.Length, date.Iso, date.Precision, moment) { Of = cell.RowName, InTable = true, Finding = date.Finding };
    }

    [GeneratedRegex(@"\b(start|commencement|end|expiry|expires|termination)\b( date)?", RegexOptions.IgnoreCase)]
    private static partial Regex Moment();

    [GeneratedRegex(@"\b(contracts?|providers?|suppliers?|contractors?|leases?|framework)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Contract();

    [GeneratedRegex(@"\b(start|commencement)\b(?!.*\b(end|expiry)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Begins();
}
