namespace Folkmoot.Law.Tests;

public class LengthTests
{
    [Theory]
    [InlineData(28, Unit.ClearDays, "28 clear days")]
    [InlineData(1, Unit.ClearDays, "1 clear day")]
    [InlineData(5, Unit.ClearWorkingDays, "5 clear working days")]
    [InlineData(8, Unit.WorkingDays, "8 working days")]
    [InlineData(120, Unit.Days, "120 days")]
    [InlineData(1, Unit.Months, "1 month")]
    [InlineData(6, Unit.Years, "6 years")]
    public void A_length_says_itself_in_words(int amount, Unit unit, string words) => Assert.Equal(words, new Length(amount, unit).ToString());
}
