using Folkmoot.Features.Imports.Pages.Fields;
using Folkmoot.Features.Imports.Pages.Labels;
using Folkmoot.Features.Imports.Pages.Values;

namespace Folkmoot.Features.Imports.Pages.Kinds;

/// <summary>Lists of decisions in their table view: title, date, effective from, call-ins.</summary>
internal static class DecisionListTable
{
    public static readonly PageKind Kind = new("decision_list_table", source => HeaderLine(source) >= 0, Read);

    private static int HeaderLine(SourceText source)
    {
        if (source.Format is SourceFormat.Xml or SourceFormat.Json) return -1;
        for (var i = 0; i < source.Lines.Count; i++)
            if (Cells(source.Lines[i]) is { Count: >= 2 } cells && Column(cells, "title", "decision", "issue") == 0 && Column(cells, "date", "published", "decision date", "date of decision", "due date", "decision due") > 0)
                return i;
        return -1;
    }

    private static PageRecord Read(SourceText source)
    {
        var page = new PageRecord("decision_list_table");
        var header = HeaderLine(source);
        var columns = Cells(source.Lines[header]).Select(cell => cell.Text.ToLowerInvariant()).ToList();
        for (var i = 0; i < source.Lines.Count; i++)
        {
            var line = source.Lines[i];
            if (line.IsBlank || i == header) continue;
            if (i > header && Cells(line) is { Count: >= 2 } cells) page.Records.Add(ReadRow(source, columns, cells));
            else page.Unread.Add(new(line.Text, TextSpan.Between(line.Start, line.End)));
        }
        return page;
    }

    private static PageRecord ReadRow(SourceText source, List<string> columns, List<SourceLine> cells)
    {
        var row = new PageRecord("decision_list_table") { RowKind = "decision" };
        var title = cells[0];
        var entry = DatedLine.Read(new($"01/01/2000 - {title.Text}", title.Start - 13));
        row.SourceId = entry?.Id;
        PageHead.SetTitle(row, source, TextSpan.Between(title.Start, entry?.TitleEnd ?? title.End));
        var address = LinkFields.AddressWithin(source, TextSpan.Between(title.Start, title.End));
        if (address is not null && PageAddress.IsPage(address, "mgIssueHistoryHome")) (row.RowKind, row.SourceId, row.IssueId) = ("issue", PageAddress.Value(address, "IId"), PageAddress.Value(address, "IId"));
        else row.SourceId ??= PageAddress.Value(address, "ID", "AIId");
        for (var i = 1; i < cells.Count && i < columns.Count; i++) SetCell(row, columns[i], cells[i]);
        return row;
    }

    private static void SetCell(PageRecord row, string column, SourceLine cell)
    {
        if (cell.IsBlank) return;
        var span = TextSpan.Between(cell.Start, cell.End);
        row.Fields.Add(new(column, column.Replace(' ', '_').Replace('-', '_'), cell.Text, span));
        var date = PrintedDate.Read(cell.Text);
        switch (column)
        {
            case "effective from": row.EffectiveFrom = date; break;
            case "call-ins" or "call-in" or "call ins": row.More["call_in"] = cell.Text; break;
            case "decision maker": row.DecisionMaker = TidyText.OneLine(cell.Text); break;
            case "status" or "decision status": row.Status = TidyText.OneLine(cell.Text); break;
            case "date of decision" or "decision date": row.DateOfDecision = date; if (date is { } made) row.More["date"] = made; break;
            case "date" or "published" or "due date" or "decision due": if (date is { } day) row.More["date"] = day; break;
            default: row.More[column.Replace(' ', '_').Replace('-', '_')] = cell.Text; break;
        }
        if (date is null && (column.Contains("date", StringComparison.Ordinal) || column == "effective from"))
            row.Findings.Add(new("no_date", $"\u201C{column}\u201D holds no date: \u201C{cell.Text}\u201D.", column, span));
    }

    private static int Column(List<SourceLine> cells, params ReadOnlySpan<string> names)
    {
        for (var i = 0; i < cells.Count; i++)
            foreach (var name in names)
                if (cells[i].Text.Equals(name, StringComparison.OrdinalIgnoreCase)) return i;
        return -1;
    }

    // Cells are parted by tabs, or in a text copy by runs of spaces.
    private static List<SourceLine> Cells(SourceLine line)
    {
        var cells = new List<SourceLine>();
        if (line.IsBlank) return cells;
        var tabbed = line.Text.Contains('\t', StringComparison.Ordinal);
        for (var at = 0; at <= line.Text.Length;)
        {
            var end = line.Text.IndexOf(tabbed ? "\t" : "   ", at, StringComparison.Ordinal);
            if (end < 0) end = line.Text.Length;
            var cell = line.Text[at..end];
            var start = at + (cell.Length - cell.TrimStart().Length);
            if (tabbed || cell.Trim().Length > 0) cells.Add(new(cell.Trim(), line.Start + start));
            at = end + (tabbed ? 1 : 3);
        }
        return cells;
    }
}
