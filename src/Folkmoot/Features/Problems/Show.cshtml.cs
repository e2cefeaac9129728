using System.Net;
using Folkmoot.Platform.Pages;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Features.Problems;

/// <summary>Says in plain words why a page cannot be shown, and where to look instead.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public class ShowModel : PageModel
{
    public int Code { get; private set; }

    /// <summary>The words of the address asked for, offered as a search.</summary>
    public string Words { get; private set; } = "";

    public void OnGet(int code) => Answer(code);

    public void OnPost(int code) => Answer(code);

    private void Answer(int code)
    {
        Code = Enum.IsDefined((HttpStatusCode)code) && code >= 400 ? code : 404;
        Response.StatusCode = Code;
        var address = HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath ?? "";
        Words = WordsOf(address, PageFrame.Of(HttpContext).ShortName);
    }

    private static string WordsOf(string address, string authority)
    {
        var last = address.Split('/', StringSplitOptions.RemoveEmptyEntries).LastOrDefault() ?? "";
        var words = last.Split(['-', '_', '+', ' ', '.'], StringSplitOptions.RemoveEmptyEntries);
        var text = string.Join(' ', words.Where(word => word.Length < 40).Take(8));
        return text == authority ? "" : text;
    }
}
