using Folkmoot.Platform.Pages.Components;
using Folkmoot.Platform.Pages.Markup;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Folkmoot.Platform.Pages.Elements;

/// <summary>
/// <c>&lt;govuk-table caption="Terms"&gt;&lt;govuk-tr head&gt;&lt;govuk-th&gt;From&lt;/govuk-th&gt;…&lt;/govuk-tr&gt;&lt;govuk-tr&gt;&lt;govuk-td&gt;…</c>.
/// On a narrow screen it scrolls within a frame of its own, which the keyboard can reach.
/// </summary>
public sealed class GovukTable : GatheringElement<TableRow>
{
    /// <summary>What the table is.</summary>
    public string? Caption { get; set; }

    /// <summary>Classes of the caption.</summary>
    public string CaptionClass { get; set; } = "govuk-table__caption--m";

    /// <summary>The name of the frame where the table has no caption.</summary>
    public string? Label { get; set; }

    private protected override IHtmlContent Draw(TagHelperContext context, TagHelperContent content, IReadOnlyDictionary<string, string?>? own)
    {
        var table = new Table
        {
            Caption = Caption,
            CaptionClasses = CaptionClass,
            Head = Parts.Find(row => row.IsHead)?.Cells,
            Rows = [.. Parts.Where(row => !row.IsHead).Select(row => row.Cells)],
            Classes = Classes,
            Attributes = own,
        };
        return new ScrollingFrame { Label = Label ?? Caption ?? "Table", Html = table };
    }
}

/// <summary>A row as it is gathered.</summary>
public sealed record TableRow(bool IsHead, IReadOnlyList<TableCell> Cells);

/// <summary>One row; <c>head</c> for the row of headings.</summary>
[HtmlTargetElement("govuk-tr")]
public sealed class GovukTr : PartElement<TableRow>
{
    private readonly List<TableCell> cells = [];

    /// <summary>Whether this is the row of headings.</summary>
    public bool Head { get; set; }

    private protected override void Prepare(TagHelperContext context) => context.Items[typeof(TableCell)] = cells;

    private protected override TableRow Part(TagHelperContext context, TagHelperContent content, IReadOnlyDictionary<string, string?>? own) => new(Head, cells);
}

/// <summary>One cell: <c>govuk-th</c> heads its column or row, <c>numeric</c> sets figures to the right.</summary>
[HtmlTargetElement("govuk-td")]
[HtmlTargetElement("govuk-th")]
public sealed class GovukCell : PartElement<TableCell>
{
    /// <summary>Whether it holds figures.</summary>
    public bool Numeric { get; set; }

    /// <summary>How many columns it takes.</summary>
    public int? Colspan { get; set; }

    /// <summary>How many rows it takes.</summary>
    public int? Rowspan { get; set; }

    private protected override TableCell Part(TagHelperContext context, TagHelperContent content, IReadOnlyDictionary<string, string?>? own) => new()
    {
        Html = content,
        Format = Numeric ? "numeric" : null,
        Colspan = Colspan,
        Rowspan = Rowspan,
        IsHeader = context.TagName == "govuk-th",
        Classes = Classes,
        Attributes = own,
    };
}
