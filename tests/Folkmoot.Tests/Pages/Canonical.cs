using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Html;

namespace Folkmoot.Tests.Pages;

/// <summary>Markup written so that two texts are equal when a browser would build the same page from both.</summary>
internal static class Canonical
{
    public static string Of(IHtmlContent content)
    {
        using var writer = new StringWriter();
        content.WriteTo(writer, System.Text.Encodings.Web.HtmlEncoder.Default);
        return Of(writer.ToString());
    }

    public static string Of(string html)
    {
        var document = new HtmlParser().ParseDocument("<!DOCTYPE html><html><body>" + html + "</body></html>");
        var text = new StringBuilder();
        foreach (var node in document.Body!.ChildNodes)
        {
            Write(node, text, 0);
        }
        return text.ToString();
    }

    private static void Write(INode node, StringBuilder text, int depth)
    {
        if (node is IText words)
        {
            var spoken = string.Join(' ', words.Data.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            if (spoken.Length > 0)
            {
                text.Append(' ', depth * 2).Append('|').AppendLine(spoken);
            }
            return;
        }
        if (node is not IElement element)
        {
            return;
        }
        text.Append(' ', depth * 2).Append('<').Append(element.LocalName);
        foreach (var attribute in element.Attributes.OrderBy(attribute => attribute.Name, StringComparer.Ordinal))
        {
            text.Append(' ').Append(attribute.Name).Append("=\"").Append(ValueOf(attribute)).Append('"');
        }
        text.AppendLine(">");
        foreach (var child in element.ChildNodes)
        {
            Write(child, text, depth + 1);
        }
    }

    private static string ValueOf(IAttr attribute) => attribute.Name == "class"
        ? string.Join(' ', attribute.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal))
        : attribute.Value;
}
