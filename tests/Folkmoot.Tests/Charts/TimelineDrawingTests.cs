using AngleSharp.Html.Parser;
using Folkmoot.Platform.Charts;

namespace Folkmoot.Tests.Charts;

public class TimelineDrawingTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    [Theory]
    [InlineData("wide")]
    [InlineData("narrow")]
    public void Nothing_is_drawn_outside_the_paper(string name)
    {
        var paper = name == "wide" ? Paper.Wide : Paper.Narrow;
        var svg = Drawn(paper, Bar("2018-04-01", "2026-07-31"), Point("2018-01-01", "a rather long label here"), Point("2026-11-20", "another rather long label"));
        foreach (var box in svg.QuerySelectorAll("rect"))
        {
            var (x, width) = (Number(box, "x"), Number(box, "width"));
            Assert.True(box.Closest("defs") is not null || (x >= -3 && x + width <= paper.Width + 3), box.OuterHtml);
        }
    }

    [Fact]
    public void Labels_of_the_same_week_do_not_lie_on_each_other()
    {
        var svg = Drawn(Paper.Wide, Point("2022-09-20", "22/00092"), Point("2022-09-28", "22/00093"), Point("2022-10-01", "22/00094"));
        var lines = svg.QuerySelectorAll("a text, g.fm-timeline__mark text").Select(t => t.GetAttribute("y")).ToList();

        Assert.Equal(3, lines.Distinct().Count());
    }

    [Fact]
    public void A_hole_is_dashed_and_hatched_and_says_so()
    {
        var svg = Drawn(Paper.Wide, new TimelineMark(TimelineShape.Hole, TimelineLook.NotKnown, new(2020, 1, 1), new(2022, 1, 1), "not known", "Nothing is known"));
        var hole = svg.QuerySelector(".fm-timeline__hole")!;

        Assert.Equal("Nothing is known", hole.QuerySelector("title")!.TextContent);
        Assert.Equal(("url(#t-wide-hole)", "4 3"), (hole.QuerySelector("rect[fill]")!.GetAttribute("fill"), hole.QuerySelector("rect[fill]")!.GetAttribute("stroke-dasharray")));
        Assert.Equal("not known", hole.QuerySelector("text")!.TextContent);
    }

    [Fact]
    public void A_bar_ends_where_the_next_day_begins()
    {
        var svg = Drawn(Paper.Wide, Bar("2024-04-01", "2025-03-31"), Bar("2025-04-01", "2026-03-31"));
        var bars = svg.QuerySelectorAll(".fm-timeline__bar").Select(b => b.QuerySelector("rect")!).ToList();

        Assert.Equal(Number(bars[1], "x"), Number(bars[0], "x") + Number(bars[0], "width") + 1, 0.15);
    }

    [Fact]
    public void Words_are_encoded()
    {
        var svg = TimelineDrawing.Draw(new Timeline("t", "<b>", "\"&", Today, [new TimelineRow("R", [Bar("2024-04-01", "2025-03-31") with { Detail = "<script>" }])]), Paper.Wide);

        Assert.DoesNotContain("<b>", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_data_draw_the_same_picture() => Assert.Equal(Drawn(Paper.Wide, Bar("2024-04-01", "2025-03-31")).OuterHtml, Drawn(Paper.Wide, Bar("2024-04-01", "2025-03-31")).OuterHtml);

    private static AngleSharp.Dom.IElement Drawn(Paper paper, params TimelineMark[] marks) =>
        new HtmlParser().ParseDocument(TimelineDrawing.Draw(new Timeline("t", "Title", "Description", Today, [new TimelineRow("Row", marks)]), paper)).QuerySelector("svg")!;

    private static TimelineMark Bar(string from, string to) =>
        new(TimelineShape.Bar, TimelineLook.Stated, DateOnly.ParseExact(from, "yyyy-MM-dd"), DateOnly.ParseExact(to, "yyyy-MM-dd"), "label", "detail");

    private static TimelineMark Point(string on, string label) => new(TimelineShape.Diamond, TimelineLook.Stated, DateOnly.ParseExact(on, "yyyy-MM-dd"), null, label, "detail");

    private static double Number(AngleSharp.Dom.IElement element, string name) => double.Parse(element.GetAttribute(name)!);
}
