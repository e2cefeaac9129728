namespace Folkmoot.Platform.Charts;

/// <summary>A row of things on single days. Their labels step down where they would lie on each other.</summary>
internal static class Points
{
    private const double Size = 8;

    public static double Draw(Svg svg, IReadOnlyList<TimelineMark> marks, Paper paper, Scale scale, string id, double y)
    {
        var step = paper.FontSize + 4;
        var ends = new List<double>();
        var places = new List<(TimelineMark Mark, double X, double Label, int Level)>();
        foreach (var mark in marks.OrderBy(m => m.From))
        {
            var width = paper.WidthOf(mark.Label);
            var x = scale.X(mark.From);
            var middle = scale.Within(x, width);
            var level = ends.FindIndex(end => end + 6 <= middle - width / 2);
            if (level < 0)
            {
                level = ends.Count;
                ends.Add(0);
            }
            ends[level] = middle + width / 2;
            places.Add((mark, x, middle, level));
        }
        foreach (var (mark, x, label, level) in places.OrderByDescending(p => p.Level))
        {
            One(svg, mark, x, label, y, y + 2 * Size + 6 + paper.FontSize + level * step, id, paper);
        }
        return y + 2 * Size + 18 + ends.Count * step;
    }

    private static void One(Svg svg, TimelineMark mark, double x, double label, double y, double baseline, string id, Paper paper)
    {
        MarkFrame.Open(svg, mark);
        var top = y + 1 + Size;
        if (baseline > y + 2 * Size + 7 + paper.FontSize)
        {
            svg.Shape("line", ("x1", x), ("x2", x), ("y1", top + Size), ("y2", baseline - paper.FontSize), ("class", "fm-timeline__lead"));
        }
        var path = mark.Shape switch
        {
            TimelineShape.Diamond => $"M{x:0.#} {top - Size:0.#}l{Size} {Size}l-{Size} {Size}l-{Size} -{Size}z",
            TimelineShape.Flag => $"M{x:0.#} {top + Size:0.#}v-16h11l-3 4.5l3 4.5h-11z",
            _ => $"M{x - 6:0.#} {top:0.#}a6 6 0 1 0 12 0a6 6 0 1 0 -12 0z",
        };
        svg.Shape("path", ("d", path), ("class", "fm-timeline__ground"));
        svg.Shape("path",
            ("d", path), ("fill", Patterns.Fill(mark.Look, id)), ("stroke", "currentColor"), ("stroke-width", 1.5),
            ("stroke-dasharray", mark.Look == TimelineLook.NotKnown ? "3 2" : null));
        var width = paper.WidthOf(mark.Label) + 4;
        svg.Shape("rect", ("x", label - width / 2), ("y", baseline - paper.FontSize), ("width", width), ("height", paper.FontSize + 3), ("class", "fm-timeline__ground"));
        svg.Words("text", mark.Label, ("x", label), ("y", baseline), ("text-anchor", "middle"));
        svg.Close();
    }
}
