using Folkmoot.Platform.Pages.Components;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Folkmoot.Platform.Pages.Elements;

/// <summary><c>&lt;govuk-back-link href="/kent"&gt;Back&lt;/govuk-back-link&gt;</c></summary>
public sealed class GovukBackLink : ComponentElement
{
    /// <summary>Where it leads.</summary>
    public string? Href { get; set; }

    private protected override IHtmlContent Draw(TagHelperContext context, TagHelperContent content, IReadOnlyDictionary<string, string?>? own) =>
        new BackLink { Href = Href, Html = Unless(content), Classes = Classes, Attributes = own };
}

/// <summary><c>&lt;govuk-skip-link href="#main"&gt;Skip to main content&lt;/govuk-skip-link&gt;</c></summary>
public sealed class GovukSkipLink : ComponentElement
{
    /// <summary>The main content.</summary>
    public string? Href { get; set; }

    private protected override IHtmlContent Draw(TagHelperContext context, TagHelperContent content, IReadOnlyDictionary<string, string?>? own) =>
        new SkipLink { Href = Href, Html = content, Classes = Classes, Attributes = own };
}

/// <summary><c>&lt;govuk-breadcrumbs&gt;&lt;govuk-crumb href="/kent"&gt;Home&lt;/govuk-crumb&gt;…&lt;/govuk-breadcrumbs&gt;</c></summary>
public sealed class GovukBreadcrumbs : GatheringElement<Link>
{
    private protected override IHtmlContent Draw(TagHelperContext context, TagHelperContent content, IReadOnlyDictionary<string, string?>? own) =>
        new Breadcrumbs { Items = Parts, CollapseOnMobile = true, Classes = Classes, Attributes = own };
}

/// <summary>One page of the way down; the last, without an address, is the page itself.</summary>
public sealed class GovukCrumb : PartElement<Link>
{
    /// <summary>The page's address.</summary>
    public string? Href { get; set; }

    private protected override Link Part(TagHelperContext context, TagHelperContent content, IReadOnlyDictionary<string, string?>? own) =>
        new() { Href = Href, Html = content, Attributes = own };
}

/// <summary>
/// <c>&lt;govuk-pagination previous-href="…" next-href="…" next-label="decisions before 6 July 2023" /&gt;</c>:
/// nothing when there is neither.
/// </summary>
public sealed class GovukPagination : ComponentElement
{
    /// <summary>The address of the page before.</summary>
    public string? PreviousHref { get; set; }

    /// <summary>What is on it.</summary>
    public string? PreviousLabel { get; set; }

    /// <summary>The address of the page after.</summary>
    public string? NextHref { get; set; }

    /// <summary>What is on it.</summary>
    public string? NextLabel { get; set; }

    /// <summary>The name of the landmark.</summary>
    public string? Label { get; set; }

    private protected override IHtmlContent? Draw(TagHelperContext context, TagHelperContent content, IReadOnlyDictionary<string, string?>? own)
    {
        var (previous, next) = (Turn(PreviousHref, PreviousLabel), Turn(NextHref, NextLabel));
        return previous is null && next is null
            ? null
            : new Pagination { Previous = previous, Next = next, LandmarkLabel = Label, Classes = Classes, Attributes = own };
    }

    private static PageTurn? Turn(string? href, string? label) => string.IsNullOrEmpty(href) ? null : new PageTurn { Href = href, LabelText = label };
}
