namespace Folkmoot.Platform.Charts;

/// <summary>Draws a timeline as SVG: the same data, the same picture. Looks differ by pattern, so it can be read in black and white.</summary>
public static class TimelineDrawing
{
    private const double Axis = 26;

    /// <summary>The picture as markup.</summary>
    public static string Draw(Timeline timeline, Paper paper)
    {
        var id = $"{timeline.Id}-{paper.Name}";
        var scale = new Scale(timeline.From, timeline.To, paper.Margin + 1, paper.Width - 2);
        var body = new Svg();
        var y = Axis + 8;
        foreach (var row in timeline.Rows.Where(r => r.Marks.Count > 0))
        {
            y = Row(body, row, paper, scale, id, y);
        }
        var svg = new Svg().Open("svg",
            ("class", $"fm-timeline fm-timeline--{paper.Name}"), ("viewBox", $"0 0 {paper.Width:0} {y:0}"), ("width", paper.Width), ("height", y),
            ("role", "group"), ("aria-labelledby", $"{id}-title {id}-desc"), ("font-size", paper.FontSize), ("xmlns", "http://www.w3.org/2000/svg"));
        svg.Words("title", timeline.Title, ("id", id + "-title")).Words("desc", timeline.Description, ("id", id + "-desc"));
        Patterns.Define(svg, id);
        Years(svg, paper, scale, y);
        return svg + body.ToString() + Today(timeline, paper, scale, y) + "</svg>";
    }

    private static double Row(Svg svg, TimelineRow row, Paper paper, Scale scale, string id, double y)
    {
        if (paper.NamesAbove)
        {
            svg.Words("text", row.Label, ("x", 2.0), ("y", y + 11), ("class", "fm-timeline__row"));
            y += 17;
        }
        else
        {
            svg.Words("text", row.Label, ("x", 0.0), ("y", y + 17), ("class", "fm-timeline__row"));
        }
        return row.Marks[0].Shape switch
        {
            TimelineShape.Bar or TimelineShape.Hole => Bars.Draw(svg, row.Marks, paper, scale, id, y),
            TimelineShape.Span => Spans.Draw(svg, row.Marks, paper, scale, y),
            _ => Points.Draw(svg, row.Marks, paper, scale, id, y),
        };
    }

    private static void Years(Svg svg, Paper paper, Scale scale, double bottom)
    {
        svg.Open("g", ("class", "fm-timeline__years"));
        foreach (var year in scale.Years)
        {
            var x = scale.X(year);
            svg.Shape("line", ("x1", x), ("x2", x), ("y1", Axis - 16), ("y2", bottom));
            if (scale.Right - x > paper.FontSize * 2.4)
            {
                svg.Words("text", paper.NamesAbove ? $"’{year.Year % 100:00}" : $"{year.Year}", ("x", x + 4), ("y", Axis - 5));
            }
        }
        svg.Close();
    }

    private static string Today(Timeline timeline, Paper paper, Scale scale, double bottom)
    {
        var x = scale.X(timeline.Today);
        var right = x + paper.WidthOf("today") + 6 > paper.Width;
        return new Svg().Open("g", ("class", "fm-timeline__today"))
            .Shape("line", ("x1", x), ("x2", x), ("y1", 12.0), ("y2", bottom))
            .Words("text", "today", ("x", right ? x - 3 : x), ("y", 9.0), ("text-anchor", right ? "end" : "middle"))
            .Close().ToString();
    }
}
