using Folkmoot.Platform.Pages.Markup;
using Microsoft.AspNetCore.Html;
using static Folkmoot.Platform.Pages.Markup.Html;

namespace Folkmoot.Platform.Pages.Components;

/// <summary>A button, or a link that looks like one.</summary>
public sealed record Button : WordedComponent
{
    /// <summary>The element's id.</summary>
    public string? Id { get; init; }

    /// <summary>Where a link leads; nothing for a button.</summary>
    public string? Href { get; init; }

    /// <summary>"submit" unless told.</summary>
    public string? Type { get; init; }

    /// <summary>The name under which its value is sent.</summary>
    public string? Name { get; init; }

    /// <summary>What is sent.</summary>
    public string? Value { get; init; }

    /// <summary>Whether it cannot be pressed.</summary>
    public bool Disabled { get; init; }

    /// <summary>Whether a second press at once is ignored.</summary>
    public bool? PreventDoubleClick { get; init; }

    /// <summary>Whether it begins a journey.</summary>
    public bool IsStartButton { get; init; }

    /// <inheritdoc/>
    public override IHtmlContent Render()
    {
        var button = string.IsNullOrEmpty(Href) ? Press() : El("a").Attr("href", Href).Attr("role", "button").Attr("draggable", "false");
        button.Class("govuk-button", Classes, IsStartButton ? "govuk-button--start" : null).Attr("data-module", "govuk-button")
            .With(Attributes).Attr("id", string.IsNullOrEmpty(Id) ? null : Id);
        button = Html is not null && IsStartButton ? button.Add(El("span").Add(Html)) : button.Say(this);
        return IsStartButton ? button.Add(Arrow()) : button;
    }

    private Element Press() => El("button").Attr("type", string.IsNullOrEmpty(Type) ? "submit" : Type)
        .Attr("value", string.IsNullOrEmpty(Value) ? null : Value).Attr("name", string.IsNullOrEmpty(Name) ? null : Name)
        .Flag("disabled", Disabled).Attr("aria-disabled", Disabled ? "true" : null)
        .Attr("data-prevent-double-click", PreventDoubleClick is { } on ? on ? "true" : "false" : null);

    private static Element Arrow() =>
        El("svg").Class("govuk-button__start-icon").Attr("xmlns", "http://www.w3.org/2000/svg").Attr("width", "17.5").Attr("height", "19")
            .Attr("viewBox", "0 0 33 40").Attr("aria-hidden", "true").Attr("focusable", "false")
            .Add(El("path").Attr("fill", "currentColor").Attr("d", "M0 0h13l20 20-20 20H0l20-20z"));
}
