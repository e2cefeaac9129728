using Folkmoot.Platform.Pages.Markup;
using Microsoft.AspNetCore.Html;
using static Folkmoot.Platform.Pages.Markup.Html;

namespace Folkmoot.Platform.Pages.Components;

/// <summary>The parts of a long page, as links to them. Our own: neither design system has one that works without scripts.</summary>
public sealed record Contents : Component
{
    /// <summary>The heading.</summary>
    public string Heading { get; init; } = "On this page";

    /// <summary>The parts.</summary>
    public IReadOnlyList<Link> Items { get; init; } = [];

    /// <inheritdoc/>
    public override IHtmlContent Render() => El("nav").Class("fm-contents", Classes).Attr("aria-label", Heading).With(Attributes)
        .Add(El("h2").Class("fm-contents__heading").Add(Heading))
        .Add(El("ol").Class("fm-contents__list").AddAll(Items.Select(item =>
            El("li").Class("fm-contents__item").Add(El("a").Class("govuk-link fm-contents__link").Attr("href", item.Href).With(item.Attributes).Say(item)))));
}
