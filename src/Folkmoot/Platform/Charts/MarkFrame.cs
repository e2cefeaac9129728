namespace Folkmoot.Platform.Charts;

/// <summary>Opens and closes what is common to all marks: the link, if it leads anywhere, and its words.</summary>
internal static class MarkFrame
{
    public static void Open(Svg svg, TimelineMark mark)
    {
        var look = mark.Shape == TimelineShape.Hole ? "hole" : mark.Look.ToString().ToLowerInvariant();
        var kind = $"fm-timeline__mark fm-timeline__{mark.Shape.ToString().ToLowerInvariant()} fm-timeline--{look}";
        if (mark.Href is { } href)
        {
            svg.Open("a", ("href", href), ("class", kind));
        }
        else
        {
            svg.Open("g", ("class", kind));
        }
        svg.Words("title", mark.Detail);
    }
}
