namespace Folkmoot.Features.Proofreading.Checks;

/// <summary>Counts for plain English. They measure words and sentences, not sense: advice and nothing more.</summary>
internal static class PlainWords
{
    /// <summary>What has more words is a list or a table whose points have no stops, and no sentence.</summary>
    public const int NoSentence = 150;

    /// <summary>The school years before the first of the American grades the formula counts in.</summary>
    private const int SchoolStarts = 5;

    /// <summary>The age at which a reader has been at school long enough, by the grade of Flesch and Kincaid: 0.39 words a sentence + 11.8 syllables a word - 15.59.</summary>
    public static double ReadingAge(int words, int sentences, int syllables) => (0.39 * words / sentences) + (11.8 * syllables / words) - 15.59 + SchoolStarts;

    /// <summary>Groups of vowels, a silent "e" at the end left out; at least one.</summary>
    public static int Syllables(ReadOnlySpan<char> word)
    {
        var (count, before) = (0, false);
        foreach (var letter in word)
        {
            var vowel = letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'A' or 'E' or 'I' or 'O' or 'U' or 'Y';
            if (vowel && !before) count++;
            before = vowel;
        }
        if (count > 1 && word[^1] is 'e' && word[^2] is not ('l' or 'e')) count--;
        return Math.Max(1, count);
    }

    /// <summary>The words of a text and their syllables.</summary>
    public static (int Words, int Syllables) Count(string text)
    {
        var (words, syllables, start) = (0, 0, -1);
        for (var i = 0; i <= text.Length; i++)
        {
            var letter = i < text.Length && (char.IsLetter(text[i]) || (start >= 0 && text[i] is '\'' or '’'));
            if (letter && start < 0) start = i;
            if (letter || start < 0) continue;
            words++;
            syllables += Syllables(text.AsSpan(start, i - start));
            start = -1;
        }
        return (words, syllables);
    }
}
