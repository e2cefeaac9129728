using Folkmoot.Platform.Pages.Markup;
using Microsoft.AspNetCore.Html;
using static Folkmoot.Platform.Pages.Markup.Html;

namespace Folkmoot.Platform.Pages.Components;

/// <summary>A day, a month and a year.</summary>
public sealed record DateInput : Field
{
    /// <summary>The element's id, with which the ids of its three fields begin.</summary>
    public string? Id { get; init; }

    /// <summary>What the names of its three fields begin with.</summary>
    public string? NamePrefix { get; init; }

    /// <summary>The fieldset and its legend.</summary>
    public Fieldset? Fieldset { get; init; }

    /// <summary>What is in the three fields, by name.</summary>
    public IReadOnlyDictionary<string, string?>? Values { get; init; }

    /// <inheritdoc/>
    public override IHtmlContent Render()
    {
        var set = El("div").Class("govuk-date-input", Classes).With(Attributes).Attr("id", string.IsNullOrEmpty(Id) ? null : Id)
            .Say(FormGroup?.BeforeInputs).Add(Part("day", 2)).Add(Part("month", 2)).Add(Part("year", 4)).Say(FormGroup?.AfterInputs);
        IHtmlContent?[] inner = [.. Notes(Id), set];
        if (Fieldset is null)
        {
            return Group().AddAll(inner);
        }
        var html = new HtmlContentBuilder();
        Array.ForEach(inner, part => html.AppendHtml(part ?? HtmlString.Empty));
        return Group().Add(Fieldset with { DescribedBy = Describers(Id, Fieldset.DescribedBy), Role = "group", Html = html });
    }

    private Element Part(string name, int width)
    {
        var sent = string.IsNullOrEmpty(NamePrefix) ? name : $"{NamePrefix}-{name}";
        return El("div").Class("govuk-date-input__item").Add(new Input
        {
            Label = new LabelWords { Text = char.ToUpperInvariant(name[0]) + name[1..], Classes = "govuk-date-input__label" },
            Id = $"{Id}-{name}",
            Classes = Element.Join("govuk-date-input__input", ErrorMessage is null ? null : "govuk-input--error", $"govuk-input--width-{width}"),
            Name = sent,
            Value = ValueOf(name) ?? ValueOf(sent),
            Inputmode = "numeric",
        });
    }

    private string? ValueOf(string name) => Values?.GetValueOrDefault(name);
}
