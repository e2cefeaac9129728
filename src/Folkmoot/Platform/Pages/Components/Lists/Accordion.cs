using Folkmoot.Platform.Pages.Markup;
using Microsoft.AspNetCore.Html;
using static Folkmoot.Platform.Pages.Markup.Html;

namespace Folkmoot.Platform.Pages.Components;

/// <summary>Sections that open and close; without scripts all stand open.</summary>
public sealed record Accordion : Component
{
    /// <summary>The element's id, with which the ids of its sections begin.</summary>
    public string Id { get; init; } = "";

    /// <summary>The level of the headings: 2 unless told.</summary>
    public int? HeadingLevel { get; init; }

    /// <summary>Whether a browser remembers which sections were open.</summary>
    public bool? RememberExpanded { get; init; }

    /// <summary>The sections.</summary>
    public IReadOnlyList<AccordionSection> Items { get; init; } = [];

    /// <inheritdoc/>
    public override IHtmlContent Render() =>
        El("div").Class("govuk-accordion", Classes).Attr("data-module", "govuk-accordion").Attr("id", Id)
            .Attr("data-remember-expanded", RememberExpanded is { } on ? on ? "true" : "false" : null).With(Attributes)
            .AddAll(Items.Select(Section));

    private Element Section(AccordionSection section, int at)
    {
        var number = at + 1;
        var header = El("div").Class("govuk-accordion__section-header")
            .Add(Heading(HeadingLevel, 2).Class("govuk-accordion__section-heading")
                .Add(El("span").Class("govuk-accordion__section-button").Attr("id", $"{Id}-heading-{number}").Say(section.Heading)));
        if (section.Summary?.Any == true)
        {
            header.Add(El("div").Class("govuk-accordion__section-summary govuk-body").Attr("id", $"{Id}-summary-{number}").Say(section.Summary));
        }
        var content = El("div").Attr("id", $"{Id}-content-{number}").Class("govuk-accordion__section-content");
        content = section.Content?.Html is { } html
            ? content.Add(html)
            : content.Add(string.IsNullOrEmpty(section.Content?.Text) ? null : El("p").Class("govuk-body").Add(section.Content.Text.Trim()));
        return El("div").Class("govuk-accordion__section", section.Expanded ? "govuk-accordion__section--expanded" : null).Add(header).Add(content);
    }
}

/// <summary>One section.</summary>
public sealed record AccordionSection
{
    /// <summary>Its heading.</summary>
    public Words? Heading { get; init; }

    /// <summary>A line beneath the heading.</summary>
    public Words? Summary { get; init; }

    /// <summary>What it holds.</summary>
    public Words? Content { get; init; }

    /// <summary>Whether it is open to begin with.</summary>
    public bool Expanded { get; init; }
}
