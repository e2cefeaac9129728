using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Folkmoot.Tests.Fixtures;

/// <summary>A page as it was answered, read as HTML.</summary>
public sealed record Page(string Address, HttpStatusCode Status, string? Location, IHtmlDocument Html)
{
    /// <summary>The only main heading, its white space made single.</summary>
    public string Heading => Words(Html.QuerySelectorAll("h1").Single());

    /// <summary>All words of the page's main part, white space made single.</summary>
    public string Main => Words(Html.QuerySelector("main") ?? throw new InvalidOperationException($"{Address} ({Status}) has no main part."));

    /// <summary>The words of everything that a selector finds.</summary>
    public IReadOnlyList<string> All(string selector) => [.. Html.QuerySelectorAll(selector).Select(Words)];

    /// <summary>The words of the one thing that a selector finds.</summary>
    public string One(string selector)
    {
        var found = All(selector);
        Assert.True(found.Count == 1, $"{Address} ({Status}): {found.Count} of '{selector}'");
        return found[0];
    }

    /// <summary>Says the address when the answer is another than expected.</summary>
    public Page Is(HttpStatusCode status)
    {
        Assert.True(Status == status, $"{Address} answered {(int)Status} {Status}, not {(int)status} {status}");
        return this;
    }

    private static string Words(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
