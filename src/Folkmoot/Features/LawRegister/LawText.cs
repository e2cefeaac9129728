using System.Net.Mime;
using Register = Folkmoot.Law.Register.LawRegister;

namespace Folkmoot.Features.LawRegister;

/// <summary>The register as Markdown.</summary>
public static class LawText
{
    public const string Address = "/law.md";

    private static readonly Lazy<string> Text = new(Register.Markdown);

    public static void MapLawText(this IEndpointRouteBuilder routes) =>
        routes.MapGet(Address, () => Results.Text(Text.Value, $"{MediaTypeNames.Text.Markdown}; charset=utf-8"));
}
