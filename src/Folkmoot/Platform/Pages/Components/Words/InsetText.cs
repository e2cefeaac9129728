using Folkmoot.Platform.Pages.Markup;
using Microsoft.AspNetCore.Html;
using static Folkmoot.Platform.Pages.Markup.Html;

namespace Folkmoot.Platform.Pages.Components;

/// <summary>A passage set apart from the text around it.</summary>
public sealed record InsetText : WordedComponent
{
    /// <summary>The element's id.</summary>
    public string? Id { get; init; }

    /// <inheritdoc/>
    public override IHtmlContent Render() =>
        El("div").Attr("id", Id).Class("govuk-inset-text", Classes).With(Attributes).Say(this);
}
