using Folkmoot.Platform.Pages.Components;
using Folkmoot.Platform.Pages.Markup;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Folkmoot.Platform.Pages.Elements;

/// <summary>What every field of a form may be given.</summary>
/// <typeparam name="TPart">What the elements inside become.</typeparam>
public abstract class FieldElement<TPart> : GatheringElement<TPart>
{
    /// <summary>The name under which the answer is sent.</summary>
    public string Name { get; set; } = "";

    /// <summary>The element's id: its name unless told.</summary>
    public string? Id { get; set; }

    /// <summary>What it asks for.</summary>
    public string Label { get; set; } = "";

    /// <summary>Classes of the label or legend, such as "govuk-label--s".</summary>
    public string? LabelClass { get; set; }

    /// <summary>Help with it.</summary>
    public string? Hint { get; set; }

    /// <summary>What is wrong with it.</summary>
    public string? Error { get; set; }

    private protected LabelWords LabelWords => new() { Text = Label, Classes = LabelClass };

    private protected Fieldset Fieldset => new() { Legend = LabelWords };

    private protected Words? HintWords => Say(Hint);

    private protected ErrorWords? ErrorWords => string.IsNullOrEmpty(Error) ? null : new ErrorWords { Text = Error };
}

/// <summary><c>&lt;govuk-input name="q" label="Words" value="@Model.Q" /&gt;</c></summary>
public sealed class GovukInput : FieldElement<Words>
{
    /// <summary>What is in it to begin with.</summary>
    public string? Value { get; set; }

    /// <summary>"text" unless told.</summary>
    public string? Type { get; set; }

    /// <summary>Which small keyboard is shown.</summary>
    public string? Inputmode { get; set; }

    /// <summary>What browsers may fill in.</summary>
    public string? Autocomplete { get; set; }

    private protected override IHtmlContent Draw(TagHelperContext context, TagHelperContent content, IReadOnlyDictionary<string, string?>? own) => new Input
    {
        Name = Name,
        Id = Id,
        Label = LabelWords,
        Hint = HintWords,
        ErrorMessage = ErrorWords,
        Value = Value,
        Type = Type,
        Inputmode = Inputmode,
        Autocomplete = Autocomplete,
        Classes = Classes,
        Attributes = own,
    };
}

/// <summary><c>&lt;govuk-textarea name="reasons" label="Reasons" value="@Model.Reasons" rows="8" /&gt;</c></summary>
public sealed class GovukTextarea : FieldElement<Words>
{
    /// <summary>What is in it to begin with.</summary>
    public string? Value { get; set; }

    /// <summary>How many lines are shown.</summary>
    public int? Rows { get; set; }

    /// <summary>What browsers may fill in.</summary>
    public string? Autocomplete { get; set; }

    private protected override IHtmlContent Draw(TagHelperContext context, TagHelperContent content, IReadOnlyDictionary<string, string?>? own) => new Textarea
    {
        Name = Name,
        Id = Id,
        Label = LabelWords,
        Hint = HintWords,
        ErrorMessage = ErrorWords,
        Value = Value,
        Rows = Rows,
        Autocomplete = Autocomplete,
        Classes = Classes,
        Attributes = own,
    };
}

/// <summary><c>&lt;govuk-select name="status" label="Status" value="@Model.Status"&gt;&lt;govuk-option value="made"&gt;Made&lt;/govuk-option&gt;…&lt;/govuk-select&gt;</c></summary>
public sealed class GovukSelect : FieldElement<SelectItem>
{
    /// <summary>The value chosen to begin with.</summary>
    public string? Value { get; set; }

    private protected override IHtmlContent Draw(TagHelperContext context, TagHelperContent content, IReadOnlyDictionary<string, string?>? own) => new Select
    {
        Name = Name,
        Id = Id,
        Label = LabelWords,
        Hint = HintWords,
        ErrorMessage = ErrorWords,
        Value = Value,
        Items = Parts,
        Classes = Classes,
        Attributes = own,
    };
}

/// <summary>One answer of a select.</summary>
public sealed class GovukOption : PartElement<SelectItem>
{
    /// <summary>What is sent.</summary>
    public string Value { get; set; } = "";

    /// <summary>Whether it is chosen, where the select's own value does not say.</summary>
    public bool? Selected { get; set; }

    private protected override SelectItem Part(TagHelperContext context, TagHelperContent content, IReadOnlyDictionary<string, string?>? own) =>
        new() { Value = Value, Text = System.Net.WebUtility.HtmlDecode(content.GetContent()).Trim(), Selected = Selected, Attributes = own };
}

/// <summary><c>&lt;govuk-date-input id="from" name="from" label="From" day="1" month="4" year="2023" /&gt;</c>: sent as from-day, from-month and from-year.</summary>
public sealed class GovukDateInput : FieldElement<Words>
{
    /// <summary>The day as typed.</summary>
    public string? Day { get; set; }

    /// <summary>The month as typed.</summary>
    public string? Month { get; set; }

    /// <summary>The year as typed.</summary>
    public string? Year { get; set; }

    private protected override IHtmlContent Draw(TagHelperContext context, TagHelperContent content, IReadOnlyDictionary<string, string?>? own) => new DateInput
    {
        Id = Id ?? Name,
        NamePrefix = Name,
        Fieldset = Fieldset,
        Hint = HintWords,
        ErrorMessage = ErrorWords,
        Values = new Dictionary<string, string?>(StringComparer.Ordinal) { ["day"] = Day, ["month"] = Month, ["year"] = Year },
        Classes = Classes,
        Attributes = own,
    };
}

/// <summary><c>&lt;govuk-file-upload name="File" label="File" enhanced="true" /&gt;</c>, in a form with <c>enctype="multipart/form-data"</c>.</summary>
public sealed class GovukFileUpload : FieldElement<Words>
{
    /// <summary>Whether files may be dropped on it, where the browser runs scripts.</summary>
    public bool Enhanced { get; set; }

    private protected override IHtmlContent Draw(TagHelperContext context, TagHelperContent content, IReadOnlyDictionary<string, string?>? own) => new FileUpload
    {
        Name = Name,
        Id = Id,
        Label = LabelWords,
        Hint = HintWords,
        ErrorMessage = ErrorWords,
        Javascript = Enhanced,
        Classes = Classes,
        Attributes = own,
    };
}
