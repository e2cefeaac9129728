using Folkmoot.Platform.Pages.Markup;
using Microsoft.AspNetCore.Html;
using static Folkmoot.Platform.Pages.Markup.Html;

namespace Folkmoot.Platform.Pages.Components;

/// <summary>A field of several lines.</summary>
public sealed record Textarea : Field
{
    /// <summary>The element's id: its name unless told.</summary>
    public string? Id { get; init; }

    /// <summary>What it asks for.</summary>
    public LabelWords? Label { get; init; }

    /// <summary>What is in it to begin with.</summary>
    public string? Value { get; init; }

    /// <summary>How many lines are shown: 5 unless told.</summary>
    public int? Rows { get; init; }

    /// <summary>Whether it cannot be filled in.</summary>
    public bool Disabled { get; init; }

    /// <summary>Whether the browser checks spelling.</summary>
    public bool? Spellcheck { get; init; }

    /// <summary>What browsers may fill in.</summary>
    public string? Autocomplete { get; init; }

    /// <inheritdoc/>
    public override IHtmlContent Render()
    {
        var id = string.IsNullOrEmpty(Id) ? Name : Id;
        var box = El("textarea").Class("govuk-textarea", ErrorMessage is null ? null : "govuk-textarea--error", Classes)
            .Attr("id", id).Attr("name", Name ?? "").Attr("rows", (Rows ?? 5).ToString())
            .Attr("spellcheck", Spellcheck is { } on ? on ? "true" : "false" : null).Flag("disabled", Disabled)
            .Attr("aria-describedby", Describers(id, DescribedBy)).Attr("autocomplete", Autocomplete).With(Attributes).Say(Value is null ? null : new Words { Text = Value });
        return Group().Add(Components.Label.Of(Label, id)).AddAll(Notes(id)).Say(FormGroup?.BeforeInput).Add(box).Say(FormGroup?.AfterInput);
    }
}
