namespace Folkmoot.Platform.Charts;

/// <summary>A bar of which a part is sure and the rest is not: solid and hatched.</summary>
public static class ShareBar
{
    private const double Width = 640;
    private const double Height = 28;

    /// <summary>The picture as markup. The share is cut to between nothing and all.</summary>
    public static string Draw(string id, string title, long part, long whole)
    {
        var sure = whole <= 0 ? 0 : Width * Math.Clamp(part / (double)whole, 0, 1);
        var svg = new Svg().Open("svg", ("class", "fm-share"), ("viewBox", $"0 0 {Width:0} {Height:0}"), ("width", Width), ("height", Height), ("role", "img"), ("aria-labelledby", id + "-title"), ("xmlns", "http://www.w3.org/2000/svg"));
        svg.Words("title", title, ("id", id + "-title"));
        Patterns.Define(svg, id);
        svg.Shape("rect", ("x", 0.75), ("y", 0.75), ("width", Width - 1.5), ("height", Height - 1.5), ("fill", Patterns.HoleFill(id)), ("stroke", "currentColor"), ("stroke-width", 1.5), ("stroke-dasharray", "4 3"));
        svg.Shape("rect", ("x", 0.0), ("y", 0.0), ("width", sure), ("height", Height), ("fill", "currentColor"));
        return svg.Close().ToString();
    }
}
