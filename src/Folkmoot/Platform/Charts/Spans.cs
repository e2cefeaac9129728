namespace Folkmoot.Platform.Charts;

/// <summary>A row of lines with ends, those that overlap beneath each other.</summary>
internal static class Spans
{
    private const double Height = 30;

    public static double Draw(Svg svg, IReadOnlyList<TimelineMark> marks, Paper paper, Scale scale, double y)
    {
        var ends = new List<double>();
        foreach (var mark in marks.OrderBy(m => m.From))
        {
            var (left, right) = (scale.X(mark.From), scale.After(mark.To ?? mark.From));
            var label = paper.WidthOf(mark.Label) + 8 <= paper.Width - left ? mark.Label : mark.Short ?? mark.Label;
            var level = ends.FindIndex(end => end <= left + 1);
            if (level < 0)
            {
                level = ends.Count;
                ends.Add(0);
            }
            ends[level] = Math.Max(right, left + paper.WidthOf(label) + 8);
            One(svg, mark, label, left, right, y + level * Height, paper);
        }
        return y + ends.Count * Height + 8;
    }

    private static void One(Svg svg, TimelineMark mark, string label, double left, double right, double y, Paper paper)
    {
        MarkFrame.Open(svg, mark);
        svg.Shape("rect", ("x", left), ("y", y), ("width", Math.Max(right - left, paper.WidthOf(label) + 6)), ("height", Height - 4), ("fill", "transparent"));
        svg.Words("text", label, ("x", Math.Max(0, Math.Min(left + 2, paper.Width - paper.WidthOf(label) - 4))), ("y", y + 12));
        var ends = mark.To is null ? $"M{left + 1:0.#} {y + 16:0.#}v8M{left + 1:0.#} {y + 20:0.#}H{right + 14:0.#}" : $"M{left + 1:0.#} {y + 16:0.#}v8M{left + 1:0.#} {y + 20:0.#}H{right - 1:0.#}M{right - 1:0.#} {y + 16:0.#}v8";
        svg.Shape("path", ("d", ends), ("fill", "none"), ("stroke", "currentColor"), ("stroke-width", 2.0), ("stroke-dasharray", mark.Look == TimelineLook.Stated ? null : "5 3"));
        svg.Close();
    }
}
