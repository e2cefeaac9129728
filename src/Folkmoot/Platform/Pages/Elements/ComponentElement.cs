using System.Net;
using System.Text.Encodings.Web;
using Folkmoot.Platform.Pages.Markup;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Folkmoot.Platform.Pages.Elements;

/// <summary>An element of our own in a page, drawn as a component of a design system. Its class and its other attributes are handed on.</summary>
public abstract class ComponentElement : TagHelper
{
    /// <summary>Classes added to the component's own.</summary>
    [HtmlAttributeName("class")]
    public string? Classes { get; set; }

    /// <summary>Reads the content and draws the component in its place.</summary>
    public sealed override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        Prepare(context);
        var content = await output.GetChildContentAsync();
        var own = Own(output.Attributes);
        output.TagName = null;
        output.Attributes.Clear();
        if (Draw(context, content, own) is { } drawn)
        {
            output.Content.SetHtmlContent(drawn);
        }
        else
        {
            output.SuppressOutput();
        }
    }

    /// <summary>What must stand ready for the elements inside.</summary>
    private protected virtual void Prepare(TagHelperContext context)
    {
    }

    /// <summary>The component, or null when the element hands itself to the one around it.</summary>
    private protected abstract IHtmlContent? Draw(TagHelperContext context, TagHelperContent content, IReadOnlyDictionary<string, string?>? own);

    /// <summary>The content, or null when it is only white space.</summary>
    private protected static IHtmlContent? Unless(TagHelperContent content) => content.IsEmptyOrWhiteSpace ? null : content;

    /// <summary>Words in plain text, or null when there are none.</summary>
    private protected static Words? Say(string? text) => string.IsNullOrEmpty(text) ? null : new Words { Text = text };

    private static Dictionary<string, string?>? Own(TagHelperAttributeList attributes) =>
        attributes.Count == 0 ? null : attributes.ToDictionary(attribute => attribute.Name, ValueOf, StringComparer.Ordinal);

    private static string? ValueOf(TagHelperAttribute attribute)
    {
        if (attribute.ValueStyle == HtmlAttributeValueStyle.Minimized)
        {
            return null;
        }
        if (attribute.Value is not IHtmlContent html)
        {
            return attribute.Value?.ToString() ?? "";
        }
        using var writer = new StringWriter();
        html.WriteTo(writer, HtmlEncoder.Default);
        return WebUtility.HtmlDecode(writer.ToString());
    }
}

/// <summary>An element that gathers the elements inside it before it is drawn.</summary>
/// <typeparam name="TPart">What each of them becomes.</typeparam>
public abstract class GatheringElement<TPart> : ComponentElement
{
    private protected List<TPart> Parts { get; } = [];

    private protected override void Prepare(TagHelperContext context) => context.Items[typeof(TPart)] = Parts;
}

/// <summary>An element that becomes part of the one around it.</summary>
/// <typeparam name="TPart">What it becomes.</typeparam>
public abstract class PartElement<TPart> : ComponentElement
{
    private protected sealed override IHtmlContent? Draw(TagHelperContext context, TagHelperContent content, IReadOnlyDictionary<string, string?>? own)
    {
        if (!context.Items.TryGetValue(typeof(TPart), out var parts))
        {
            throw new InvalidOperationException($"<{context.TagName}> stands outside the element that it belongs to.");
        }
        ((List<TPart>)parts).Add(Part(context, content, own));
        return null;
    }

    private protected abstract TPart Part(TagHelperContext context, TagHelperContent content, IReadOnlyDictionary<string, string?>? own);
}
