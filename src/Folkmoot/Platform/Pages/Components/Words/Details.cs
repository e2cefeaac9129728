using Folkmoot.Platform.Pages.Markup;
using Microsoft.AspNetCore.Html;
using static Folkmoot.Platform.Pages.Markup.Html;

namespace Folkmoot.Platform.Pages.Components;

/// <summary>Something that can be opened, under a summary.</summary>
public sealed record Details : WordedComponent
{
    /// <summary>The element's id.</summary>
    public string? Id { get; init; }

    /// <summary>Whether it is open to begin with.</summary>
    public bool Open { get; init; }

    /// <summary>The summary in plain text.</summary>
    public string? SummaryText { get; init; }

    /// <summary>The summary in markup.</summary>
    public IHtmlContent? SummaryHtml { get; init; }

    /// <inheritdoc/>
    public override IHtmlContent Render() =>
        El("details").Attr("id", Id).Class("govuk-details", Classes).With(Attributes).Flag("open", Open)
            .Add(El("summary").Class("govuk-details__summary")
                .Add(El("span").Class("govuk-details__summary-text").Say(SummaryHtml, SummaryText)))
            .Add(El("div").Class("govuk-details__text").Say(this));
}
