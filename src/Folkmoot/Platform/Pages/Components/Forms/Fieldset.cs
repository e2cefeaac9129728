using Folkmoot.Platform.Pages.Markup;
using Microsoft.AspNetCore.Html;
using static Folkmoot.Platform.Pages.Markup.Html;

namespace Folkmoot.Platform.Pages.Components;

/// <summary>Fields that belong together, under one legend.</summary>
public sealed record Fieldset : Component
{
    /// <summary>What they ask for together.</summary>
    public LabelWords? Legend { get; init; }

    /// <summary>The ids of what describes them.</summary>
    public string? DescribedBy { get; init; }

    /// <summary>The role, where the element's own will not do.</summary>
    public string? Role { get; init; }

    /// <summary>The fields.</summary>
    public IHtmlContent? Html { get; init; }

    /// <inheritdoc/>
    public override IHtmlContent Render() => El("fieldset").Class("govuk-fieldset", Classes).Attr("role", NullIfEmpty(Role))
        .Attr("aria-describedby", NullIfEmpty(DescribedBy)).With(Attributes).Add(DrawLegend()).Add(Html);

    private Element? DrawLegend()
    {
        if (Legend is not { Any: true })
        {
            return null;
        }
        var legend = El("legend").Class("govuk-fieldset__legend", Legend.Classes);
        return Legend.IsPageHeading
            ? legend.Add(El("h1").Class("govuk-fieldset__heading").Say(Legend))
            : legend.Say(Legend);
    }

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
