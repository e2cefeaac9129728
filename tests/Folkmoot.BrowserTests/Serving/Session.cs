using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Folkmoot.BrowserTests.Serving;

/// <summary>The cookie of somebody who has signed in.</summary>
public sealed record Session(string Who, string Name, string Value)
{
    private static readonly HtmlParser Parser = new();

    /// <summary>Signs in with a ready-made account of the demonstration, as the sign-in page lets anyone.</summary>
    public static async Task<Session> AtDemonstrationAsync(Uri site, string title)
    {
        var cookies = new CookieContainer();
        using var client = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false }) { BaseAddress = site };
        var page = Parser.ParseDocument(await client.GetStringAsync(new Uri("/sign-in", UriKind.Relative)));
        var button = page.QuerySelectorAll("button").OfType<IHtmlButtonElement>().First(button => button.TextContent.Trim() == title);
        var form = button.Form!;
        var fields = form.QuerySelectorAll("input[name]").OfType<IHtmlInputElement>().Select(input => KeyValuePair.Create(input.Name!, input.Value)).Append(new(button.Name!, button.Value));
        using var answer = await client.PostAsync(new Uri(form.GetAttribute("action")!, UriKind.Relative), new FormUrlEncodedContent(fields));
        var cookie = cookies.GetCookies(site)["folkmoot-session"] ?? throw new InvalidOperationException($"{title}: {answer.StatusCode} and no session.");
        return new(title, cookie.Name, cookie.Value);
    }
}
