using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Folkmoot.Platform.Pages.Markup;

/// <summary>One HTML element, built up and written once. Text and attribute values are encoded; only <see cref="IHtmlContent"/> is written as it is.</summary>
public sealed class Element(string name) : IHtmlContent
{
    private readonly List<(string Name, string? Value)> attributes = [];
    private readonly List<object> children = [];

    private bool IsVoid => name is "input" or "br" or "hr" or "img";

    /// <summary>Joins the classes given, leaving out those that are null or empty.</summary>
    public Element Class(params ReadOnlySpan<string?> classes) => Attr("class", Join(classes));

    /// <summary>Adds an attribute unless its value is null.</summary>
    public Element Attr(string attribute, string? value)
    {
        if (value is not null)
        {
            attributes.Add((attribute, value));
        }
        return this;
    }

    /// <summary>Adds an attribute without a value, such as "open", when it is on.</summary>
    public Element Flag(string attribute, bool on)
    {
        if (on)
        {
            attributes.Add((attribute, null));
        }
        return this;
    }

    /// <summary>Adds the caller's own attributes; a null value makes an attribute without one.</summary>
    public Element With(IReadOnlyDictionary<string, string?>? own)
    {
        if (own is not null)
        {
            attributes.AddRange(own.Select(pair => (pair.Key, pair.Value)));
        }
        return this;
    }

    /// <summary>Adds a child, or nothing when it is null.</summary>
    public Element Add(IHtmlContent? child)
    {
        if (child is not null)
        {
            children.Add(child);
        }
        return this;
    }

    /// <summary>Adds text, to be encoded.</summary>
    public Element Add(string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            children.Add(text);
        }
        return this;
    }

    /// <summary>Adds several children in order.</summary>
    public Element AddAll(IEnumerable<IHtmlContent?> several)
    {
        children.AddRange(several.OfType<IHtmlContent>());
        return this;
    }

    /// <summary>The words given joined by single spaces, without the null and the empty; null when none is left.</summary>
    public static string? Join(params ReadOnlySpan<string?> words)
    {
        string? joined = null;
        foreach (var word in words)
        {
            if (!string.IsNullOrEmpty(word))
            {
                joined = joined is null ? word : joined + " " + word;
            }
        }
        return joined;
    }

    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write('<');
        writer.Write(name);
        foreach (var (attribute, value) in attributes)
        {
            writer.Write(' ');
            writer.Write(attribute);
            if (value is not null)
            {
                writer.Write("=\"");
                encoder.Encode(writer, value);
                writer.Write('"');
            }
        }
        writer.Write('>');
        if (!IsVoid)
        {
            WriteChildren(writer, encoder);
        }
    }

    private void WriteChildren(TextWriter writer, HtmlEncoder encoder)
    {
        foreach (var child in children)
        {
            if (child is IHtmlContent html)
            {
                html.WriteTo(writer, encoder);
            }
            else
            {
                encoder.Encode(writer, (string)child);
            }
        }
        writer.Write("</");
        writer.Write(name);
        writer.Write('>');
    }
}
