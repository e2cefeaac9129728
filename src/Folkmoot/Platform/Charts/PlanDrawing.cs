using Folkmoot.Platform.Pages;

namespace Folkmoot.Platform.Charts;

/// <summary>Draws a plan as SVG: the same data, the same picture. Looks differ by pattern and shape, so it can be read in black and white.</summary>
public static class PlanDrawing
{
    private const double Top = 48;
    private const double Bar = 15;

    /// <summary>From 641 pixels up, and in print.</summary>
    public static readonly Paper Wide = new("wide", 1070, 330, 13);

    /// <summary>For the width of a telephone.</summary>
    public static readonly Paper Narrow = new("narrow", 360, 0, 11);

    /// <summary>The picture as markup.</summary>
    public static string Draw(PlanChart chart, Paper paper)
    {
        var id = $"{chart.Id}-{paper.Name}";
        var scale = new Scale(chart.From, chart.To, paper.Margin + 1, paper.Width - 2);
        var (body, y) = (new Svg(), Top);
        foreach (var group in chart.Groups.Where(group => group.Rows.Count > 0))
        {
            body.Words("text", group.Name, ("x", 0.0), ("y", y + paper.FontSize), ("class", "fm-course__group"));
            y += paper.FontSize + 7;
            foreach (var row in group.Rows) y = Row(body, row, paper, scale, id, y);
            y += 5;
        }
        var svg = new Svg().Open("svg",
            ("class", $"fm-timeline fm-timeline--{paper.Name} fm-course"), ("viewBox", $"0 0 {paper.Width:0} {y:0}"), ("width", paper.Width), ("height", y),
            ("role", "group"), ("aria-labelledby", $"{id}-title {id}-desc"), ("font-size", paper.FontSize), ("xmlns", "http://www.w3.org/2000/svg"));
        svg.Words("title", chart.Title, ("id", id + "-title")).Words("desc", chart.Description, ("id", id + "-desc"));
        svg.Open("defs").Open("pattern", ("id", id + "-wait"), ("width", 6.0), ("height", 6.0), ("patternUnits", "userSpaceOnUse"), ("patternTransform", "rotate(45)"))
            .Shape("line", ("x1", 1.0), ("x2", 1.0), ("y1", 0.0), ("y2", 6.0), ("stroke", "currentColor"), ("stroke-width", 1.6)).Close().Close();
        Quarters(svg, scale, paper, y);
        Lines(svg, chart, scale, paper, y);
        return svg + body.ToString() + "</svg>";
    }

    private static double Row(Svg svg, PlanRow row, Paper paper, Scale scale, string id, double y)
    {
        var kind = $"fm-timeline__mark fm-course__row fm-course__row--{row.Look.ToString().ToLowerInvariant()}";
        if (row.Href is { } href) svg.Open("a", ("href", href), ("class", kind));
        else svg.Open("g", ("class", kind));
        svg.Words("title", row.Detail);
        if (paper.NamesAbove) svg.Words("text", row.Name, ("x", 2.0), ("y", y + paper.FontSize), ("class", "fm-course__name"));
        else svg.Words("text", row.Name, ("x", 10.0), ("y", y + 12), ("class", "fm-course__name"));
        y += paper.NamesAbove ? paper.FontSize + 5 : 0;
        if (row.Look == PlanLook.Meetings) Rings(svg, row, scale, y);
        else Mark(svg, row, paper, scale, id, y);
        svg.Close();
        return y + Bar + 8;
    }

