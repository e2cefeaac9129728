using Folkmoot.Platform.Pages.Markup;
using Folkmoot.Platform.Values;
using Microsoft.AspNetCore.Html;
using static Folkmoot.Platform.Pages.Markup.Html;

namespace Folkmoot.Platform.Pages.Components;

/// <summary>How a fact is known, in a word and a pattern that black-and-white print keeps apart.</summary>
public sealed record BasisMark : Component
{
    /// <summary>How it is known; null when it is not.</summary>
    public Basis? Basis { get; init; }

    /// <summary>The word: stated, inferred, press or not known.</summary>
    public static string WordFor(Basis? basis) => basis switch
    {
        Values.Basis.Stated => "stated",
        Values.Basis.Inferred => "inferred",
        Values.Basis.Press => "press",
        null => "not known",
        _ => throw new ArgumentOutOfRangeException(nameof(basis), basis, "A basis without a word."),
    };

    /// <inheritdoc/>
    public override IHtmlContent Render()
    {
        var word = WordFor(Basis);
        return El("span").Class("fm-basis", "fm-basis--" + word.Replace(' ', '-'), Classes).With(Attributes).Add(word);
    }
}
