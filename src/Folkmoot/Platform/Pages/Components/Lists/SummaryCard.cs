using Folkmoot.Platform.Pages.Markup;
using Microsoft.AspNetCore.Html;
using static Folkmoot.Platform.Pages.Markup.Html;

namespace Folkmoot.Platform.Pages.Components;

/// <summary>A framed summary list under a title.</summary>
public sealed record SummaryCard
{
    /// <summary>The title.</summary>
    public CardTitle? Title { get; init; }

    /// <summary>What can be done about the whole.</summary>
    public SummaryActions? Actions { get; init; }

    /// <summary>Classes of the card.</summary>
    public string? Classes { get; init; }

    /// <summary>Attributes of the card.</summary>
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }

    internal IHtmlContent Around(IHtmlContent list) => El("div").Class("govuk-summary-card", Classes).With(Attributes)
        .Add(El("div").Class("govuk-summary-card__title-wrapper").Add(Heading()).Add(Links()))
        .Add(El("div").Class("govuk-summary-card__content").Add(list));

    private Element? Heading() => Title is null
        ? null
        : Markup.Html.Heading(Title.HeadingLevel, 2).Class("govuk-summary-card__title", Title.Classes).Say(Title);

    private Element? Links() => Actions?.Items switch
    {
        null or [] => null,
        [var only] => El("div").Class("govuk-summary-card__actions", Actions.Classes).Add(only.Link(Title)),
        var several => El("ul").Class("govuk-summary-card__actions", Actions.Classes)
            .AddAll(several.Select(action => El("li").Class("govuk-summary-card__action").Add(action.Link(Title)))),
    };
}

/// <summary>The title of a card.</summary>
public sealed record CardTitle : Words
{
    /// <summary>The level of its heading: 2 unless told.</summary>
    public int? HeadingLevel { get; init; }
}
