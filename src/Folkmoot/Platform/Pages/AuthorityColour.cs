using System.Globalization;

namespace Folkmoot.Platform.Pages;

/// <summary>An authority's own colour and the ink that can be read on it. Anything but "#rrggbb" becomes the neutral default.</summary>
public readonly record struct AuthorityColour
{
    private const string Neutral = "#1f3a4d";
    private readonly string? value;

    /// <summary>Takes "#rrggbb"; another form is not an error, since a colour must never keep a page from being shown.</summary>
    public AuthorityColour(string? value) => this.value = IsColour(value) ? value!.ToLowerInvariant() : Neutral;

    /// <summary>The colour as "#rrggbb".</summary>
    public string Value => value ?? Neutral;

    /// <summary>White or near-black, whichever has the greater contrast on the colour (at least 4.5 to 1 for every colour).</summary>
    public string Ink => Contrast(1, Luminance) >= Contrast(Luminance, 0) ? "#ffffff" : "#0b0c0c";

    /// <summary>The colour where it is dark enough to be read on white, else near-black: for headings and rules on the page.</summary>
    public string OnWhite => Contrast(1, Luminance) >= 4.5 ? Value : "#0b0c0c";

    private double Luminance => 0.2126 * Channel(1) + 0.7152 * Channel(3) + 0.0722 * Channel(5);

    private double Channel(int at)
    {
        var share = int.Parse(Value.AsSpan(at, 2), NumberStyles.HexNumber) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }

    private static double Contrast(double lighter, double darker) => (lighter + 0.05) / (darker + 0.05);

    /// <summary>Whether a text is a colour as "#rrggbb".</summary>
    public static bool IsColour(string? text) =>
        text is { Length: 7 } && text[0] == '#' && text.AsSpan(1).IndexOfAnyExcept("0123456789abcdefABCDEF") < 0;
}
