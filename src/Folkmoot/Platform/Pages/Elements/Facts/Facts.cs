using Folkmoot.Platform.Pages.Components;
using Folkmoot.Platform.Values;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Folkmoot.Platform.Pages.Elements;

/// <summary><c>&lt;basis-mark of="@term.Basis" /&gt;</c>: stated, inferred, press, or "not known" for null.</summary>
[HtmlTargetElement("basis-mark")]
public sealed class BasisMarkElement : ComponentElement
{
    /// <summary>How the fact is known; null when it is not.</summary>
    public Basis? Of { get; set; }

    private protected override IHtmlContent Draw(TagHelperContext context, TagHelperContent content, IReadOnlyDictionary<string, string?>? own) =>
        new BasisMark { Basis = Of, Classes = Classes, Attributes = own };
}

/// <summary>
/// <c>&lt;fact value="@contract.Ends" basis="@contract.Basis" source="@contract.Source" /&gt;</c>: the value and how it is known,
/// or "not known" for null. Content, where there is any, is shown in place of a known value.
/// </summary>
[HtmlTargetElement("fact")]
public sealed class FactElement : ComponentElement
{
    /// <summary>The value; null when it is not known.</summary>
    public object? Value { get; set; }

    /// <summary>How it is known: stated unless told.</summary>
    public Basis Basis { get; set; }

    /// <summary>The address where it is written.</summary>
    public string? Source { get; set; }

    /// <summary>Whether "stated" is said too.</summary>
    public bool Always { get; set; }

    private protected override IHtmlContent Draw(TagHelperContext context, TagHelperContent content, IReadOnlyDictionary<string, string?>? own) =>
        new FactShown { Value = Value, Html = Unless(content), Basis = Basis, Source = Source, Always = Always, Classes = Classes, Attributes = own };
}
