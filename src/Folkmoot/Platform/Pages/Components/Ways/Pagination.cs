using Folkmoot.Platform.Pages.Markup;
using Microsoft.AspNetCore.Html;
using static Folkmoot.Platform.Pages.Markup.Html;

namespace Folkmoot.Platform.Pages.Components;

/// <summary>A link to the page of a list before or after this one.</summary>
public sealed record PageTurn : Link
{
    /// <summary>What is on that page.</summary>
    public string? LabelText { get; init; }
}

/// <summary>The pages of a list before and after this one. Lists are paged by key, so pages have no numbers.</summary>
public sealed record Pagination : Component
{
    private const string Left = "m6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z";
    private const string Right = "m8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z";

    /// <summary>The page before.</summary>
    public PageTurn? Previous { get; init; }

    /// <summary>The page after.</summary>
    public PageTurn? Next { get; init; }

    /// <summary>The name of the landmark.</summary>
    public string? LandmarkLabel { get; init; }

    /// <inheritdoc/>
    public override IHtmlContent Render() =>
        El("nav").Class("govuk-pagination", Previous is null && Next is null ? null : "govuk-pagination--block", Classes)
            .Attr("aria-label", string.IsNullOrEmpty(LandmarkLabel) ? "Pagination" : LandmarkLabel).With(Attributes)
            .Add(Turn(Previous, "prev", "Previous", Left)).Add(Turn(Next, "next", "Next", Right));

    private static Element? Turn(PageTurn? turn, string way, string word, string arrow)
    {
        if (string.IsNullOrEmpty(turn?.Href))
        {
            return null;
        }
        var labelled = !string.IsNullOrEmpty(turn.LabelText);
        var title = El("span").Class("govuk-pagination__link-title", labelled ? null : "govuk-pagination__link-title--decorated");
        title = turn.Any ? title.Say(turn) : title.Add(word).Add(Hidden(" page"));
        var link = El("a").Class("govuk-link govuk-pagination__link").Attr("href", turn.Href).Attr("rel", way).With(turn.Attributes)
            .Add(Arrow(way, arrow)).Add(title);
        if (labelled)
        {
            link.Add(Hidden(":")).Add(El("span").Class("govuk-pagination__link-label").Add(turn.LabelText));
        }
        return El("div").Class($"govuk-pagination__{way}").Add(link);
    }

    private static Element Arrow(string way, string path) =>
        El("svg").Class("govuk-pagination__icon", $"govuk-pagination__icon--{way}").Attr("xmlns", "http://www.w3.org/2000/svg")
            .Attr("height", "13").Attr("width", "15").Attr("aria-hidden", "true").Attr("focusable", "false").Attr("viewBox", "0 0 15 13")
            .Add(El("path").Attr("d", path));
}
