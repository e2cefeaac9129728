using Folkmoot.Platform.Pages.Markup;
using Microsoft.AspNetCore.Html;
using static Folkmoot.Platform.Pages.Markup.Html;

namespace Folkmoot.Platform.Pages.Components;

/// <summary>Parts of a page of which one is shown at a time; without scripts all are shown beneath a list of contents.</summary>
public sealed record Tabs : Component
{
    /// <summary>The element's id.</summary>
    public string? Id { get; init; }

    /// <summary>What the ids of the parts begin with, where they have none.</summary>
    public string? IdPrefix { get; init; }

    /// <summary>The heading of the list of contents.</summary>
    public string? Title { get; init; }

    /// <summary>The parts.</summary>
    public IReadOnlyList<Tab> Items { get; init; } = [];

    /// <inheritdoc/>
    public override IHtmlContent Render()
    {
        var tabs = El("div").Attr("id", Id).Class("govuk-tabs", Classes).With(Attributes).Attr("data-module", "govuk-tabs")
            .Add(El("h2").Class("govuk-tabs__title").Add(Title ?? "Contents"));
        return Items.Count == 0
            ? tabs
            : tabs.Add(El("ul").Class("govuk-tabs__list").AddAll(Items.Select(Label))).AddAll(Items.Select(Panel));
    }

    private string PanelId(Tab tab, int at) => string.IsNullOrEmpty(tab.Id) ? $"{IdPrefix}-{at + 1}" : tab.Id;

    private Element Label(Tab tab, int at) =>
        El("li").Class("govuk-tabs__list-item", at == 0 ? "govuk-tabs__list-item--selected" : null)
            .Add(El("a").Class("govuk-tabs__tab").Attr("href", "#" + PanelId(tab, at)).With(tab.Attributes).Add(tab.Label));

    private Element Panel(Tab tab, int at)
    {
        var panel = El("div").Class("govuk-tabs__panel", at > 0 ? "govuk-tabs__panel--hidden" : null).Attr("id", PanelId(tab, at)).With(tab.Panel?.Attributes);
        return tab.Panel?.Html is { } html
            ? panel.Add(html)
            : panel.Add(string.IsNullOrEmpty(tab.Panel?.Text) ? null : El("p").Class("govuk-body").Add(tab.Panel.Text));
    }
}

/// <summary>One of the parts.</summary>
public sealed record Tab
{
    /// <summary>The part's id.</summary>
    public string? Id { get; init; }

    /// <summary>Its name in the list.</summary>
    public string? Label { get; init; }

    /// <summary>Attributes of the link in the list.</summary>
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }

    /// <summary>What it holds.</summary>
    public Words? Panel { get; init; }
}
