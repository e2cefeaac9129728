using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Folkmoot.Platform.Pages.Markup;

/// <summary>A component of a design system: what it is given, and how that is drawn. It can be written to a page as it stands.</summary>
public abstract record Component : IHtmlContent
{
    /// <summary>Classes added to the component's own.</summary>
    public string? Classes { get; init; }

    /// <summary>Attributes added to the component's own.</summary>
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }

    /// <summary>Draws the component: the same options, the same markup.</summary>
    public abstract IHtmlContent Render();

    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => Render().WriteTo(writer, encoder);
}

/// <summary>What something says, in plain text or in markup; markup wins.</summary>
public record Words
{
    /// <summary>Plain text, which will be encoded.</summary>
    public string? Text { get; init; }

    /// <summary>Markup, written as it is.</summary>
    public IHtmlContent? Html { get; init; }

    /// <summary>Classes added to those of the element that says it.</summary>
    public string? Classes { get; init; }

    /// <summary>Attributes added to the element that says it.</summary>
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }

    /// <summary>Whether there is anything to say.</summary>
    public bool Any => Html is not null || !string.IsNullOrEmpty(Text);
}

/// <summary>A component that says something, in plain text or in markup; markup wins.</summary>
public abstract record WordedComponent : Component
{
    /// <summary>Plain text, which will be encoded.</summary>
    public string? Text { get; init; }

    /// <summary>Markup, written as it is.</summary>
    public IHtmlContent? Html { get; init; }
}

/// <summary>Choosing between markup and text.</summary>
public static class Saying
{
    /// <summary>Adds the markup when there is any, else the text.</summary>
    public static Element Say(this Element element, IHtmlContent? html, string? text) =>
        html is not null ? element.Add(html) : element.Add(text);

    /// <summary>Adds the words.</summary>
    public static Element Say(this Element element, Words? words) => element.Say(words?.Html, words?.Text);

    /// <summary>Adds the words of a component.</summary>
    public static Element Say(this Element element, WordedComponent component) => element.Say(component.Html, component.Text);

    /// <summary>The markup when there is any, else the text, as something that can be written.</summary>
    public static IHtmlContent Of(IHtmlContent? html, string? text) => html ?? new HtmlContentBuilder().Append(text ?? "");
}
