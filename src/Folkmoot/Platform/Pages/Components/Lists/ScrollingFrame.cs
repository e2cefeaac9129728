using Folkmoot.Platform.Pages.Markup;
using Microsoft.AspNetCore.Html;
using static Folkmoot.Platform.Pages.Markup.Html;

namespace Folkmoot.Platform.Pages.Components;

/// <summary>A frame in which something wide scrolls by itself, so that the page does not; the keyboard can reach it and it has a name.</summary>
public sealed record ScrollingFrame : Component
{
    /// <summary>Its name.</summary>
    public string Label { get; init; } = "";

    /// <summary>What scrolls in it.</summary>
    public IHtmlContent? Html { get; init; }

    /// <inheritdoc/>
    public override IHtmlContent Render() => El("div").Class("fm-scroll", Classes)
        .Attr("role", "region").Attr("aria-label", Label).Attr("tabindex", "0").With(Attributes).Add(Html);
}
