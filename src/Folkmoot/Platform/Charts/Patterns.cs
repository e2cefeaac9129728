namespace Folkmoot.Platform.Charts;

/// <summary>The fills that tell how a thing is known. They use the current colour, so a reader's own colours hold.</summary>
internal static class Patterns
{
    public static void Define(Svg svg, string id)
    {
        svg.Open("defs");
        Open(svg, id, "inferred", 6, 45).Shape("line", ("x1", 1.0), ("x2", 1.0), ("y1", 0.0), ("y2", 6.0), ("stroke", "currentColor"), ("stroke-width", 2.0)).Close();
        Open(svg, id, "press", 5, 0).Shape("circle", ("cx", 2.5), ("cy", 2.5), ("r", 1.0), ("fill", "currentColor")).Close();
        Open(svg, id, "hole", 9, -45).Shape("line", ("x1", 0.5), ("x2", 0.5), ("y1", 0.0), ("y2", 9.0), ("stroke", "currentColor"), ("stroke-width", 0.8)).Close();
        svg.Close();
    }

    public static string Fill(TimelineLook look, string id) => look switch
    {
        TimelineLook.Stated => "currentColor",
        TimelineLook.Inferred => $"url(#{id}-inferred)",
        TimelineLook.Press => $"url(#{id}-press)",
        _ => "none",
    };

    public static string HoleFill(string id) => $"url(#{id}-hole)";

    private static Svg Open(Svg svg, string id, string name, double size, double turn) => svg.Open("pattern",
        ("id", $"{id}-{name}"), ("width", size), ("height", size), ("patternUnits", "userSpaceOnUse"), ("patternTransform", turn == 0 ? null : $"rotate({turn:0})"));
}