    private static void Mark(Svg svg, PlanRow row, Paper paper, Scale scale, string id, double y)
    {
        var (left, right, middle) = (scale.X(row.From), scale.X(row.To), y + Bar / 2);
        if (row.Earliest is { } earliest && earliest < row.From)
        {
            svg.Shape("path", ("d", $"M{scale.X(earliest):0.#} {middle - 4:0.#}v8M{scale.X(earliest):0.#} {middle:0.#}H{left:0.#}"), ("fill", "none"), ("stroke", "currentColor"), ("stroke-width", 1.0), ("stroke-dasharray", "2 2"));
        }
        if (row.Look == PlanLook.Event)
        {
            svg.Shape("path", ("d", $"M{left:0.#} {middle - 7:0.#}l7 7l-7 7l-7 -7z"), ("fill", row.IsCritical ? "currentColor" : "#fff"), ("stroke", "currentColor"), ("stroke-width", 1.5));
            right = left + 7;
        }
        else
        {
            var width = Math.Max(3, right - left);
            svg.Shape("rect", ("x", left), ("y", y), ("width", width), ("height", Bar), ("class", row.Look == PlanLook.Work ? "fm-course__work" : "fm-timeline__ground"));
            svg.Shape("rect", ("x", left), ("y", y), ("width", width), ("height", Bar), ("fill", row.Look == PlanLook.Work ? "none" : $"url(#{id}-wait)"),
                ("stroke", "currentColor"), ("stroke-width", row.IsCritical ? 2.2 : 1.0), ("stroke-dasharray", row.IsCritical ? null : "3 2"));
        }
        Day(svg, row, paper, scale, left, right, y);
    }

    // The day stands before the bar, or behind it where there is no room.
    private static void Day(Svg svg, PlanRow row, Paper paper, Scale scale, double left, double right, double y)
    {
        var (day, before) = (row.From.InShort(), (row.Earliest is { } earliest && earliest < row.From ? scale.X(earliest) : left) - (row.Look == PlanLook.Event ? 12 : 9));
        var fits = before - paper.WidthOf(day) > scale.Left;
        var behind = right + 9 + paper.WidthOf(day) <= paper.Width;
        var x = fits ? before : behind ? right + 9 : paper.Width - 1;
        var width = paper.WidthOf(day);
        svg.Shape("rect", ("x", (fits || !behind ? x - width : x) - 1), ("y", y), ("width", width + 2), ("height", Bar), ("class", "fm-timeline__ground"));
        svg.Words("text", day, ("x", x), ("y", y + 12), ("text-anchor", fits || !behind ? "end" : "start"), ("class", "fm-course__day"));
    }

    private static void Rings(Svg svg, PlanRow row, Scale scale, double y)
    {
        foreach (var day in row.Marks)
        {
            svg.Shape("circle", ("cx", scale.X(day)), ("cy", y + Bar / 2), ("r", 4.5), ("fill", "#fff"), ("stroke", "currentColor"), ("stroke-width", 1.5));
        }
    }

    private static void Quarters(Svg svg, Scale scale, Paper paper, double bottom)
    {
        svg.Open("g", ("class", "fm-timeline__years"));
        for (var day = new DateOnly(scale.From.Year, 1, 1); day <= scale.To; day = day.AddMonths(3))
        {
            if (day < scale.From) continue;
            var (x, isYear) = (scale.X(day), day.Month == 1);
            svg.Shape("line", ("x1", x), ("x2", x), ("y1", Top - 20), ("y2", bottom), ("stroke-dasharray", isYear ? null : "2 4"));
            var words = isYear ? $"{day.Year}" : day.ToString("MMM");
            if (scale.X(day.AddMonths(3)) - x > paper.WidthOf(words) + 6 && x + paper.WidthOf(words) + 6 < scale.Right) svg.Words("text", words, ("x", x + 3), ("y", Top - 8));
        }
        svg.Close();
    }

    private static void Lines(Svg svg, PlanChart chart, Scale scale, Paper paper, double bottom)
    {
        var (today, end) = (scale.X(chart.Today), scale.X(chart.End));
        svg.Open("g", ("class", "fm-timeline__today")).Shape("line", ("x1", today), ("x2", today), ("y1", 13.0), ("y2", bottom));
        Label("today", today, 10);
        svg.Close().Open("g", ("class", "fm-course__end"));
        foreach (var x in new[] { end - 2, end + 2 }) svg.Shape("line", ("x1", x), ("x2", x), ("y1", 25.0), ("y2", bottom));
        Label($"end {chart.End.InShort()}", end, 22);
        svg.Close();

        void Label(string words, double x, double y)
        {
            var half = paper.WidthOf(words) / 2;
            svg.Words("text", words, ("x", Math.Clamp(x, scale.Left + half, scale.Right - half)), ("y", y), ("text-anchor", "middle"));
        }
    }
}
