namespace Folkmoot.Features.Imports.Prose;

/// <summary>Works out what a sum is from the words round it; says nothing where they say nothing.</summary>
internal static class SumMeanings
{
    private delegate PrintedSum? Reading(SumSetting setting);

    private static readonly Reading[] Readings =
        [SumThresholds.Read, SumTables.Read, SumLabels.Read, SumShares.Read, SumPhrases.Named, SumPhrases.Followed, SumPhrases.Done, SumPhrases.Mentioned];

    public static PrintedSum Give(string text, PrintedSum sum)
    {
        var setting = SumSetting.Of(text, sum);
        foreach (var reading in Readings)
        {
            if (reading(setting) is { } read)
            {
                return SumDetails.Add(Period(read, setting), setting);
            }
        }

        return Period(sum, setting);
    }

    private static PrintedSum Period(PrintedSum sum, SumSetting setting)
    {
        var yearly = sum.Kind != SumKind.Threshold && sum.Period is null &&
                     (SumMarks.SaysYearly(sum.Meaning ?? "") || setting.RunsOnFromAYear);
        return yearly ? sum with { Period = "year" } : sum;
    }
}

/// <summary>A sum with the sentence it stands in, the words before and after it.</summary>
internal sealed record SumSetting(string Text, PrintedSum Sum, string Before, string After)
{
    /// <summary>"… to be taken from 2023/24 onwards" is a sum a year.</summary>
    public bool RunsOnFromAYear => After.Contains("onwards", StringComparison.OrdinalIgnoreCase) && Sum.Kind is not SumKind.Threshold;

    public static SumSetting Of(string text, PrintedSum sum)
    {
        var sentence = Sentence.Around(text, sum.Start, sum.Length);
        return new SumSetting(text, sum, sentence.Before(sum.Start), sentence.After(sum.Start + sum.Length));
    }

    public PrintedSum As(SumKind kind, string? meaning, string? of = null) => Sum with { Kind = kind, Meaning = meaning, Of = of };
}
