using Folkmoot.Platform.Pages.Markup;
using Microsoft.AspNetCore.Html;
using static Folkmoot.Platform.Pages.Markup.Html;

namespace Folkmoot.Platform.Pages.Components;

/// <summary>A place in the navigation.</summary>
public sealed record Place : Link
{
    /// <summary>Whether the page shown lies within this place.</summary>
    public bool Active { get; init; }

    /// <summary>Whether the page shown is this place.</summary>
    public bool Current { get; init; }
}

/// <summary>The places of the site, beneath the header.</summary>
public sealed record ServiceNavigation : Component
{
    /// <summary>The places.</summary>
    public IReadOnlyList<Place> Navigation { get; init; } = [];

    /// <summary>The word on the button that opens the list on a narrow screen.</summary>
    public string? MenuButtonText { get; init; }

    /// <summary>What a screen reader says for that button.</summary>
    public string? MenuButtonLabel { get; init; }

    /// <summary>The name of the landmark.</summary>
    public string? NavigationLabel { get; init; }

    /// <summary>The id of the list.</summary>
    public string? NavigationId { get; init; }

    /// <summary>Classes for the landmark.</summary>
    public string? NavigationClasses { get; init; }

    /// <summary>Whether the list folds into a button on a narrow screen: yes when there is more than one place, unless told.</summary>
    public bool? CollapseNavigationOnMobile { get; init; }

    /// <inheritdoc/>
    public override IHtmlContent Render() =>
        El("div").Class("govuk-service-navigation", Classes).Attr("data-module", "govuk-service-navigation").With(Attributes)
            .Add(El("div").Class("govuk-width-container")
                .Add(El("div").Class("govuk-service-navigation__container").Add(Navigation.Count == 0 ? null : List())));

    private Element List()
    {
        var menu = string.IsNullOrEmpty(MenuButtonText) ? "Menu" : MenuButtonText;
        var id = string.IsNullOrEmpty(NavigationId) ? "navigation" : NavigationId;
        var button = El("button").Attr("type", "button").Class("govuk-service-navigation__toggle govuk-js-service-navigation-toggle")
            .Attr("aria-controls", id).Attr("aria-label", string.IsNullOrEmpty(MenuButtonLabel) || MenuButtonLabel == menu ? null : MenuButtonLabel)
            .Flag("hidden", true).Attr("aria-hidden", "true").Add(menu);
        return El("nav").Attr("aria-label", string.IsNullOrEmpty(NavigationLabel) ? menu : NavigationLabel)
            .Class("govuk-service-navigation__wrapper", NavigationClasses)
            .Add(CollapseNavigationOnMobile ?? Navigation.Count > 1 ? button : null)
            .Add(El("ul").Class("govuk-service-navigation__list").Attr("id", id).AddAll(Navigation.Select(Item)));
    }

    private static Element Item(Place place)
    {
        var here = place.Active || place.Current;
        var item = El("li").Class("govuk-service-navigation__item", here ? "govuk-service-navigation__item--active" : null);
        if (string.IsNullOrEmpty(place.Href) && !place.Any)
        {
            return item;
        }
        var words = Saying.Of(place.Html, place.Text);
        var inner = here ? El("strong").Class("govuk-service-navigation__active-fallback").Add(words) : words;
        var current = here ? place.Current ? "page" : "true" : null;
        return item.Add(string.IsNullOrEmpty(place.Href)
            ? El("span").Class("govuk-service-navigation__text").Attr("aria-current", current).Add(inner)
            : El("a").Class("govuk-service-navigation__link").Attr("href", place.Href).Attr("aria-current", current).With(place.Attributes).Add(inner));
    }
}
