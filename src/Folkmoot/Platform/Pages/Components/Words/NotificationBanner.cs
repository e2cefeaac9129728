using Folkmoot.Platform.Pages.Markup;
using Microsoft.AspNetCore.Html;
using static Folkmoot.Platform.Pages.Markup.Html;

namespace Folkmoot.Platform.Pages.Components;

/// <summary>News about the page or about what was just done.</summary>
public sealed record NotificationBanner : WordedComponent
{
    private const string DefaultTitleId = "govuk-notification-banner-title";

    /// <summary>"success", or nothing.</summary>
    public string? Type { get; init; }

    /// <summary>The role, when neither "alert" for success nor "region" otherwise will do.</summary>
    public string? Role { get; init; }

    /// <summary>The title in plain text.</summary>
    public string? TitleText { get; init; }

    /// <summary>The title in markup.</summary>
    public IHtmlContent? TitleHtml { get; init; }

    /// <summary>The id of the title.</summary>
    public string? TitleId { get; init; }

    /// <summary>The level of the title's heading: 2 unless told.</summary>
    public int? TitleHeadingLevel { get; init; }

    /// <summary>Whether the focus stays where it is when the page opens.</summary>
    public bool? DisableAutoFocus { get; init; }

    private bool IsSuccess => Type == "success";

    /// <inheritdoc/>
    public override IHtmlContent Render()
    {
        var id = string.IsNullOrEmpty(TitleId) ? DefaultTitleId : TitleId;
        var role = string.IsNullOrEmpty(Role) ? IsSuccess ? "alert" : "region" : Role;
        var title = string.IsNullOrEmpty(TitleText) ? IsSuccess ? "Success" : "Important" : TitleText;
        return El("div").Class("govuk-notification-banner", IsSuccess ? "govuk-notification-banner--success" : null, Classes)
            .Attr("role", role).Attr("aria-labelledby", id).Attr("data-module", "govuk-notification-banner")
            .Attr("data-disable-auto-focus", DisableAutoFocus is { } off ? off ? "true" : "false" : null).With(Attributes)
            .Add(El("div").Class("govuk-notification-banner__header")
                .Add(Heading(TitleHeadingLevel, 2).Class("govuk-notification-banner__title").Attr("id", id).Say(TitleHtml, title)))
            .Add(El("div").Class("govuk-notification-banner__content").Add(Html ?? Line()));
    }

    private Element? Line() =>
        string.IsNullOrEmpty(Text) ? null : El("p").Class("govuk-notification-banner__heading").Add(Text.Trim());
}
