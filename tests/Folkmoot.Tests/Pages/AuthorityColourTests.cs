using Folkmoot.Platform.Pages;
using FsCheck;
using FsCheck.Fluent;

namespace Folkmoot.Tests.Pages;

public class AuthorityColourTests
{
    [Theory]
    [InlineData("#1F3A4D", "#1f3a4d", "#ffffff", "#1f3a4d")]
    [InlineData("#ffd400", "#ffd400", "#0b0c0c", "#0b0c0c")]
    [InlineData("red; } body { display: none", "#1f3a4d", "#ffffff", "#1f3a4d")]
    [InlineData(null, "#1f3a4d", "#ffffff", "#1f3a4d")]
    public void A_colour_brings_an_ink_that_can_be_read(string? given, string value, string ink, string onWhite)
    {
        var colour = new AuthorityColour(given);
        Assert.Equal((value, ink, onWhite), (colour.Value, colour.Ink, colour.OnWhite));
    }

    [Fact]
    public void No_text_but_a_colour_reaches_the_style() => Prop.ForAll<string>(text =>
        new PageFrame("a", "A", text, false).Style.Length == PageFrame.None.Style.Length).QuickCheckThrowOnFailure();
}
