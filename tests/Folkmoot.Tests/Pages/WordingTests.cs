using Folkmoot.Platform.Pages;

namespace Folkmoot.Tests.Pages;

public class WordingTests
{
    [Theory]
    [InlineData("2019-04-01", "1 April 2019")]
    [InlineData("2019-04", "April 2019")]
    [InlineData("2019", "2019")]
    [InlineData("spring", "spring")]
    public void A_date_is_put_into_words_as_far_as_it_is_known(string date, string words) => Assert.Equal(words, date.DateInWords());
}
