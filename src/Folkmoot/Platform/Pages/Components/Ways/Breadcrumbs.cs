using Folkmoot.Platform.Pages.Markup;
using Microsoft.AspNetCore.Html;
using static Folkmoot.Platform.Pages.Markup.Html;

namespace Folkmoot.Platform.Pages.Components;

/// <summary>A link named by its words.</summary>
public record Link : Words
{
    /// <summary>Where it leads; nothing for the page itself.</summary>
    public string? Href { get; init; }
}

/// <summary>The way down to this page.</summary>
public sealed record Breadcrumbs : Component
{
    /// <summary>The pages above this one, from the top.</summary>
    public IReadOnlyList<Link> Items { get; init; } = [];

    /// <summary>Whether only the first and last are shown on a narrow screen.</summary>
    public bool CollapseOnMobile { get; init; }

    /// <summary>The name of the landmark.</summary>
    public string? LabelText { get; init; }

    /// <inheritdoc/>
    public override IHtmlContent Render() =>
        El("nav").Class("govuk-breadcrumbs", Classes, CollapseOnMobile ? "govuk-breadcrumbs--collapse-on-mobile" : null)
            .With(Attributes).Attr("aria-label", LabelText ?? "Breadcrumb")
            .Add(El("ol").Class("govuk-breadcrumbs__list").AddAll(Items.Select(Crumb)));

    private static Element Crumb(Link item)
    {
        var crumb = El("li").Class("govuk-breadcrumbs__list-item");
        return string.IsNullOrEmpty(item.Href)
            ? crumb.Attr("aria-current", "page").Say(item)
            : crumb.Add(El("a").Class("govuk-breadcrumbs__link").Attr("href", item.Href).With(item.Attributes).Say(item));
    }
}
