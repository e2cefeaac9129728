using Folkmoot.Platform.Pages.Markup;
using Microsoft.AspNetCore.Html;
using static Folkmoot.Platform.Pages.Markup.Html;

namespace Folkmoot.Platform.Pages.Components;

/// <summary>What is wrong with a field.</summary>
public record ErrorWords : Words
{
    /// <summary>What a screen reader hears first: "Error" unless told, nothing when empty.</summary>
    public string? VisuallyHiddenText { get; init; }
}

/// <summary>The message above a field that is wrong.</summary>
public sealed record ErrorMessage : WordedComponent
{
    /// <summary>The id by which the field refers to it.</summary>
    public string? Id { get; init; }

    /// <summary>What a screen reader hears first: "Error" unless told, nothing when empty.</summary>
    public string? VisuallyHiddenText { get; init; }

    /// <inheritdoc/>
    public override IHtmlContent Render()
    {
        var first = VisuallyHiddenText ?? "Error";
        var message = El("p").Attr("id", Id).Class("govuk-error-message", Classes).With(Attributes);
        return first.Length == 0 ? message.Say(this) : message.Add(Hidden(first + ":")).Add(" ").Say(this);
    }
}
