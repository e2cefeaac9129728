using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Folkmoot.Platform.Pages;

/// <summary>Printed text as paragraphs and lists: a line is a paragraph, lines that begin with a bullet are a list. No word is changed.</summary>
/// <param name="text">The text as printed.</param>
public sealed class Prose(string text) : IHtmlContent
{
    private static readonly char[] Bullets = ['•', '·', '\uf0b7', '\uf0a7', '▪', '◦', '‣', '●'];

    /// <inheritdoc />
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var inList = false;
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var bullet = IsBullet(line);
            if (bullet != inList)
            {
                writer.Write(bullet ? "<ul class=\"govuk-list govuk-list--bullet\">" : "</ul>");
                inList = bullet;
            }
            writer.Write(bullet ? "<li>" : "<p class=\"govuk-body\">");
            encoder.Encode(writer, bullet ? line[1..].TrimStart() : line);
            writer.Write(bullet ? "</li>" : "</p>");
        }
        if (inList)
        {
            writer.Write("</ul>");
        }
    }

    private static bool IsBullet(string line) =>
        line.Length > 1 && (Array.IndexOf(Bullets, line[0]) >= 0 || (line[0] is '-' or '*' && line[1] is ' ' or '\t' or '\u00a0'));
}
