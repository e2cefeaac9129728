namespace Folkmoot.Features.Drafting.Report;

/// <summary>The report of a decision, as a page and as a Word document show it.</summary>
/// <param name="Title">What is decided.</param>
/// <param name="Authority">The council.</param>
/// <param name="Status">How far it is: "Draft of 22 November 2026".</param>
/// <param name="On">The day it was made.</param>
/// <param name="Parts">Headings, texts and tables, in order.</param>
public sealed record DecisionReport(string Title, string Authority, string Status, DateOnly On, IReadOnlyList<ReportPart> Parts);

/// <summary>A part of a report.</summary>
public abstract record ReportPart
{
    /// <summary>A heading; its level is 2 or more, below the title.</summary>
    public sealed record Heading(int Level, string Words) : ReportPart;

    /// <summary>Typed text, in Markdown.</summary>
    /// <param name="Markdown">The text.</param>
    /// <param name="Under">The level of the heading it stands under.</param>
    public sealed record Text(string Markdown, int Under) : ReportPart;

    /// <summary>A line of ours, such as that nothing is written.</summary>
    public sealed record Note(string Words) : ReportPart;

    /// <summary>A table with a row of headings; the first cell of a row is its heading.</summary>
    /// <param name="Caption">What it shows.</param>
    /// <param name="About">The same for somebody who cannot see it.</param>
    /// <param name="Heads">The headings.</param>
    /// <param name="Rows">The rows.</param>
    public sealed record Table(string Caption, string About, IReadOnlyList<string> Heads, IReadOnlyList<IReadOnlyList<string>> Rows) : ReportPart;
}
