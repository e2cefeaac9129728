using System.Text.Encodings.Web;
using Folkmoot.Platform.Search;
using Microsoft.AspNetCore.Html;

namespace Folkmoot.Platform.Pages;

/// <summary>Text with found words between <see cref="Marks"/>, as HTML: the text is encoded first and the words are marked after.</summary>
/// <param name="text">The text; whatever it holds is shown as text.</param>
public sealed class Marked(string text) : IHtmlContent
{
    /// <inheritdoc />
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var open = false;
        foreach (var part in text.Split(Marks.Start))
        {
            // The part before the first mark holds no found word; a mark that is not closed ends with its part.
            var end = open ? part.IndexOf(Marks.End) : -1;
            if (open)
            {
                writer.Write("<mark>");
                encoder.Encode(writer, end < 0 ? part : part[..end]);
                writer.Write("</mark>");
            }
            if (!open || end >= 0)
            {
                encoder.Encode(writer, part[(end + 1)..].Replace(Marks.End.ToString(), ""));
            }
            open = true;
        }
    }
}
