using Folkmoot.Platform.Pages.Markup;
using Microsoft.AspNetCore.Html;
using static Folkmoot.Platform.Pages.Markup.Html;

namespace Folkmoot.Platform.Pages.Components;

/// <summary>A warning with an exclamation mark.</summary>
public sealed record WarningText : WordedComponent
{
    /// <summary>What is said in place of the mark.</summary>
    public string? IconFallbackText { get; init; }

    /// <inheritdoc/>
    public override IHtmlContent Render() => El("div").Class("govuk-warning-text", Classes).With(Attributes)
        .Add(El("span").Class("govuk-warning-text__icon").Attr("aria-hidden", "true").Add("!"))
        .Add(El("strong").Class("govuk-warning-text__text")
            .Add(Hidden(string.IsNullOrEmpty(IconFallbackText) ? "Warning" : IconFallbackText)).Add(" ").Say(this));
}
