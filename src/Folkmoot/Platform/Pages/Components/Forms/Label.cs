using Folkmoot.Platform.Pages.Markup;
using Microsoft.AspNetCore.Html;
using static Folkmoot.Platform.Pages.Markup.Html;

namespace Folkmoot.Platform.Pages.Components;

/// <summary>What a field asks for.</summary>
public record LabelWords : Words
{
    /// <summary>Whether the label is the page's heading.</summary>
    public bool IsPageHeading { get; init; }
}

/// <summary>The label of a field.</summary>
public sealed record Label : WordedComponent
{
    /// <summary>The id of the field.</summary>
    public string? For { get; init; }

    /// <summary>Whether the label is the page's heading.</summary>
    public bool IsPageHeading { get; init; }

    /// <summary>A label that says these words.</summary>
    public static Label Of(LabelWords? words, string? id) => new()
    {
        Text = words?.Text,
        Html = words?.Html,
        Classes = words?.Classes,
        Attributes = words?.Attributes,
        IsPageHeading = words?.IsPageHeading ?? false,
        For = id,
    };

    /// <inheritdoc/>
    public override IHtmlContent Render()
    {
        if (Html is null && string.IsNullOrEmpty(Text))
        {
            return HtmlString.Empty;
        }
        var label = El("label").Class("govuk-label", Classes).With(Attributes).Attr("for", For).Say(this);
        return IsPageHeading ? El("h1").Class("govuk-label-wrapper").Add(label) : label;
    }
}

/// <summary>Help with a field.</summary>
public sealed record Hint : WordedComponent
{
    /// <summary>The id by which the field refers to it.</summary>
    public string? Id { get; init; }

    /// <inheritdoc/>
    public override IHtmlContent Render() => El("div").Attr("id", Id).Class("govuk-hint", Classes).With(Attributes).Say(this);
}
