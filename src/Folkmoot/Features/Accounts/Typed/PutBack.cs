using System.Text.Encodings.Web;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Folkmoot.Platform.Pages.Components;
using Folkmoot.Platform.Pages.Markup;
using static Folkmoot.Platform.Pages.Markup.Html;

namespace Folkmoot.Features.Accounts.Typed;

/// <summary>Puts typed words back into the form of a page that they were typed into.</summary>
public static class PutBack
{
    /// <summary>The page with the words in its fields and a banner that they are not saved; null when it has no such form.</summary>
    public static string? Into(string page, TypedWords typed, TooLong? over = null)
    {
        var html = new HtmlParser().ParseDocument(page);
        var names = typed.Fields.Select(field => field.Name).ToHashSet(StringComparer.Ordinal);
        var form = html.QuerySelectorAll("main form[method=post]").OfType<IHtmlFormElement>()
            .Where(one => IsSentTo(one, typed) && IsOfTheSameThing(one, typed)).MaxBy(one => Fields(one).Count(field => names.Contains(Name(field))));
        if (form is null || html.QuerySelector("main") is not { } main) return null;
        var answers = typed.Fields.GroupBy(field => field.Name, StringComparer.Ordinal).ToDictionary(same => same.Key, same => new Queue<string>(same.Select(field => field.Value)), StringComparer.Ordinal);
        foreach (var field in Fields(form)) Fill(field, answers);
        foreach (var fold in form.Ancestors<IHtmlDetailsElement>()) fold.SetAttribute("open", "");
        // The address in the browser is that of signing in: a form that names no other would be sent there.
        foreach (var one in html.QuerySelectorAll("form:not([action])")) one.SetAttribute("action", typed.Page);
        var known = form.QuerySelectorAll("[name]").Select(Name).ToHashSet(StringComparer.Ordinal);
        var says = over is not null ? $"“{LabelOf(form, over.Field)}” is longer than {Bounds.Longest:#,##0} characters. It still stands below: shorten it, or put part of it into a paper of its own."
            : "It stands in the fields below again. Look it over and press the button once more.";
        if (form.QuerySelector("input[type=file]") is not null) says += " A file has to be chosen again.";
        main.Insert(AdjacentPosition.AfterBegin, Banner(says, [.. typed.Fields.Where(field => !known.Contains(field.Name) && field.Value.Length > 0)]));
        html.Title = "Not saved yet: " + html.Title;
        return html.ToHtml();
    }

    private static IEnumerable<IElement> Fields(IHtmlFormElement form) => form.QuerySelectorAll("input[name], textarea[name], select[name]");

    private static string Name(IElement field) => field.GetAttribute("name")!;

    private static bool IsSentTo(IHtmlFormElement form, TypedWords typed) =>
        (form.GetAttribute("action") ?? typed.Page) == typed.Sent || form.QuerySelectorAll("button[formaction]").Any(button => button.GetAttribute("formaction") == typed.Sent);

    // Of several forms alike, such as one a finding, what they are about is in their hidden fields.
    private static bool IsOfTheSameThing(IHtmlFormElement form, TypedWords typed) =>
        form.QuerySelectorAll("input[type=hidden][name]").Where(field => !IsToken(field) && !IsVersion(field)).All(field => typed.Fields.Contains(new(Name(field), field.GetAttribute("value") ?? "")));

    private static bool IsToken(IElement field) => Name(field).StartsWith("__", StringComparison.Ordinal);

    // The version that was typed on: with it, what others have saved since is noticed as ever.
    private static bool IsVersion(IElement field) => Name(field).Contains("version", StringComparison.OrdinalIgnoreCase);

    private static void Fill(IElement field, Dictionary<string, Queue<string>> answers)
    {
        answers.TryGetValue(Name(field), out var given);
        switch (field)
        {
            case IHtmlInputElement { Type: "checkbox" or "radio" } choice:
                choice.IsDefaultChecked = given?.Contains(choice.Value) == true;
                break;
            case IHtmlInputElement { Type: "password" or "file" or "submit" or "button" }:
                break;
            case IHtmlInputElement { Type: "hidden" } hidden when !IsVersion(hidden) || given is null:
                break;
            case IHtmlInputElement input when given?.TryDequeue(out var value) == true:
                input.SetAttribute("value", value);
                break;
            case IHtmlTextAreaElement area when given?.TryDequeue(out var value) == true:
                area.TextContent = value.ReplaceLineEndings("\n");
                break;
            case IHtmlSelectElement select when given is not null:
                foreach (var option in select.QuerySelectorAll("option").OfType<IHtmlOptionElement>()) option.IsDefaultSelected = given.Contains(option.Value);
                break;
        }
    }

    private static string LabelOf(IHtmlFormElement form, string name) =>
        form.QuerySelectorAll("[name]").FirstOrDefault(field => Name(field) == name)?.Id is { } id && form.QuerySelectorAll("label").FirstOrDefault(label => label.GetAttribute("for") == id) is { } found ? found.TextContent.Trim() : name;

    private static string Banner(string words, IReadOnlyList<TypedField> homeless)
    {
        var says = El("div")
            .Add(El("p").Class("govuk-notification-banner__heading").Add("What you typed has not been saved yet."))
            .Add(El("p").Class("govuk-body").Add(words));
        foreach (var field in homeless)
        {
            says = says.Add(El("p").Class("govuk-body").Add($"The page has no field any more for this (“{field.Name}”):")).Add(El("p").Class("govuk-body", "fm-printed").Add(field.Value));
        }
        using var written = new StringWriter();
        new NotificationBanner { TitleText = "Not saved yet", Html = says }.WriteTo(written, HtmlEncoder.Default);
        return written.ToString();
    }
}
