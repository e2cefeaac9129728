using System.Text.RegularExpressions;

namespace Folkmoot.Features.Imports.Papers;

/// <summary>The contact details at the end of a report: authors and directors, in one column or two.</summary>
internal static partial class ReportContacts
{
    private const int MostLines = 40;

    public static void Read(Paper paper, PageRecord record)
    {
        var start = Start(paper);
        if (start >= paper.Lines.Count)
        {
            return;
        }

        var lines = paper.Lines.Skip(start).Take(MostLines).TakeWhile(line => !Ends().IsMatch(line.Text)).Select(line => line.InColumns).ToList();
        var people = new PeopleReader();
        foreach (var line in TwoColumns.Unfold(lines, Kind()))
        {
            people.Add(line, Kind().Match(line));
        }

        record.Contacts.AddRange(people.Found);
    }

    private static int Start(Paper paper)
    {
        for (var i = paper.Lines.Count - 1; i >= 0; i--)
        {
            if (Heading().IsMatch(paper.Lines[i].Text))
            {
                return paper.Lines[i].Text.Contains("contact", StringComparison.OrdinalIgnoreCase) ? i + 1 : i;
            }
        }

        return paper.Lines.Count;
    }

    [GeneratedRegex(@"^(\d{1,2}\.?\s+)?(contact details|report authors?(\(s\))?( and relevant director)?|contacts?|contact officers?)\s*:?(\s{2,}.*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^(\d{1,2}\.?\s+)?(list of )?(appendices|appendix \w+|background (documents|papers)|annex\w*)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Ends();

    [GeneratedRegex(@"^(\d{1,2}\.?\s+)?(?<kind>(report |lead )?authors?(\(s\))?( and relevant director)?|(lead |relevant |responsible |strategic )?(corporate |executive )?directors?|(lead|contact|reporting|report) officers?)\s*(:|$|(?=\s{3,}))\s*(?<rest>.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Kind();
}
