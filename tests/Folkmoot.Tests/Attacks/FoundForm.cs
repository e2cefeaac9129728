using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Folkmoot.Tests.Fixtures;

namespace Folkmoot.Tests.Attacks;

/// <summary>A form of a page, to be sent with whatever somebody who means harm writes into it.</summary>
internal sealed record FoundForm(Page Page, IHtmlFormElement Form, IElement Button)
{
    public const string Token = "__RequestVerificationToken";

    /// <summary>Where it is sent.</summary>
    public string Action => Button.GetAttribute("formaction") ?? Form.GetAttribute("action") ?? Page.Address;

    /// <summary>Forms alike, such as one a finding, have the same.</summary>
    public string Kind => $"{System.Text.RegularExpressions.Regex.Replace(Action, "^/[^/?]+|[0-9a-f-]{20,}|[0-9]+", "N")} {Button.TextContent.Trim()} {string.Join(' ', Fields.Select(Name).Distinct().Order(StringComparer.Ordinal))}";

    public IEnumerable<IElement> Fields => Form.QuerySelectorAll("input[name], textarea[name], select[name]");

    /// <summary>Fields that take words.</summary>
    public IReadOnlyList<string> Texts => [.. Fields.Where(IsText).Select(Name).Distinct()];

    public static IEnumerable<FoundForm> On(Page page) =>
        from form in page.Html.QuerySelectorAll("main form").OfType<IHtmlFormElement>()
        where string.Equals(form.GetAttribute("method"), "post", StringComparison.OrdinalIgnoreCase)
        from button in form.QuerySelectorAll("button").Where(button => button.GetAttribute("type") is not ("button" or "reset"))
        select new FoundForm(page, form, button);

    public static string Name(IElement field) => field.GetAttribute("name")!;

    public static bool IsText(IElement field) => field is IHtmlTextAreaElement or IHtmlInputElement { Type: "text" or "search" or "email" or "tel" or "url" or "number" };

    /// <summary>The form with other answers for some of its fields; null leaves a field out.</summary>
    public List<KeyValuePair<string, string>> With(Func<IElement, string?> answer)
    {
        var sent = new List<KeyValuePair<string, string>>();
        foreach (var field in Fields)
        {
            if (answer(field) is { } value) sent.Add(new(Name(field), value));
        }
        if (Button.GetAttribute("name") is { Length: > 0 } pressed) sent.Add(new(pressed, Button.GetAttribute("value") ?? ""));
        return sent;
    }

    /// <summary>What stands in a field: of choices the one that is made, else the first.</summary>
    public string? Standing(IElement field) => field switch
    {
        IHtmlInputElement { Type: "radio" } radio => radio.IsChecked || (!Form.QuerySelectorAll("input[type=radio]").OfType<IHtmlInputElement>().Any(other => other.Name == radio.Name && other.IsChecked) && IsFirst(radio)) ? radio.Value : null,
        IHtmlInputElement { Type: "checkbox" } box => box.Value,
        IHtmlInputElement { Type: "file" } => null,
        IHtmlInputElement input => input.Value,
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement select => select.Value is { Length: > 0 } chosen ? chosen : select.QuerySelectorAll("option").OfType<IHtmlOptionElement>().Select(option => option.Value).FirstOrDefault(value => value.Length > 0),
        _ => null,
    };

    public async Task<Page> SendAsync(SignedIn browser, List<KeyValuePair<string, string>> fields)
    {
        using HttpContent content = Form.GetAttribute("enctype") == "multipart/form-data" ? Multipart(fields) : new FormUrlEncodedContent(fields);
        using var answer = await browser.Client.PostAsync(new Uri(Action, UriKind.Relative), content);
        return new(Action, answer.StatusCode, answer.Headers.Location?.ToString(), new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync()));
    }

    private static MultipartFormDataContent Multipart(List<KeyValuePair<string, string>> fields)
    {
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
        {
            var part = new StringContent(value);
            part.Headers.ContentType = null;
            part.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = $"\"{name}\"" };
            content.Add(part);
        }
        return content;
    }

    private bool IsFirst(IHtmlInputElement radio) => Form.QuerySelectorAll("input[type=radio]").OfType<IHtmlInputElement>().First(other => other.Name == radio.Name) == radio;
}
