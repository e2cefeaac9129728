using Folkmoot.Platform.Pages.Markup;
using Microsoft.AspNetCore.Html;
using static Folkmoot.Platform.Pages.Markup.Html;

namespace Folkmoot.Platform.Pages.Components;

/// <summary>A line at the top of every page saying what kind of site this is.</summary>
public sealed record PhaseBanner : WordedComponent
{
    /// <summary>The word in the box.</summary>
    public Words? Tag { get; init; }

    /// <inheritdoc/>
    public override IHtmlContent Render() => El("div").Class("govuk-phase-banner govuk-width-container", Classes).With(Attributes)
        .Add(El("p").Class("govuk-phase-banner__content")
            .Add(new Tag { Text = Tag?.Text, Html = Tag?.Html, Classes = Element.Join("govuk-phase-banner__content__tag", Tag?.Classes) })
            .Add(El("span").Class("govuk-phase-banner__text").Say(this)));
}
