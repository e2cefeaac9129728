using Folkmoot.Platform.Pages.Components;
using Folkmoot.Platform.Pages.Markup;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Folkmoot.Platform.Pages.Elements;

/// <summary><c>&lt;govuk-checkboxes name="status" label="Status" values="@Model.Status" class="govuk-checkboxes--small"&gt;&lt;govuk-choice value="made"&gt;Made&lt;/govuk-choice&gt;…</c></summary>
public sealed class GovukCheckboxes : FieldElement<Choice>
{
    /// <summary>The values chosen to begin with.</summary>
    public IReadOnlyCollection<string>? Values { get; set; }

    private protected override IHtmlContent Draw(TagHelperContext context, TagHelperContent content, IReadOnlyDictionary<string, string?>? own) => new Checkboxes
    {
        Name = Name,
        IdPrefix = Id,
        Fieldset = Fieldset,
        Hint = HintWords,
        ErrorMessage = ErrorWords,
        Values = Values ?? [],
        Items = Parts,
        Classes = Classes,
        Attributes = own,
    };
}

/// <summary><c>&lt;govuk-radios name="key" label="Key decision" value="@Model.Key"&gt;&lt;govuk-choice value="yes"&gt;Yes&lt;/govuk-choice&gt;…</c></summary>
public sealed class GovukRadios : FieldElement<Choice>
{
    /// <summary>The value chosen to begin with.</summary>
    public string? Value { get; set; }

    private protected override IHtmlContent Draw(TagHelperContext context, TagHelperContent content, IReadOnlyDictionary<string, string?>? own) => new Radios
    {
        Name = Name,
        IdPrefix = Id,
        Fieldset = Fieldset,
        Hint = HintWords,
        ErrorMessage = ErrorWords,
        Value = Value,
        Items = Parts,
        Classes = Classes,
        Attributes = own,
    };
}

/// <summary>One answer of checkboxes or radios.</summary>
public sealed class GovukChoice : PartElement<Choice>
{
    /// <summary>What is sent.</summary>
    public string Value { get; set; } = "";

    /// <summary>Whether it is chosen, where the set's own values do not say.</summary>
    public bool? Checked { get; set; }

    /// <summary>Help with it.</summary>
    public string? Hint { get; set; }

    private protected override Choice Part(TagHelperContext context, TagHelperContent content, IReadOnlyDictionary<string, string?>? own) =>
        new() { Value = Value, Html = content, Checked = Checked, Hint = Say(Hint), Attributes = own };
}

/// <summary><c>&lt;govuk-fieldset legend="Dates"&gt;…&lt;/govuk-fieldset&gt;</c></summary>
public sealed class GovukFieldset : ComponentElement
{
    /// <summary>What the fields ask for together.</summary>
    public string Legend { get; set; } = "";

    /// <summary>Classes of the legend.</summary>
    public string? LegendClass { get; set; }

    private protected override IHtmlContent Draw(TagHelperContext context, TagHelperContent content, IReadOnlyDictionary<string, string?>? own) =>
        new Fieldset { Legend = new LabelWords { Text = Legend, Classes = LegendClass }, Html = content, Classes = Classes, Attributes = own };
}
