using Folkmoot.Law;
using Folkmoot.Platform;
using Folkmoot.Platform.Pages.Writing;

namespace Folkmoot.Tests.Pages;

public class TypedWordsTests
{
    [Theory]
    [InlineData("One **bold** word.\nA line.\n\nAnother", "One bold word.\nA line.\n\nAnother")]
    [InlineData("- a\n- b", "• a\n• b")]
    [InlineData("3. a\n4. b", "3. a\n4. b")]
    [InlineData("# Head\n\n[words](https://a.example/) and <https://b.example/>", "Head\n\nwords (https://a.example/) and https://b.example/")]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |", "a; b\n1; 2")]
    [InlineData("<script>x</script> &amp; `code`", "<script>x</script> & code")]
    [InlineData("", "")]
    public void Markdown_is_said_in_plain_words_that_keep_lists_and_addresses(string typed, string words) => Assert.Equal(words, MarkdownWords.Of(typed));

    [Theory]
    [InlineData("£3,087,000", 308_700_000)]
    [InlineData(" 3087000.50 ", 308_700_050)]
    [InlineData("0", 0)]
    public void A_sum_is_read_with_or_without_its_signs(string typed, long pence) => Assert.Equal(new Money(pence), TypedSum.Read(typed, out _));

    [Theory]
    [InlineData("a lot")]
    [InlineData("-5")]
    [InlineData("1.005")]
    [InlineData("1000000000000")]
    public void What_is_no_sum_is_said_to_be_none(string typed)
    {
        Assert.Null(TypedSum.Read(typed, out var problem));
        Assert.Equal("Enter a sum like £3,087,000 or 3087000.50", problem);
    }
}
