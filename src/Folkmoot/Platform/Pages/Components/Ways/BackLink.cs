using Folkmoot.Platform.Pages.Markup;
using Microsoft.AspNetCore.Html;
using static Folkmoot.Platform.Pages.Markup.Html;

namespace Folkmoot.Platform.Pages.Components;

/// <summary>The way back to the page before.</summary>
public sealed record BackLink : WordedComponent
{
    /// <summary>Where it leads.</summary>
    public string? Href { get; init; }

    /// <inheritdoc/>
    public override IHtmlContent Render() => El("a").Attr("href", string.IsNullOrEmpty(Href) ? "#" : Href)
        .Class("govuk-back-link", Classes).With(Attributes).Say(Html, string.IsNullOrEmpty(Text) ? "Back" : Text);
}

/// <summary>The first thing the tab key reaches: past the header.</summary>
public sealed record SkipLink : WordedComponent
{
    /// <summary>The main content.</summary>
    public string? Href { get; init; }

    /// <inheritdoc/>
    public override IHtmlContent Render() => El("a").Attr("href", string.IsNullOrEmpty(Href) ? "#content" : Href)
        .Class("govuk-skip-link", Classes).With(Attributes).Attr("data-module", "govuk-skip-link").Say(this);
}
