using Folkmoot.Platform.Pages.Markup;
using Microsoft.AspNetCore.Html;
using static Folkmoot.Platform.Pages.Markup.Html;

namespace Folkmoot.Platform.Pages.Components;

/// <summary>A field for a file: chosen, or dropped where the browser can.</summary>
public sealed record FileUpload : Field
{
    /// <summary>The element's id: its name unless told.</summary>
    public string? Id { get; init; }

    /// <summary>What it asks for.</summary>
    public LabelWords? Label { get; init; }

    /// <summary>Whether several files may be chosen.</summary>
    public bool Multiple { get; init; }

    /// <summary>Whether it cannot be filled in.</summary>
    public bool Disabled { get; init; }

    /// <summary>Whether the design system's script makes it a place to drop files on.</summary>
    public bool Javascript { get; init; }

    /// <summary>Classes of that place.</summary>
    public string? WrapperClasses { get; init; }

    /// <summary>Attributes of that place.</summary>
    public IReadOnlyDictionary<string, string?>? WrapperAttributes { get; init; }

    /// <inheritdoc/>
    public override IHtmlContent Render()
    {
        var id = string.IsNullOrEmpty(Id) ? Name : Id;
        var box = El("input").Class("govuk-file-upload", Classes, ErrorMessage is null ? null : "govuk-file-upload--error")
            .Attr("id", id).Attr("name", Name ?? "").Attr("type", "file").Flag("disabled", Disabled).Flag("multiple", Multiple)
            .Attr("aria-describedby", Describers(id, DescribedBy)).With(Attributes);
        var shown = Javascript ? El("div").Class("govuk-file-upload-wrapper", WrapperClasses).Attr("data-module", "govuk-file-upload").With(WrapperAttributes).Add(box) : box;
        return Group().Add(Components.Label.Of(Label, id)).AddAll(Notes(id)).Say(FormGroup?.BeforeInput).Add(shown).Say(FormGroup?.AfterInput);
    }
}
