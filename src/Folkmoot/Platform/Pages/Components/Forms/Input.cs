using Folkmoot.Platform.Pages.Markup;
using Microsoft.AspNetCore.Html;
using static Folkmoot.Platform.Pages.Markup.Html;

namespace Folkmoot.Platform.Pages.Components;

/// <summary>A field of one line.</summary>
public sealed record Input : Field
{
    /// <summary>The element's id: its name unless told.</summary>
    public string? Id { get; init; }

    /// <summary>What it asks for.</summary>
    public LabelWords? Label { get; init; }

    /// <summary>What is in it to begin with.</summary>
    public string? Value { get; init; }

    /// <summary>"text" unless told.</summary>
    public string? Type { get; init; }

    /// <summary>Whether it cannot be filled in.</summary>
    public bool Disabled { get; init; }

    /// <summary>Whether the browser checks spelling.</summary>
    public bool? Spellcheck { get; init; }

    /// <summary>What browsers may fill in.</summary>
    public string? Autocomplete { get; init; }

    /// <summary>How a small keyboard capitalises.</summary>
    public string? Autocapitalize { get; init; }

    /// <summary>A pattern the answer matches.</summary>
    public string? Pattern { get; init; }

    /// <summary>Which small keyboard is shown.</summary>
    public string? Inputmode { get; init; }

    /// <summary>What stands in front of it, such as "£".</summary>
    public Words? Prefix { get; init; }

    /// <summary>What stands behind it, such as "days".</summary>
    public Words? Suffix { get; init; }

    /// <summary>What holds the field and what stands around it.</summary>
    public Words? InputWrapper { get; init; }

    /// <inheritdoc/>
    public override IHtmlContent Render()
    {
        var id = string.IsNullOrEmpty(Id) ? Name : Id;
        return Group().Add(Components.Label.Of(Label, id)).AddAll(Notes(id)).Add(Wrapped(Box(id)));
    }

    private Element Box(string? id) =>
        El("input").Class("govuk-input", Classes, ErrorMessage is null ? null : "govuk-input--error")
            .Attr("id", id).Attr("name", Name ?? "").Attr("type", string.IsNullOrEmpty(Type) ? "text" : Type)
            .Attr("spellcheck", Spellcheck is { } on ? on ? "true" : "false" : null).Attr("value", Value).Flag("disabled", Disabled)
            .Attr("aria-describedby", Describers(id, DescribedBy)).Attr("autocomplete", Autocomplete)
            .Attr("autocapitalize", Autocapitalize).Attr("pattern", Pattern).Attr("inputmode", Inputmode).With(Attributes);

    private Element Wrapped(Element box)
    {
        var (before, after) = (FormGroup?.BeforeInput, FormGroup?.AfterInput);
        if (Prefix?.Any != true && Suffix?.Any != true && before?.Any != true && after?.Any != true)
        {
            return box;
        }
        return El("div").Class("govuk-input__wrapper", InputWrapper?.Classes).With(InputWrapper?.Attributes)
            .Say(before).Add(Affix(Prefix, "prefix")).Add(box).Add(Affix(Suffix, "suffix")).Say(after);
    }

    private static Element? Affix(Words? words, string place) => words?.Any != true
        ? null
        : El("div").Class($"govuk-input__{place}", words.Classes).Attr("aria-hidden", "true").With(words.Attributes).Say(words);
}
