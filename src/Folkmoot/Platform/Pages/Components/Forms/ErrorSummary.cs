using Folkmoot.Platform.Pages.Markup;
using Microsoft.AspNetCore.Html;
using static Folkmoot.Platform.Pages.Markup.Html;

namespace Folkmoot.Platform.Pages.Components;

/// <summary>All that is wrong with a form, at the top of its page.</summary>
public sealed record ErrorSummary : Component
{
    /// <summary>The title in plain text.</summary>
    public string? TitleText { get; init; }

    /// <summary>The title in markup.</summary>
    public IHtmlContent? TitleHtml { get; init; }

    /// <summary>A line beneath the title in plain text.</summary>
    public string? DescriptionText { get; init; }

    /// <summary>A line beneath the title in markup.</summary>
    public IHtmlContent? DescriptionHtml { get; init; }

    /// <summary>Whether the focus stays where it is when the page opens.</summary>
    public bool? DisableAutoFocus { get; init; }

    /// <summary>What is wrong, each with a link to its field.</summary>
    public IReadOnlyList<Link> ErrorList { get; init; } = [];

    /// <inheritdoc/>
    public override IHtmlContent Render()
    {
        var body = El("div").Class("govuk-error-summary__body");
        if (DescriptionHtml is not null || !string.IsNullOrEmpty(DescriptionText))
        {
            body.Add(El("p").Say(DescriptionHtml, DescriptionText));
        }
        if (ErrorList.Count > 0)
        {
            body.Add(El("ul").Class("govuk-list govuk-error-summary__list").AddAll(ErrorList.Select(Item)));
        }
        return El("div").Class("govuk-error-summary", Classes)
            .Attr("data-disable-auto-focus", DisableAutoFocus is { } off ? off ? "true" : "false" : null)
            .With(Attributes).Attr("data-module", "govuk-error-summary")
            .Add(El("div").Attr("role", "alert")
                .Add(El("h2").Class("govuk-error-summary__title").Say(TitleHtml, TitleText)).Add(body));
    }

    private static Element Item(Link item) => string.IsNullOrEmpty(item.Href)
        ? El("li").Say(item)
        : El("li").Add(El("a").Attr("href", item.Href).With(item.Attributes).Say(item));
}
