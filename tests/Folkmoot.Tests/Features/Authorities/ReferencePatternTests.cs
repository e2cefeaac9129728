using Folkmoot.Features.Authorities;

namespace Folkmoot.Tests.Features.Authorities;

public class ReferencePatternTests
{
    private static readonly DateOnly Day = new(2023, 6, 27);

    [Theory]
    [InlineData("yy/nnnnn", true), InlineData("yyyy-nnn", true), InlineData("KD nnnn", true), InlineData("yy/", false), InlineData("nn/nn", false), InlineData("yy/yyyy/n", false), InlineData("", false)]
    public void A_pattern_has_one_number_and_at_most_one_year(string pattern, bool isPattern) => Assert.Equal(isPattern, ReferencePattern.IsPattern(pattern));

    [Fact]
    public void The_next_reference_follows_the_highest_of_its_year()
    {
        Assert.Equal("23/00001", ReferencePattern.Next("yy/nnnnn", Day, []));
        Assert.Equal("23/00062", ReferencePattern.Next("yy/nnnnn", Day, ["23/00061", "23/00009", "22/00092", "23/draft", "24/00100"]));
        Assert.Equal("KD 2023-1000 x", ReferencePattern.Next("KD yyyy-nnn x", Day, ["KD 2023-999 x"]));
        Assert.Equal("23/", ReferencePattern.Stem("yy/nnnnn", Day));
    }
}
