using Folkmoot.Platform.Pages.Markup;
using Microsoft.AspNetCore.Html;
using static Folkmoot.Platform.Pages.Markup.Html;

namespace Folkmoot.Platform.Pages.Components;

/// <summary>A table.</summary>
public sealed record Table : Component
{
    /// <summary>What the table is, above it.</summary>
    public string? Caption { get; init; }

    /// <summary>Classes of the caption.</summary>
    public string? CaptionClasses { get; init; }

    /// <summary>The cells of the head.</summary>
    public IReadOnlyList<TableCell>? Head { get; init; }

    /// <summary>The rows of the body.</summary>
    public IReadOnlyList<IReadOnlyList<TableCell>> Rows { get; init; } = [];

    /// <summary>Whether the first cell of each row is its heading.</summary>
    public bool FirstCellIsHeader { get; init; }

    /// <inheritdoc/>
    public override IHtmlContent Render() => El("table").Class("govuk-table", Classes).With(Attributes)
        .Add(string.IsNullOrEmpty(Caption) ? null : El("caption").Class("govuk-table__caption", CaptionClasses).Add(Caption))
        .Add(Head is null ? null : El("thead").Class("govuk-table__head").Add(Row(Head, HeadCell)))
        .Add(El("tbody").Class("govuk-table__body").AddAll(Rows.Select(row => Row(row, BodyCell))));

    private static Element Row(IReadOnlyList<TableCell> cells, Func<TableCell, int, Element> draw) =>
        El("tr").Class("govuk-table__row").AddAll(cells.Select(draw));

    private static Element HeadCell(TableCell cell, int at) =>
        El("th").Attr("scope", "col").Class("govuk-table__header", cell.FormatClass("govuk-table__header"), cell.Classes).Span(cell).Say(cell);

    private Element BodyCell(TableCell cell, int at) => cell.IsHeader ?? (at == 0 && FirstCellIsHeader)
        ? El("th").Attr("scope", "row").Class("govuk-table__header", cell.Classes).Span(cell).Say(cell)
        : El("td").Class("govuk-table__cell", cell.FormatClass("govuk-table__cell"), cell.Classes).Span(cell).Say(cell);
}

/// <summary>One cell.</summary>
public sealed record TableCell : Words
{
    /// <summary>"numeric" for figures, which are set to the right.</summary>
    public string? Format { get; init; }

    /// <summary>How many columns it takes.</summary>
    public int? Colspan { get; init; }

    /// <summary>How many rows it takes.</summary>
    public int? Rowspan { get; init; }

    /// <summary>Whether this cell of the body heads its row, where the table's own rule does not say.</summary>
    public bool? IsHeader { get; init; }

    internal string? FormatClass(string block) => string.IsNullOrEmpty(Format) ? null : $"{block}--{Format}";
}

internal static class CellSpans
{
    public static Element Span(this Element element, TableCell cell) =>
        element.Attr("colspan", cell.Colspan?.ToString()).Attr("rowspan", cell.Rowspan?.ToString()).With(cell.Attributes);
}
