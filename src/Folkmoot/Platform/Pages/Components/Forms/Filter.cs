using Folkmoot.Platform.Pages.Markup;
using Microsoft.AspNetCore.Html;
using static Folkmoot.Platform.Pages.Markup.Html;

namespace Folkmoot.Platform.Pages.Components;

/// <summary>A filter that has been chosen, and the address of the same list without it.</summary>
public sealed record ChosenFilter : Link
{
    /// <summary>What it filters by, such as "Status".</summary>
    public string Category { get; init; } = "";
}

/// <summary>Filters beside a list, after the Ministry of Justice's pattern: a form that is sent as an address. It folds on a narrow screen, without scripts.</summary>
public sealed record Filter : Component
{
    /// <summary>Where the form is sent.</summary>
    public string Action { get; init; } = "";

    /// <summary>The address of the list without any filter.</summary>
    public string ClearHref { get; init; } = "";

    /// <summary>The heading.</summary>
    public string Heading { get; init; } = "Filter";

    /// <summary>The filters that have been chosen.</summary>
    public IReadOnlyList<ChosenFilter> Chosen { get; init; } = [];

    /// <summary>The fields.</summary>
    public IHtmlContent? Options { get; init; }

    /// <inheritdoc/>
    public override IHtmlContent Render() => El("details").Class("fm-filter", Classes).With(Attributes)
        .Add(El("summary").Class("fm-filter__summary").Add(Chosen.Count == 0 ? Heading : $"{Heading} ({Chosen.Count} chosen)"))
        .Add(El("div").Class("moj-filter")
            .Add(El("div").Class("moj-filter__header")
                .Add(El("div").Class("moj-filter__header-title").Add(El("h2").Class("govuk-heading-s").Add(Heading))))
            .Add(El("div").Class("moj-filter__content").Add(DrawChosen()).Add(Form())));

    private Element Form() => El("form").Class("moj-filter__options").Attr("action", Action).Attr("method", "get")
        .Add(Options).Add(new Button { Text = "Apply filters", Classes = "fm-filter__apply" });

    private Element? DrawChosen() => Chosen.Count == 0 ? null : El("div").Class("moj-filter__selected")
        .Add(El("div").Class("moj-filter__selected-heading")
            .Add(El("div").Class("moj-filter__heading-title").Add(El("h3").Class("govuk-heading-s").Add("Chosen")))
            .Add(El("div").Class("moj-filter__heading-action")
                .Add(El("p").Add(El("a").Class("govuk-link govuk-link--no-visited-state").Attr("href", ClearHref).Add("Clear filters")))))
        .AddAll(Chosen.GroupBy(filter => filter.Category).SelectMany(Category));

    private static IEnumerable<IHtmlContent> Category(IGrouping<string, ChosenFilter> filters) =>
    [
        El("h4").Class("govuk-heading-s govuk-!-margin-bottom-0").Add(filters.Key),
        El("ul").Class("moj-filter-tags").AddAll(filters.Select(filter => El("li")
            .Add(El("a").Class("moj-filter__tag").Attr("href", filter.Href).Add(Hidden("Remove this filter")).Add(" ").Say(filter)))),
    ];
}
