namespace Folkmoot.Platform.Charts;

/// <summary>A row of bars and of the holes between them.</summary>
internal static class Bars
{
    private const double Height = 34;

    public static double Draw(Svg svg, IReadOnlyList<TimelineMark> marks, Paper paper, Scale scale, string id, double y)
    {
        foreach (var mark in marks)
        {
            MarkFrame.Open(svg, mark);
            var (left, right) = (scale.X(mark.From), scale.After(mark.To ?? mark.From));
            var width = Math.Max(2, right - left - 1);
            var hole = mark.Shape == TimelineShape.Hole;
            svg.Shape("rect", ("x", left), ("y", y), ("width", width), ("height", Height), ("class", "fm-timeline__ground"));
            svg.Shape("rect",
                ("x", left + 0.75), ("y", y + 0.75), ("width", Math.Max(1, width - 1.5)), ("height", Height - 1.5),
                ("fill", hole ? Patterns.HoleFill(id) : Patterns.Fill(mark.Look, id)), ("stroke", "currentColor"), ("stroke-width", 1.5),
                ("stroke-dasharray", hole || mark.Look == TimelineLook.NotKnown ? "4 3" : null));
            Label(svg, mark, paper, left, width, y, plate: hole || mark.Look != TimelineLook.Stated);
            svg.Close();
        }
        return y + Height + 14;
    }

    private static void Label(Svg svg, TimelineMark mark, Paper paper, double left, double width, double y, bool plate)
    {
        var label = new[] { mark.Label, mark.Short }.FirstOrDefault(l => l is not null && paper.WidthOf(l) + 6 <= width);
        if (label is null)
        {
            return;
        }
        var (middle, size) = (left + width / 2, paper.WidthOf(label) + 5);
        if (plate)
        {
            svg.Shape("rect", ("x", middle - size / 2), ("y", y + 8), ("width", size), ("height", Height - 16), ("class", "fm-timeline__ground"));
        }
        svg.Words("text", label, ("x", middle), ("y", y + Height / 2 + paper.FontSize * 0.36), ("text-anchor", "middle"), ("class", plate ? null : "fm-timeline__on"));
    }
}
