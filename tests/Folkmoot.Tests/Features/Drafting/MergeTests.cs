using Folkmoot.Features.Drafting.Writing;
using FsCheck;
using FsCheck.Fluent;

namespace Folkmoot.Tests.Features.Drafting;

public class MergeTests
{
    private const string Before = "The contract ends in March. It costs a lot. Nobody has been asked.\n\nThe market is small.";

    [Fact]
    public void Changes_at_different_places_are_both_taken()
    {
        var merge = Merge.Of(Before, Before.Replace("It costs a lot.", "It costs £3.1m a year."), Before.Replace("Nobody has been asked.", "Carers were asked in May."));

        Assert.Equal(new("The contract ends in March. It costs £3.1m a year. Carers were asked in May.\n\nThe market is small.", 0), merge);
    }

    [Fact]
    public void Where_both_changed_the_same_sentence_both_stand_one_after_the_other()
    {
        var merge = Merge.Of(Before, Before.Replace("a lot", "£3.1m"), Before.Replace("a lot", "£2.5m"));

        Assert.Equal(new("The contract ends in March. It costs £3.1m. It costs £2.5m. Nobody has been asked.\n\nThe market is small.", 1), merge);
    }

    [Fact]
    public void Two_texts_written_where_there_was_none_both_stand() =>
        Assert.Equal(new("Theirs. Mine.", 1), Merge.Of("", "Theirs.", "Mine."));

    [Fact]
    public void What_one_left_out_and_the_other_left_alone_is_left_out() =>
        Assert.Equal(new("One. Three.", 0), Merge.Of("One. Two. Three.", "One. Three.", "One. Two. Three."));

    [Fact]
    public void The_same_change_made_twice_stands_once() =>
        Assert.Equal(new("One. Deux.", 0), Merge.Of("One. Two.", "One. Deux.", "One. Deux."));

    [Fact]
    public void No_sentence_that_somebody_added_is_ever_lost() => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll(Texts().ToArbitrary(), texts =>
        {
            var merged = Piece.Of(Merge.Of(texts.Before, texts.Theirs, texts.Mine).Text).Select(piece => piece.Trim()).ToHashSet(StringComparer.Ordinal);
            var before = Piece.Of(texts.Before).Select(piece => piece.Trim()).ToHashSet(StringComparer.Ordinal);
            return Piece.Of(texts.Theirs).Concat(Piece.Of(texts.Mine)).Select(piece => piece.Trim()).Where(piece => !before.Contains(piece)).All(merged.Contains);
        }));

    [Fact]
    public void What_stands_only_in_one_text_is_marked()
    {
        var stretches = Difference.Of("One. Two. Three.", "One. Three.");

        Assert.Equal([("One. ", false), ("Two. ", true), ("Three.", false)], stretches.Select(stretch => (stretch.Text, stretch.IsOwn)));
    }

    private static Gen<(string Before, string Theirs, string Mine)> Texts()
    {
        var text = Gen.ListOf(Gen.Choose(1, 12).Select(number => $"Sentence {number}.")).Select(sentences => string.Join(' ', sentences));
        return Gen.Zip(Gen.Zip(text, text), text).Select(all => (all.Item1.Item1, all.Item1.Item2, all.Item2));
    }
}
