namespace Folkmoot.Platform.Pages.Markup;

/// <summary>Short ways to begin the commonest elements.</summary>
internal static class Html
{
    public static Element El(string name) => new(name);

    public static Element Heading(int? level, int otherwise) => new($"h{level ?? otherwise}");

    public static Element Hidden(string? text) => new Element("span").Class("govuk-visually-hidden").Add(text);
}
