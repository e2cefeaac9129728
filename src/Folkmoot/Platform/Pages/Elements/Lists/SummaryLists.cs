using Folkmoot.Platform.Pages.Components;
using Folkmoot.Platform.Pages.Markup;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Folkmoot.Platform.Pages.Elements;

/// <summary>
/// <c>&lt;govuk-summary-list&gt;&lt;govuk-row key="Reference"&gt;23/00061&lt;/govuk-row&gt;…&lt;/govuk-summary-list&gt;</c>;
/// with <c>card-title</c> in a card.
/// </summary>
public sealed class GovukSummaryList : GatheringElement<SummaryRow>
{
    /// <summary>The title of the card, where the list has one.</summary>
    public string? CardTitle { get; set; }

    /// <summary>The level of the card's heading.</summary>
    public int CardLevel { get; set; } = 2;

    private protected override IHtmlContent Draw(TagHelperContext context, TagHelperContent content, IReadOnlyDictionary<string, string?>? own) => new SummaryList
    {
        Rows = Parts,
        Card = string.IsNullOrEmpty(CardTitle) ? null : new SummaryCard { Title = new CardTitle { Text = CardTitle, HeadingLevel = CardLevel } },
        Classes = Classes,
        Attributes = own,
    };
}

/// <summary>One row: its key and, as content, its value and any <c>govuk-action</c>.</summary>
public sealed class GovukRow : PartElement<SummaryRow>
{
    private readonly List<SummaryAction> actions = [];

    /// <summary>The name of the value.</summary>
    public string Key { get; set; } = "";

    private protected override void Prepare(TagHelperContext context) => context.Items[typeof(SummaryAction)] = actions;

    private protected override SummaryRow Part(TagHelperContext context, TagHelperContent content, IReadOnlyDictionary<string, string?>? own) => new()
    {
        Key = new Words { Text = Key },
        Value = new Words { Html = content },
        Actions = actions.Count == 0 ? null : new SummaryActions { Items = actions },
        Classes = Classes,
    };
}

/// <summary>Something that can be done about a row.</summary>
public sealed class GovukAction : PartElement<SummaryAction>
{
    /// <summary>Where it leads.</summary>
    public string? Href { get; set; }

    /// <summary>What a screen reader hears after the words.</summary>
    public string? HiddenText { get; set; }

    private protected override SummaryAction Part(TagHelperContext context, TagHelperContent content, IReadOnlyDictionary<string, string?>? own) =>
        new() { Href = Href, Html = content, VisuallyHiddenText = HiddenText, Classes = Classes, Attributes = own };
}
