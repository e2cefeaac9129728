using Folkmoot.Platform.Pages.Markup;
using Microsoft.AspNetCore.Html;
using static Folkmoot.Platform.Pages.Markup.Html;

namespace Folkmoot.Platform.Pages.Components;

/// <summary>A very short label in an outlined box.</summary>
public sealed record Badge : WordedComponent
{
    /// <summary>What a screen reader says in place of the text.</summary>
    public string? Label { get; init; }

    /// <inheritdoc/>
    public override IHtmlContent Render() =>
        El("span").Class("moj-badge", Classes).Attr("aria-label", Label).With(Attributes).Say(this);
}
