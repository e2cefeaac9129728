using Folkmoot.Platform.Pages.Markup;
using Microsoft.AspNetCore.Html;
using static Folkmoot.Platform.Pages.Markup.Html;

namespace Folkmoot.Platform.Pages.Components;

/// <summary>A field and a button that search, after the Ministry of Justice's pattern.</summary>
public sealed record SearchBox : Component
{
    /// <summary>Where the search is sent.</summary>
    public string Action { get; init; } = "";

    /// <summary>The name under which the words are sent.</summary>
    public string Name { get; init; } = "q";

    /// <summary>The element's id.</summary>
    public string Id { get; init; } = "search";

    /// <summary>The words searched for.</summary>
    public string? Value { get; init; }

    /// <summary>What can be searched.</summary>
    public LabelWords? Label { get; init; }

    /// <summary>Help with the search.</summary>
    public Words? Hint { get; init; }

    /// <summary>The word on the button.</summary>
    public string ButtonText { get; init; } = "Search";

    /// <summary>Fields sent along unseen, such as the filters chosen.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Kept { get; init; } = [];

    /// <inheritdoc/>
    public override IHtmlContent Render() => El("search").Class("moj-search", Classes).With(Attributes)
        .Add(El("form").Attr("action", Action).Attr("method", "get")
            .AddAll(Kept.Select(kept => El("input").Attr("type", "hidden").Attr("name", kept.Key).Attr("value", kept.Value)))
            .Add(new Input
            {
                Classes = "moj-search__input",
                Id = Id,
                Name = Name,
                Value = Value,
                Type = "search",
                Label = Label is null ? null : Label with { Classes = Element.Join("moj-search__label", Label.Classes) },
                Hint = Hint is null ? null : Hint with { Classes = Element.Join("moj-search__hint", Hint.Classes) },
                InputWrapper = new Words { Classes = "moj-search__input-wrapper" },
                FormGroup = new FormGroup { AfterInput = new Words { Html = new Button { Text = ButtonText, Classes = "moj-search__button" } } },
            }));
}
