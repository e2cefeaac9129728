using Folkmoot.Platform.Pages.Markup;
using Microsoft.AspNetCore.Html;
using static Folkmoot.Platform.Pages.Markup.Html;

namespace Folkmoot.Platform.Pages.Components;

/// <summary>Names and what they stand for, one beneath the other.</summary>
public sealed record SummaryList : Component
{
    /// <summary>The rows.</summary>
    public IReadOnlyList<SummaryRow> Rows { get; init; } = [];

    /// <summary>The card around the list, where it has one.</summary>
    public SummaryCard? Card { get; init; }

    /// <inheritdoc/>
    public override IHtmlContent Render()
    {
        var anyActions = Rows.Any(row => row.Actions?.Items.Count > 0);
        var list = El("dl").Class("govuk-summary-list", Classes).With(Attributes).AddAll(Rows.Select(row => Row(row, anyActions)));
        return Card is null ? list : Card.Around(list);
    }

    private Element Row(SummaryRow row, bool anyActions)
    {
        var drawn = El("div").Class("govuk-summary-list__row", anyActions && row.Actions is null ? "govuk-summary-list__row--no-actions" : null, row.Classes)
            .Add(El("dt").Class("govuk-summary-list__key", row.Key?.Classes).Say(row.Key))
            .Add(El("dd").Class("govuk-summary-list__value", row.Value?.Classes).Say(row.Value));
        return row.Actions is not { Items.Count: > 0 } actions ? drawn : drawn.Add(Actions(actions));
    }

    private Element Actions(SummaryActions actions)
    {
        var cell = El("dd").Class("govuk-summary-list__actions", actions.Classes);
        return actions.Items is [var only]
            ? cell.Add(only.Link(Card?.Title))
            : cell.Add(El("ul").Class("govuk-summary-list__actions-list").AddAll(actions.Items.Select(action =>
                El("li").Class("govuk-summary-list__actions-list-item").Add(action.Link(Card?.Title)))));
    }
}

/// <summary>One row of a summary list.</summary>
public sealed record SummaryRow
{
    /// <summary>The name.</summary>
    public Words? Key { get; init; }

    /// <summary>What it stands for.</summary>
    public Words? Value { get; init; }

    /// <summary>What can be done about it.</summary>
    public SummaryActions? Actions { get; init; }

    /// <summary>Classes of the row.</summary>
    public string? Classes { get; init; }
}

/// <summary>Links beside a row or in a card's title.</summary>
public sealed record SummaryActions
{
    /// <summary>The links.</summary>
    public IReadOnlyList<SummaryAction> Items { get; init; } = [];

    /// <summary>Classes of the list.</summary>
    public string? Classes { get; init; }
}

/// <summary>One such link.</summary>
public sealed record SummaryAction : Link
{
    /// <summary>What a screen reader hears after the words.</summary>
    public string? VisuallyHiddenText { get; init; }

    internal Element Link(Words? cardTitle)
    {
        var link = El("a").Class("govuk-link", Classes).Attr("href", Href ?? "").With(Attributes).Say(this);
        if (string.IsNullOrEmpty(VisuallyHiddenText) && cardTitle is null)
        {
            return link;
        }
        var more = El("span").Class("govuk-visually-hidden");
        if (!string.IsNullOrEmpty(VisuallyHiddenText))
        {
            more.Add(" " + VisuallyHiddenText);
        }
        return link.Add(cardTitle is null ? more : more.Add(" (").Say(cardTitle).Add(")"));
    }
}
