using Folkmoot.Features.Proofreading.Texts;
using Folkmoot.Platform.Pages;

namespace Folkmoot.Features.Proofreading.Checks;

/// <summary>A term that ends before it begins, or is not as long as the text beside it says.</summary>
internal static class EndBeforeStart
{
    private const int Near = 60, DaysOut = 3;

    public static ProofRule Rule { get; } = new("PRF-18", "a term that ends before it begins, or is not as long as it says");

    public static IEnumerable<Finding> In(ReadProof proof)
    {
        foreach (var pair in proof.Prose.SelectMany(Terms.Pairs))
        {
            var (from, to) = (pair.From.Day!.Value, pair.To.Day!.Value);
            if (to < from) yield return Rule.Defect($"It ends on {to.InWords()} and begins on {from.InWords()}.", "The first and the last day of the term.", pair.Quote);
            else if (Length(pair) is { } length && Off(from, to, length.Months)) yield return Rule.Defect($"{from.InWords()} to {to.InWords()} is not {length.Months} months.", "The length or the days: one of them is wrong.", pair.Quote, pair.Text.Quote(length.At, length.Length));
        }
    }

    /// <summary>"for a period of twelve months (1 April 2024 to …": the length right before the term, or right after it in brackets.</summary>
    private static PrintedLength? Length(DayPair pair)
    {
        var text = pair.Text.Text;
        var (from, to) = (Math.Max(0, pair.From.Start - Near), Math.Min(text.Length, pair.To.End + 25));
        var before = Lengths.In(text, from, pair.From.Start).LastOrDefault();
        if (before is not null && Joins(text[(before.At + before.Length)..pair.From.Start])) return before;
        return Lengths.In(text, pair.To.End, to).FirstOrDefault() is { } after && text[pair.To.End..after.At].Trim() is "(" or "(for" or "- a period of" or ", a period of" ? after : null;
    }

    private static bool Joins(string between) => between.Trim(' ', ',', ':', '(', '\n') is "" or "from" or "period from" or "period, from" or "period";

    private static bool Off(DateOnly from, DateOnly to, int months) => Math.Abs(from.AddMonths(months).AddDays(-1).DayNumber - to.DayNumber) > DaysOut;
}
