using Folkmoot.Platform.Pages.Components;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Folkmoot.Platform.Pages.Elements;

/// <summary><c>&lt;govuk-service-navigation&gt;&lt;nav-place href="/kent" current&gt;Home&lt;/nav-place&gt;…&lt;/govuk-service-navigation&gt;</c></summary>
public sealed class GovukServiceNavigation : GatheringElement<Place>
{
    private protected override IHtmlContent Draw(TagHelperContext context, TagHelperContent content, IReadOnlyDictionary<string, string?>? own) =>
        new ServiceNavigation { Navigation = Parts, Classes = Classes, Attributes = own };
}

/// <summary><c>&lt;moj-side-navigation label="Services"&gt;&lt;nav-place href="…" active&gt;…&lt;/nav-place&gt;…&lt;/moj-side-navigation&gt;</c></summary>
public sealed class MojSideNavigation : GatheringElement<Place>
{
    /// <summary>The name of the landmark.</summary>
    public string? Label { get; set; }

    private protected override IHtmlContent Draw(TagHelperContext context, TagHelperContent content, IReadOnlyDictionary<string, string?>? own) =>
        new SideNavigation { Label = Label, Items = Parts, Classes = Classes, Attributes = own };
}

/// <summary><c>&lt;moj-sub-navigation label="This service"&gt;&lt;nav-place href="…" active&gt;…&lt;/nav-place&gt;…&lt;/moj-sub-navigation&gt;</c></summary>
public sealed class MojSubNavigation : GatheringElement<Place>
{
    /// <summary>The name of the landmark.</summary>
    public string? Label { get; set; }

    private protected override IHtmlContent Draw(TagHelperContext context, TagHelperContent content, IReadOnlyDictionary<string, string?>? own) =>
        new SubNavigation { Label = Label, Items = Parts, Classes = Classes, Attributes = own };
}

/// <summary>One place of a navigation.</summary>
public sealed class NavPlace : PartElement<Place>
{
    /// <summary>Its address.</summary>
    public string? Href { get; set; }

    /// <summary>Whether the page shown lies within it.</summary>
    public bool Active { get; set; }

    /// <summary>Whether the page shown is it.</summary>
    public bool Current { get; set; }

    private protected override Place Part(TagHelperContext context, TagHelperContent content, IReadOnlyDictionary<string, string?>? own) =>
        new() { Href = Href, Html = content, Active = Active || Current, Current = Current, Attributes = own };
}

/// <summary><c>&lt;contents-list&gt;&lt;contents-item href="#why"&gt;Why&lt;/contents-item&gt;…&lt;/contents-list&gt;</c>: the parts of a long page, with or without scripts.</summary>
public sealed class ContentsList : GatheringElement<Link>
{
    /// <summary>The heading.</summary>
    public string Heading { get; set; } = "On this page";

    private protected override IHtmlContent Draw(TagHelperContext context, TagHelperContent content, IReadOnlyDictionary<string, string?>? own) =>
        new Contents { Heading = Heading, Items = Parts, Classes = Classes, Attributes = own };
}

/// <summary>One part of a long page.</summary>
public sealed class ContentsItem : PartElement<Link>
{
    /// <summary>The id of the part, with "#".</summary>
    public string? Href { get; set; }

    private protected override Link Part(TagHelperContext context, TagHelperContent content, IReadOnlyDictionary<string, string?>? own) =>
        new() { Href = Href, Html = content, Attributes = own };
}
