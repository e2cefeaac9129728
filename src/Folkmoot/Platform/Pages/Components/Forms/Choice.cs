using Folkmoot.Platform.Pages.Markup;
using Microsoft.AspNetCore.Html;

namespace Folkmoot.Platform.Pages.Components;

/// <summary>One answer of a set.</summary>
public sealed record Choice : Words
{
    /// <summary>The id of its box, where the set's own numbering will not do.</summary>
    public string? Id { get; init; }

    /// <summary>The name it is sent under, where it differs from the set's.</summary>
    public string? Name { get; init; }

    /// <summary>What is sent.</summary>
    public string? Value { get; init; }

    /// <summary>Whether it is chosen, where the set's own values do not say.</summary>
    public bool? Checked { get; init; }

    /// <summary>Whether it cannot be chosen.</summary>
    public bool Disabled { get; init; }

    /// <summary>Help with it.</summary>
    public Words? Hint { get; init; }

    /// <summary>Classes and attributes of its label.</summary>
    public Words? Label { get; init; }

    /// <summary>A word between answers, such as "or", in place of an answer.</summary>
    public string? Divider { get; init; }

    /// <summary>"exclusive" for an answer that clears the others.</summary>
    public string? Behaviour { get; init; }

    /// <summary>What is asked only when it is chosen.</summary>
    public Words? Conditional { get; init; }
}

/// <summary>Any number of answers.</summary>
public sealed record Checkboxes : Choices
{
    /// <summary>The values chosen to begin with.</summary>
    public IReadOnlyCollection<string> Values { get; init; } = [];

    private protected override string Block => "govuk-checkboxes";

    private protected override string Type => "checkbox";

    private protected override string? FirstDescriber => string.IsNullOrEmpty(Fieldset?.DescribedBy) ? DescribedBy : Fieldset.DescribedBy;

    private protected override string? ItemDescriber(string? all) => Fieldset is null ? all : null;

    private protected override bool IsChosen(Choice item) => item.Value is { } value && Values.Contains(value);
}

/// <summary>One answer of several.</summary>
public sealed record Radios : Choices
{
    /// <summary>The value chosen to begin with.</summary>
    public string? Value { get; init; }

    private protected override string Block => "govuk-radios";

    private protected override string Type => "radio";

    private protected override string? FirstDescriber => Fieldset?.DescribedBy;

    private protected override bool IsChosen(Choice item) => !string.IsNullOrEmpty(Value) && item.Value == Value;
}
