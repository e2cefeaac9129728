using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Folkmoot.Features.Imports.Decoding;

/// <summary>
/// The visible text of saved HTML, laid out as a text copy of the same page would be: a line for each paragraph, heading
/// and list entry, a tab between the cells of a table, links noted beside.
/// </summary>
internal static class HtmlText
{
    private static readonly HashSet<string> Hidden = new(StringComparer.OrdinalIgnoreCase)
        { "head", "script", "style", "noscript", "template", "svg", "select", "iframe", "object" };

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "aside", "blockquote", "caption", "dd", "div", "dl", "dt", "fieldset", "figure", "footer",
        "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "table",
        "tbody", "tfoot", "thead", "tr", "ul",
    };

    public static SourceText Read(string markup)
    {
        var document = new HtmlParser().ParseDocument(markup);
        var page = new Page();
        if (document.QuerySelector("#modgov") is { } part) Write(page, part);
        else if (document.Body is { } body) Write(page, body);
        return new SourceText(page.Text.ToString(), SourceFormat.Html, markup, page.Links);
    }

    private static void Write(Page page, INode start)
    {
        // An explicit stack: a hostile page can nest deeper than the call stack is long.
        var work = new Stack<(INode Node, int Leaving)>([(start, -1)]);
        while (work.TryPop(out var step))
        {
            if (step.Leaving >= 0) { Leave(page, (IElement)step.Node, step.Leaving); continue; }
            if (step.Node is IText text) { page.Add(text.Data); continue; }
            if (step.Node is not IElement element || Hidden.Contains(element.LocalName)) continue;
            Enter(page, element);
            work.Push((element, page.Text.Length));
            for (var child = element.LastChild; child is not null; child = child.PreviousSibling) work.Push((child, -1));
        }
    }

    private static void Enter(Page page, IElement element)
    {
        var name = element.LocalName;
        if (name == "br") page.Break();
        else if (name is "td" or "th") { if (HoldsBlocks(element)) page.Break(); else page.Cell(); }
        else if (Blocks.Contains(name)) page.Paragraph(name is "li" ? "• " : "");
    }

    private static void Leave(Page page, IElement element, int from)
    {
        var name = element.LocalName;
        if (name == "a" && element.GetAttribute("href") is { Length: > 0 } address)
            page.Links.Add(new(TextSpan.Between(Math.Min(from, page.Text.Length), page.Text.Length), address));
        if (name is "tr") page.EndRow();
        else if (Blocks.Contains(name) || (name is "td" or "th" && HoldsBlocks(element))) page.Break();
    }

    private static bool HoldsBlocks(IElement cell)
    {
        for (var child = cell.FirstChild; child is not null; child = child.NextSibling)
            if (child is IElement element && Blocks.Contains(element.LocalName)) return true;
        return false;
    }

    private sealed class Page
    {
        private bool cellOpen;

        public StringBuilder Text { get; } = new();
        public List<SourceLink> Links { get; } = [];

        public void Add(string words)
        {
            foreach (var c in words)
            {
                var space = c is ' ' or '\n' or '\t' or '\r' or '\f';
                if (!space) Text.Append(c);
                else if (Text.Length > 0 && !char.IsWhiteSpace(Text[^1])) Text.Append(' ');
            }
        }

        public void Break()
        {
            while (Text.Length > 0 && Text[^1] == ' ') Text.Length--;
            if (Text.Length > 0 && Text[^1] != '\n') Text.Append('\n');
        }

        public void Paragraph(string mark)
        {
            Break();
            if (Text.Length > 1 && Text[^2] != '\n' && mark.Length == 0) Text.Append('\n');
            Text.Append(mark);
        }

        public void Cell()
        {
            if (cellOpen) { while (Text.Length > 0 && Text[^1] == ' ') Text.Length--; Text.Append('\t'); }
            cellOpen = true;
        }

        public void EndRow()
        {
            cellOpen = false;
            Break();
        }
    }
}
