using Folkmoot.Platform.Pages.Components;
using Folkmoot.Platform.Pages.Markup;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Folkmoot.Platform.Pages.Elements;

/// <summary><c>&lt;moj-timeline&gt;&lt;moj-event title="Decision made" date="26 July 2023" timestamp="2023-07-26" byline="Cabinet Member"&gt;…&lt;/moj-event&gt;…&lt;/moj-timeline&gt;</c></summary>
public sealed class MojTimeline : GatheringElement<TimelineItem>
{
    /// <summary>The level of the headings.</summary>
    public int HeadingLevel { get; set; } = 3;

    private protected override IHtmlContent Draw(TagHelperContext context, TagHelperContent content, IReadOnlyDictionary<string, string?>? own) =>
        new Timeline { HeadingLevel = HeadingLevel, Items = Parts, Classes = Classes, Attributes = own };
}

/// <summary>One thing that happened.</summary>
public sealed class MojEvent : PartElement<TimelineItem>
{
    /// <summary>What it was.</summary>
    public string Title { get; set; } = "";

    /// <summary>Whose act it was.</summary>
    public string? Byline { get; set; }

    /// <summary>The day in words.</summary>
    public string? Date { get; set; }

    /// <summary>The day as machines read it; left out when it is not known to the day.</summary>
    public string? Timestamp { get; set; }

    private protected override TimelineItem Part(TagHelperContext context, TagHelperContent content, IReadOnlyDictionary<string, string?>? own) => new()
    {
        Label = new Words { Text = Title },
        Byline = Say(Byline),
        Date = Date,
        Timestamp = string.IsNullOrEmpty(Timestamp) ? null : Timestamp,
        Html = content,
        Classes = Classes,
        Attributes = own,
    };
}
