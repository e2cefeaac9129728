using Folkmoot.Platform.Pages.Markup;
using Folkmoot.Platform.Values;
using Microsoft.AspNetCore.Html;
using static Folkmoot.Platform.Pages.Markup.Html;

namespace Folkmoot.Platform.Pages.Components;

/// <summary>A value with how it is known and where it is written; "not known" where there is none. What is stated needs no mark unless asked for.</summary>
public sealed record FactShown : Component
{
    /// <summary>The value; null when it is not known.</summary>
    public object? Value { get; init; }

    /// <summary>The value as it should be read, where its own form will not do.</summary>
    public IHtmlContent? Html { get; init; }

    /// <summary>How it is known.</summary>
    public Basis Basis { get; init; }

    /// <summary>The address where it is written.</summary>
    public string? Source { get; init; }

    /// <summary>Whether "stated" is said too.</summary>
    public bool Always { get; init; }

    /// <inheritdoc/>
    public override IHtmlContent Render()
    {
        if (Value is null or Answer.Unknown)
        {
            return El("span").Class("fm-not-known", Classes).With(Attributes).Add("not known");
        }
        var shown = El("span").Class("fm-fact", Classes).With(Attributes).Add(Html ?? Of(Value));
        if (Always || Basis != Basis.Stated)
        {
            shown.Add(" ").Add(new BasisMark { Basis = Basis });
        }
        return Uri.TryCreate(Source, UriKind.Absolute, out var address) && (address.Scheme is "https" or "http")
            ? shown.Add(" ").Add(El("a").Class("govuk-link fm-source").Attr("href", Source).Add("source").Add(Hidden(" of this fact")))
            : shown;
    }

    private static IHtmlContent Of(object value) => value switch
    {
        DateOnly day => El("time").Attr("datetime", day.ForMachines()).Add(day.InWords()),
        bool yes => Saying.Of(null, yes ? "yes" : "no"),
        Answer answer => Saying.Of(null, answer == Answer.Yes ? "yes" : "no"),
        int number => Saying.Of(null, number.ToString("#,##0")),
        _ => Saying.Of(null, value.ToString()),
    };
}
