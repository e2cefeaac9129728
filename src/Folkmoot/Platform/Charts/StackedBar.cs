using System.Globalization;
using Folkmoot.Platform.Pages.Markup;
using Microsoft.AspNetCore.Html;
using static Folkmoot.Platform.Pages.Markup.Html;

namespace Folkmoot.Platform.Charts;

/// <summary>How a part of a bar is filled: told apart without colour.</summary>
public enum BarFill
{
    /// <summary>Solid.</summary>
    Solid,

    /// <summary>Solid, in a lighter tone.</summary>
    Light,

    /// <summary>Stripes.</summary>
    Hatched,

    /// <summary>Thin stripes the other way.</summary>
    FineHatched,

    /// <summary>An outline only.</summary>
    Empty,
}

/// <summary>A part of a stacked bar.</summary>
/// <param name="Label">What it is, in one line.</param>
/// <param name="Size">Its size, in whatever unit the other parts have.</param>
/// <param name="Fill">How it is filled.</param>
public sealed record BarPart(string Label, long Size, BarFill Fill);

/// <summary>A whole in its parts, drawn as one bar that keeps its height at every width. The same facts stand in a table beside it.</summary>
/// <param name="Id">Distinguishes it from other pictures on the page.</param>
/// <param name="Title">What it is.</param>
/// <param name="Parts">From left to right; parts of no size are left out.</param>
public sealed record StackedBar(string Id, string Title, IReadOnlyList<BarPart> Parts)
{
    private const int Height = 46;

    /// <summary>The bar; nothing when no part has a size.</summary>
    public IHtmlContent? Draw()
    {
        var parts = Parts.Where(p => p.Size > 0).ToList();
        var sum = parts.Sum(p => p.Size);
        if (sum == 0)
        {
            return null;
        }
        var svg = El("svg").Class("fm-chart fm-chart--bar").Attr("role", "img").Attr("aria-labelledby", $"{Id}-title {Id}-parts").Attr("width", "100%").Attr("height", $"{Height}")
            .Add(El("title").Attr("id", $"{Id}-title").Add(Title))
            .Add(El("desc").Attr("id", $"{Id}-parts").Add(string.Join("; ", parts.Select(p => p.Label)) + "."))
            .Add(Patterns(Id));
        var before = 0L;
        foreach (var part in parts)
        {
            svg.Add(El("g").Add(El("title").Add(part.Label)).AddAll(Box(Id, part.Fill, Percent(before, sum), Percent(part.Size, sum), Height)));
            before += part.Size;
        }
        return svg;
    }

    /// <summary>A small box with a part's fill, for the table beside the bar.</summary>
    public static IHtmlContent Swatch(string id, BarFill fill) =>
        El("svg").Class("fm-swatch").Attr("width", "22").Attr("height", "13").Attr("aria-hidden", "true").Attr("focusable", "false")
            .Add(Patterns(id)).AddAll(Box(id, fill, "0", "100%", 13));

    private static IEnumerable<IHtmlContent> Box(string id, BarFill fill, string x, string width, int height)
    {
        if (fill == BarFill.Light)
        {
            yield return Rect(x, width, height, "#fff", null);
        }
        yield return Rect(x, width, height, fill switch
        {
            BarFill.Hatched => $"url(#{id}-hatched)",
            BarFill.FineHatched => $"url(#{id}-fine)",
            BarFill.Empty => "#fff",
            _ => "currentColor",
        }, fill == BarFill.Light ? "0.55" : null).Attr("stroke", "currentColor").Attr("stroke-width", "1.5").Attr("stroke-dasharray", fill == BarFill.Empty ? "4 3" : null);
    }

    private static Element Rect(string x, string width, int height, string fill, string? opacity) =>
        El("rect").Attr("x", x).Attr("y", "1").Attr("width", width).Attr("height", $"{height - 2}").Attr("fill", fill).Attr("fill-opacity", opacity);

    private static Element Patterns(string id) => El("defs").Add(Pattern(id + "-hatched", 8, 45, "2.5")).Add(Pattern(id + "-fine", 6, -45, "1"));

    private static Element Pattern(string id, int size, int turn, string width) =>
        El("pattern").Attr("id", id).Attr("width", $"{size}").Attr("height", $"{size}").Attr("patternUnits", "userSpaceOnUse").Attr("patternTransform", $"rotate({turn})")
            .Add(El("rect").Attr("width", $"{size}").Attr("height", $"{size}").Attr("fill", "#fff"))
            .Add(El("line").Attr("x1", "1").Attr("y1", "0").Attr("x2", "1").Attr("y2", $"{size}").Attr("stroke", "currentColor").Attr("stroke-width", width));

    private static string Percent(long part, long whole) => (100.0 * part / whole).ToString("0.###", CultureInfo.InvariantCulture) + "%";
}
