using Folkmoot.Platform.Pages.Markup;
using Microsoft.AspNetCore.Html;
using static Folkmoot.Platform.Pages.Markup.Html;

namespace Folkmoot.Platform.Pages.Components;

/// <summary>One answer from a list that drops down.</summary>
public sealed record Select : Field
{
    /// <summary>The element's id: its name unless told.</summary>
    public string? Id { get; init; }

    /// <summary>What it asks for.</summary>
    public LabelWords? Label { get; init; }

    /// <summary>The value chosen to begin with.</summary>
    public string? Value { get; init; }

    /// <summary>The answers.</summary>
    public IReadOnlyList<SelectItem> Items { get; init; } = [];

    /// <inheritdoc/>
    public override IHtmlContent Render()
    {
        var id = string.IsNullOrEmpty(Id) ? Name : Id;
        var select = El("select").Class("govuk-select", Classes, ErrorMessage is null ? null : "govuk-select--error")
            .Attr("id", id).Attr("name", Name ?? "").Attr("aria-describedby", Describers(id, DescribedBy)).With(Attributes)
            .AddAll(Items.Select(Option));
        return Group().Add(Components.Label.Of(Label, id)).AddAll(Notes(id)).Say(FormGroup?.BeforeInput).Add(select).Say(FormGroup?.AfterInput);
    }

    private Element Option(SelectItem item)
    {
        var chosen = !string.IsNullOrEmpty(Value) && (item.Value ?? item.Text) == Value;
        return El("option").Attr("value", item.Value).Flag("selected", item.Selected ?? chosen)
            .Flag("disabled", item.Disabled).With(item.Attributes).Add(item.Text);
    }
}

/// <summary>One of the answers.</summary>
public sealed record SelectItem
{
    /// <summary>What is sent: the text unless told.</summary>
    public string? Value { get; init; }

    /// <summary>What is read.</summary>
    public string? Text { get; init; }

    /// <summary>Whether it is chosen, where the select's own value does not say.</summary>
    public bool? Selected { get; init; }

    /// <summary>Whether it cannot be chosen.</summary>
    public bool Disabled { get; init; }

    /// <summary>Its attributes.</summary>
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }
}
