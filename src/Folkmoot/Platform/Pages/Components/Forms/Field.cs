using Folkmoot.Platform.Pages.Markup;
using Microsoft.AspNetCore.Html;
using static Folkmoot.Platform.Pages.Markup.Html;

namespace Folkmoot.Platform.Pages.Components;

/// <summary>What every field of a form has: a hint, a message when it is wrong, and a group around it.</summary>
public abstract record Field : Component
{
    /// <summary>The name under which the answer is sent.</summary>
    public string? Name { get; init; }

    /// <summary>Help with the field.</summary>
    public Words? Hint { get; init; }

    /// <summary>What is wrong with it.</summary>
    public ErrorWords? ErrorMessage { get; init; }

    /// <summary>Ids of other things that describe it.</summary>
    public string? DescribedBy { get; init; }

    /// <summary>The group around it.</summary>
    public FormGroup? FormGroup { get; init; }

    /// <summary>The group, to be filled.</summary>
    private protected Element Group() =>
        El("div").Class("govuk-form-group", ErrorMessage is null ? null : "govuk-form-group--error", FormGroup?.Classes).With(FormGroup?.Attributes);

    /// <summary>The hint and the message, where there are any.</summary>
    private protected IEnumerable<IHtmlContent?> Notes(string? id) =>
    [
        Hint is null ? null : new Hint { Id = id + "-hint", Text = Hint.Text, Html = Hint.Html, Classes = Hint.Classes, Attributes = Hint.Attributes },
        ErrorMessage is null ? null : new ErrorMessage
        {
            Id = id + "-error",
            Text = ErrorMessage.Text,
            Html = ErrorMessage.Html,
            Classes = ErrorMessage.Classes,
            Attributes = ErrorMessage.Attributes,
            VisuallyHiddenText = ErrorMessage.VisuallyHiddenText,
        },
    ];

    /// <summary>The ids of all that describes the field; null when nothing does.</summary>
    private protected string? Describers(string? id, string? first) =>
        Element.Join(first, Hint is null ? null : id + "-hint", ErrorMessage is null ? null : id + "-error");
}

/// <summary>The group around a field.</summary>
public sealed record FormGroup
{
    /// <summary>Its classes.</summary>
    public string? Classes { get; init; }

    /// <summary>Its attributes.</summary>
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }

    /// <summary>What stands before the field.</summary>
    public Words? BeforeInput { get; init; }

    /// <summary>What stands after the field, such as a button.</summary>
    public Words? AfterInput { get; init; }

    /// <summary>What stands before a set of choices.</summary>
    public Words? BeforeInputs { get; init; }

    /// <summary>What stands after a set of choices.</summary>
    public Words? AfterInputs { get; init; }
}
