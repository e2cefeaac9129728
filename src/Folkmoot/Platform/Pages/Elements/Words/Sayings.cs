using Folkmoot.Platform.Pages.Components;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Folkmoot.Platform.Pages.Elements;

/// <summary><c>&lt;govuk-tag class="govuk-tag--green"&gt;In force&lt;/govuk-tag&gt;</c></summary>
public sealed class GovukTag : ComponentElement
{
    private protected override IHtmlContent Draw(TagHelperContext context, TagHelperContent content, IReadOnlyDictionary<string, string?>? own) =>
        new Tag { Html = content, Classes = Classes, Attributes = own };
}

/// <summary><c>&lt;moj-badge&gt;Key&lt;/moj-badge&gt;</c></summary>
public sealed class MojBadge : ComponentElement
{
    /// <summary>What a screen reader says in place of the text.</summary>
    public string? Label { get; set; }

    private protected override IHtmlContent Draw(TagHelperContext context, TagHelperContent content, IReadOnlyDictionary<string, string?>? own) =>
        new Badge { Html = content, Label = Label, Classes = Classes, Attributes = own };
}

/// <summary><c>&lt;govuk-inset-text&gt;…&lt;/govuk-inset-text&gt;</c></summary>
public sealed class GovukInsetText : ComponentElement
{
    private protected override IHtmlContent Draw(TagHelperContext context, TagHelperContent content, IReadOnlyDictionary<string, string?>? own) =>
        new InsetText { Html = content, Classes = Classes, Attributes = own };
}

/// <summary><c>&lt;govuk-warning-text&gt;…&lt;/govuk-warning-text&gt;</c></summary>
public sealed class GovukWarningText : ComponentElement
{
    private protected override IHtmlContent Draw(TagHelperContext context, TagHelperContent content, IReadOnlyDictionary<string, string?>? own) =>
        new WarningText { Html = content, Classes = Classes, Attributes = own };
}

/// <summary><c>&lt;govuk-details summary="As printed"&gt;…&lt;/govuk-details&gt;</c></summary>
public sealed class GovukDetails : ComponentElement
{
    /// <summary>The words that open it.</summary>
    public string Summary { get; set; } = "";

    /// <summary>Whether it is open to begin with.</summary>
    public bool Open { get; set; }

    private protected override IHtmlContent Draw(TagHelperContext context, TagHelperContent content, IReadOnlyDictionary<string, string?>? own) =>
        new Details { SummaryText = Summary, Open = Open, Html = content, Classes = Classes, Attributes = own };
}

/// <summary><c>&lt;govuk-notification-banner title="Changed"&gt;…&lt;/govuk-notification-banner&gt;</c></summary>
public sealed class GovukNotificationBanner : ComponentElement
{
    /// <summary>The title: "Important" unless told.</summary>
    public string? Title { get; set; }

    /// <summary>"success", or nothing.</summary>
    public string? Type { get; set; }

    private protected override IHtmlContent Draw(TagHelperContext context, TagHelperContent content, IReadOnlyDictionary<string, string?>? own) =>
        new NotificationBanner { TitleText = Title, Type = Type, Html = content, Classes = Classes, Attributes = own };
}

/// <summary><c>&lt;govuk-phase-banner tag="Demonstration"&gt;…&lt;/govuk-phase-banner&gt;</c></summary>
public sealed class GovukPhaseBanner : ComponentElement
{
    /// <summary>The word in the box.</summary>
    public string Tag { get; set; } = "";

    private protected override IHtmlContent Draw(TagHelperContext context, TagHelperContent content, IReadOnlyDictionary<string, string?>? own) =>
        new PhaseBanner { Tag = Say(Tag), Html = content, Classes = Classes, Attributes = own };
}
