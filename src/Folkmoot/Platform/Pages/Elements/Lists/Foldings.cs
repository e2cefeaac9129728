using Folkmoot.Platform.Pages.Components;
using Folkmoot.Platform.Pages.Markup;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Folkmoot.Platform.Pages.Elements;

/// <summary><c>&lt;govuk-tabs id-prefix="money"&gt;&lt;govuk-tab id="by-year" label="By year"&gt;…&lt;/govuk-tab&gt;…&lt;/govuk-tabs&gt;</c></summary>
public sealed class GovukTabs : GatheringElement<Tab>
{
    /// <summary>What the ids of the parts begin with, where they have none.</summary>
    public string? IdPrefix { get; set; }

    /// <summary>The heading of the list of contents.</summary>
    public string? Title { get; set; }

    private protected override IHtmlContent Draw(TagHelperContext context, TagHelperContent content, IReadOnlyDictionary<string, string?>? own) =>
        new Tabs { IdPrefix = IdPrefix, Title = Title, Items = Parts, Classes = Classes, Attributes = own };
}

/// <summary>One of the parts.</summary>
public sealed class GovukTab : PartElement<Tab>
{
    /// <summary>The part's id.</summary>
    public string? Id { get; set; }

    /// <summary>Its name in the list.</summary>
    public string Label { get; set; } = "";

    private protected override Tab Part(TagHelperContext context, TagHelperContent content, IReadOnlyDictionary<string, string?>? own) =>
        new() { Id = Id, Label = Label, Panel = new Words { Html = content }, Attributes = own };
}

/// <summary><c>&lt;govuk-accordion id="papers"&gt;&lt;govuk-section heading="Reports"&gt;…&lt;/govuk-section&gt;…&lt;/govuk-accordion&gt;</c></summary>
public sealed class GovukAccordion : GatheringElement<AccordionSection>
{
    /// <summary>The element's id.</summary>
    public string Id { get; set; } = "";

    /// <summary>The level of the headings.</summary>
    public int HeadingLevel { get; set; } = 2;

    private protected override IHtmlContent Draw(TagHelperContext context, TagHelperContent content, IReadOnlyDictionary<string, string?>? own) =>
        new Accordion { Id = Id, HeadingLevel = HeadingLevel, RememberExpanded = false, Items = Parts, Classes = Classes, Attributes = own };
}

/// <summary>One section.</summary>
public sealed class GovukSection : PartElement<AccordionSection>
{
    /// <summary>Its heading.</summary>
    public string Heading { get; set; } = "";

    /// <summary>A line beneath the heading.</summary>
    public string? Summary { get; set; }

    /// <summary>Whether it is open to begin with.</summary>
    public bool Expanded { get; set; }

    private protected override AccordionSection Part(TagHelperContext context, TagHelperContent content, IReadOnlyDictionary<string, string?>? own) =>
        new() { Heading = new Words { Text = Heading }, Summary = Say(Summary), Expanded = Expanded, Content = new Words { Html = content } };
}
