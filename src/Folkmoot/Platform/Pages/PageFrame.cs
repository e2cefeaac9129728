using System.Security.Cryptography;
using System.Text;

namespace Folkmoot.Platform.Pages;

/// <summary>What the layout must know of the authority whose page is shown: set once in a request, before the page is rendered.</summary>
/// <param name="ShortName">The first segment of the authority's addresses, such as "kent"; empty on pages of no authority.</param>
/// <param name="Name">The name in the header.</param>
/// <param name="Colour">"#rrggbb", or null for the neutral colour.</param>
/// <param name="IsDemonstration">True where every page must say that it was made from the public record.</param>
/// <param name="DemonstrationNote">What a demonstration says instead when it was not.</param>
public sealed record PageFrame(string ShortName, string Name, string? Colour, bool IsDemonstration, string? DemonstrationNote = null)
{
    /// <summary>The frame of a page that belongs to no authority.</summary>
    public static readonly PageFrame None = new("", "Folkmoot", null, false);

    /// <summary>Whether the page belongs to an authority.</summary>
    public bool HasAuthority => ShortName.Length > 0;

    /// <summary>The authority's own rule of the stylesheet, admitted by <see cref="StyleHash"/>.</summary>
    public string Style
    {
        get
        {
            var colour = new AuthorityColour(Colour);
            return $":root{{--authority-colour:{colour.Value};--authority-ink:{colour.Ink};--authority-on-white:{colour.OnWhite}}}";
        }
    }

    /// <summary>The source expression under which a content security policy admits <see cref="Style"/>.</summary>
    public string StyleHash => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'";

    /// <summary>An address within the authority: Path("decisions") is "/kent/decisions".</summary>
    public string Path(string path = "") =>
        HasAuthority ? path.Length == 0 ? $"/{ShortName}" : $"/{ShortName}/{path}" : $"/{path}";

    /// <summary>The frame of the request, or <see cref="None"/>.</summary>
    public static PageFrame Of(HttpContext context) => context.Features.Get<PageFrame>() ?? None;

    /// <summary>Puts the frame around the page that answers this request.</summary>
    public void Set(HttpContext context) => context.Features.Set(this);
}
