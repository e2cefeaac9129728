using Folkmoot.Platform.Pages.Markup;
using Microsoft.AspNetCore.Html;
using static Folkmoot.Platform.Pages.Markup.Html;

namespace Folkmoot.Platform.Pages.Components;

/// <summary>Answers to choose from, all in sight: checkboxes and radios draw them alike.</summary>
public abstract record Choices : Field
{
    /// <summary>What the ids begin with: the name unless told.</summary>
    public string? IdPrefix { get; init; }

    /// <summary>The fieldset and its legend.</summary>
    public Fieldset? Fieldset { get; init; }

    /// <summary>The answers.</summary>
    public IReadOnlyList<Choice> Items { get; init; } = [];

    private protected abstract string Block { get; }

    private protected abstract string Type { get; }

    private protected abstract bool IsChosen(Choice item);

    /// <summary>What describes the whole before its own hint and message.</summary>
    private protected abstract string? FirstDescriber { get; }

    /// <summary>What describes one answer, apart from its own hint.</summary>
    private protected virtual string? ItemDescriber(string? all) => null;

    /// <inheritdoc/>
    public override IHtmlContent Render()
    {
        var prefix = string.IsNullOrEmpty(IdPrefix) ? Name : IdPrefix;
        var all = Describers(prefix, FirstDescriber);
        var set = El("div").Class(Block, Classes).With(Attributes).Attr("data-module", Block)
            .Say(FormGroup?.BeforeInputs)
            .AddAll(Items.SelectMany((item, at) => Draw(item, at == 0 ? prefix : $"{prefix}-{at + 1}", all)))
            .Say(FormGroup?.AfterInputs);
        IHtmlContent?[] inner = [.. Notes(prefix), set];
        if (Fieldset is null)
        {
            return Group().AddAll(inner);
        }
        var html = new HtmlContentBuilder();
        Array.ForEach(inner, part => html.AppendHtml(part ?? HtmlString.Empty));
        return Group().Add(Fieldset with { DescribedBy = all, Html = html });
    }

    private IEnumerable<IHtmlContent?> Draw(Choice item, string? otherwise, string? all)
    {
        if (!string.IsNullOrEmpty(item.Divider))
        {
            return [El("div").Class(Block + "__divider").Add(item.Divider)];
        }
        var id = string.IsNullOrEmpty(item.Id) ? otherwise : item.Id;
        var hint = item.Hint?.Any == true ? $"{id}-item-hint" : null;
        var conditional = item.Conditional?.Html is null ? null : $"conditional-{id}";
        var chosen = item.Checked ?? IsChosen(item);
        var box = El("input").Class(Block + "__input").Attr("id", id).Attr("name", (string.IsNullOrEmpty(item.Name) ? Name : item.Name) ?? "")
            .Attr("type", Type).Attr("value", item.Value ?? "").Flag("checked", chosen).Flag("disabled", item.Disabled)
            .Attr("data-aria-controls", conditional).Attr("data-behaviour", item.Behaviour)
            .Attr("aria-describedby", Element.Join(ItemDescriber(all), hint)).With(item.Attributes);
        var row = El("div").Class(Block + "__item").Add(box).Add(new Label
        {
            Text = item.Text,
            Html = item.Html,
            Classes = Element.Join(Block + "__label", item.Label?.Classes),
            Attributes = item.Label?.Attributes,
            For = id,
        });
        if (hint is not null)
        {
            row.Add(new Hint { Id = hint, Text = item.Hint!.Text, Html = item.Hint.Html, Classes = Element.Join(Block + "__hint", item.Hint.Classes), Attributes = item.Hint.Attributes });
        }
        return [row, conditional is null ? null : Conditional(item, chosen, conditional)];
    }

    private Element Conditional(Choice item, bool chosen, string id) =>
        El("div").Class(Block + "__conditional", chosen ? null : Block + "__conditional--hidden").Attr("id", id).Add(item.Conditional!.Html);
}
