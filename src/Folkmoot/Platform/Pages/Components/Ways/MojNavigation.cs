using Folkmoot.Platform.Pages.Markup;
using Microsoft.AspNetCore.Html;
using static Folkmoot.Platform.Pages.Markup.Html;

namespace Folkmoot.Platform.Pages.Components;

/// <summary>Links down the side of a page.</summary>
public sealed record SideNavigation : Component
{
    /// <summary>The name of the landmark.</summary>
    public string? Label { get; init; }

    /// <summary>The places.</summary>
    public IReadOnlyList<Place> Items { get; init; } = [];

    /// <inheritdoc/>
    public override IHtmlContent Render() => El("nav").Class("moj-side-navigation", Classes).Attr("aria-label", Label).With(Attributes)
        .Add(El("ul").Class("moj-side-navigation__list").AddAll(Items.Select(Item)));

    private static Element Item(Place place) =>
        El("li").Class("moj-side-navigation__item", place.Active ? "moj-side-navigation__item--active" : null).With(place.Attributes)
            .Add(El("a").Attr("href", place.Href).Attr("aria-current", place.Active ? "location" : null).Say(place));
}

/// <summary>Links across the top of a page, to its fellows.</summary>
public sealed record SubNavigation : Component
{
    /// <summary>The name of the landmark.</summary>
    public string? Label { get; init; }

    /// <summary>The places.</summary>
    public IReadOnlyList<Place> Items { get; init; } = [];

    /// <inheritdoc/>
    public override IHtmlContent Render() =>
        El("nav").Class("moj-sub-navigation", Classes).Attr("aria-label", Label ?? "Secondary navigation region").With(Attributes)
            .Add(El("ul").Class("moj-sub-navigation__list").AddAll(Items.Select(Item)));

    private static Element Item(Place place) => El("li").Class("moj-sub-navigation__item", place.Classes)
        .Add(El("a").Class("moj-sub-navigation__link").Attr("aria-current", place.Active ? "page" : null)
            .Attr("href", place.Href).With(place.Attributes).Say(place));
}
