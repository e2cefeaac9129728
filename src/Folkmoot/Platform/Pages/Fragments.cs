using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewComponents;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Folkmoot.Platform.Pages;

/// <summary>Parts of a page that a feature further up offers, named by a string so that the arrow between features stays one way.</summary>
public static class Fragments
{
    /// <summary>The part, or nothing while no feature offers it.</summary>
    public static async Task<IHtmlContent> FragmentAsync(this IHtmlHelper html, string name, object arguments)
    {
        var services = html.ViewContext.HttpContext.RequestServices;
        if (services.GetRequiredService<IViewComponentSelector>().SelectComponent(name) is null)
        {
            return HtmlString.Empty;
        }
        var components = services.GetRequiredService<IViewComponentHelper>();
        ((IViewContextAware)components).Contextualize(html.ViewContext);
        return await components.InvokeAsync(name, arguments);
    }
}
