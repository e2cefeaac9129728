namespace Folkmoot.Features.Imports.Papers;

/// <summary>Reports to a committee, cabinet or council: a labelled head, a summary, recommendations, numbered sections.</summary>
internal static class CommitteeReport
{
    public static readonly PageKind Kind = new("committee_report", LooksLike, Read);

    private const int HeadLines = 40;

    private static bool LooksLike(SourceText source)
    {
        if (source.Format != SourceFormat.Text)
        {
            return false;
        }

        var found = new HashSet<string>(StringComparer.Ordinal);
        var filled = 0;
        foreach (var line in source.Lines)
        {
            if (line.IsBlank)
            {
                continue;
            }

            if (++filled > HeadLines)
            {
                break;
            }

            if (line.Text.Length < 300 && ReportLabels.Find(line.Text, 0, 0) is { } label)
            {
                found.Add(label.Name);
            }
        }

        return found.Contains("title") && found.Contains("to") && (found.Contains("from_") || found.Contains("recommendation"));
    }

    private static PageRecord Read(SourceText source)
    {
        var paper = new Paper(source);
        var record = new PageRecord(Kind.Name);
        var body = ReportHead.Read(paper, record);
        body = ReportSummary.Read(paper, record, body);
        ReportSections.Read(paper, record, body);
        ReportContacts.Read(paper, record);
        return record;
    }
}
