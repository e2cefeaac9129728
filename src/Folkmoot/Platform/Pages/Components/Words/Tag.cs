using Folkmoot.Platform.Pages.Markup;
using Microsoft.AspNetCore.Html;
using static Folkmoot.Platform.Pages.Markup.Html;

namespace Folkmoot.Platform.Pages.Components;

/// <summary>A short status in a coloured box.</summary>
public sealed record Tag : WordedComponent
{
    /// <inheritdoc/>
    public override IHtmlContent Render() => El("strong").Class("govuk-tag", Classes).With(Attributes).Say(this);
}
