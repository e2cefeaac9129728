using Folkmoot.Platform.Pages.Markup;
using Microsoft.AspNetCore.Html;
using static Folkmoot.Platform.Pages.Markup.Html;

namespace Folkmoot.Platform.Pages.Components;

/// <summary>Things that happened, one beneath the other along a line.</summary>
public sealed record Timeline : Component
{
    /// <summary>The level of the headings: 2 unless told.</summary>
    public int? HeadingLevel { get; init; }

    /// <summary>What happened.</summary>
    public IReadOnlyList<TimelineItem> Items { get; init; } = [];

    /// <inheritdoc/>
    public override IHtmlContent Render() => El("div").Class("moj-timeline", Classes).With(Attributes).AddAll(Items.Select(Item));

    private Element Item(TimelineItem item)
    {
        var header = El("div").Class("moj-timeline__header")
            .Add(Heading(HeadingLevel, 2).Class("moj-timeline__title").Say(item.Label));
        if (item.Byline is not null)
        {
            header.Add(" ").Add(El("p").Class("moj-timeline__byline").Add("by ").Say(item.Byline));
        }
        return El("div").Class("moj-timeline__item", item.Classes).With(item.Attributes).Add(header)
            .Add(El("p").Class("moj-timeline__date").Add(item.When()))
            .Add(El("div").Class("moj-timeline__description").Say(item));
    }
}

/// <summary>One thing that happened.</summary>
public sealed record TimelineItem : Words
{
    /// <summary>What it was.</summary>
    public Words? Label { get; init; }

    /// <summary>Whose act it was.</summary>
    public Words? Byline { get; init; }

    /// <summary>The day as machines read it, such as "2023-07-26"; null when it is not known to the day.</summary>
    public string? Timestamp { get; init; }

    /// <summary>The day in words.</summary>
    public string? Date { get; init; }

    internal IHtmlContent When() => Timestamp is null
        ? Saying.Of(null, Date)
        : El("time").Attr("datetime", Timestamp).Add(Date);
}
