using Folkmoot.Features.Decisions;
using Folkmoot.Features.Proofreading;
using Folkmoot.Features.Proofreading.Checks;

namespace Folkmoot.Tests.Features.Proofreading;

public sealed class WordFindingTests
{
    [Theory]
    [InlineData("It costs £2m (the council £1m.", "(the council £1m.")]
    [InlineData("It costs £2m.)", "It costs £2m.)")]
    public void A_bracket_without_its_partner_is_a_defect(string words, string quoted) => Assert.Equal(quoted, Typed.Decision((TextName.Financial, words)).One("PRF-06").Quotes[0].Words);

    [Theory]
    [InlineData("It costs £2m (the council £1m (net)).")]
    [InlineData("a) It costs £2m.\n\nb) It saves nothing.")]
    public void Brackets_in_pairs_and_points_are_none(string words) => Typed.Decision((TextName.Financial, words)).None("PRF-06");

    [Theory]
    [InlineData("Ada Larkspur, Senior Commissioner Tel: 01632 960101 Email: ada.larkspur@example.org", 2)]
    [InlineData("Ask Ada Larkspur, Tel: 01632 960101", 1)]
    [InlineData("a.larkspur@example.org", 1)]
    public void A_person_who_can_be_reached_is_a_defect(string contact, int quotes) =>
        Assert.Equal(quotes, Typed.Decision().With(Typed.Value(ProofText.Contact, contact)).One("PRF-24").Quotes.Count);

    [Theory]
    [InlineData("Adult commissioning team, adult.commissioning@example.org, 01632 960101")]
    [InlineData("Democratic Services Tel: 01632 960101")]
    [InlineData("commissioning@example.org")]
    [InlineData("Reference 24/00010, value £1,632,960")]
    public void A_team_that_can_be_reached_is_none(string contact) => Typed.Decision().With(Typed.Value(ProofText.Contact, contact)).None("PRF-24");

    [Theory]
    [InlineData("care", 1)]
    [InlineData("commissioning", 4)]
    [InlineData("table", 2)]
    [InlineData("the", 1)]
    [InlineData("county", 2)]
    public void Syllables_are_groups_of_vowels(string word, int syllables) => Assert.Equal(syllables, PlainWords.Syllables(word));

    [Fact]
    public void A_reading_age_is_that_of_the_formula_with_five_years_before_school() =>
        Assert.Equal((0.39 * 20) + (11.8 * 1.5) - 10.59, PlainWords.ReadingAge(words: 100, sentences: 5, syllables: 150), 6);

    [Fact]
    public void Hard_words_and_long_sentences_are_advice_and_plain_ones_are_none()
    {
        var hard = string.Concat(Enumerable.Repeat("Notwithstanding organisational interdependencies, collaborative transformational commissioning necessitates comprehensive accountability ", 10)) + "throughout.";
        var proof = Typed.Decision((TextName.Background, hard));
        Assert.Equal(FindingKind.Advice, proof.One("PRF-25").Kind);
        Assert.Equal(FindingKind.Advice, proof.One("PRF-26").Kind);
        var plain = Typed.Decision((TextName.Background, string.Concat(Enumerable.Repeat("People need a break. We pay for it. ", 20))));
        plain.None("PRF-25");
        plain.None("PRF-26");
    }
}
