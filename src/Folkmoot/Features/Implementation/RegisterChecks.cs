using Folkmoot.Features.Contracts;
using Folkmoot.Features.Decisions;
using Folkmoot.Platform.Pages;
using Folkmoot.Platform.Values;

namespace Folkmoot.Features.Implementation;

/// <summary>What the register says against an act, in plain words.</summary>
internal static class RegisterChecks
{
    public static IEnumerable<Objection> Days(string field, DateOnly from, DateOnly to)
    {
        if (to < from) yield return new(field, $"It would end on {to.InWords()}, before it starts on {from.InWords()}.");
    }

    public static IEnumerable<Objection> Follows(string field, Contract contract, DateOnly from)
    {
        if (contract.End is not { } end) yield return new(field, $"The register does not say when {contract.Title} ends, so nothing can follow it. Have the end put on the record first.");
        else if (from <= end) yield return new(field, $"{contract.Title} runs to {end.InWords()}: a further term begins on the day after, and not on {from.InWords()}.");
        else if (from > end.AddDays(1)) yield return new(field, $"{contract.Title} ended on {end.InWords()}, and the term would begin on {from.InWords()}: the days between are covered by nothing. Start a contract instead.");
    }

    public static Objection? Option(string field, Contract contract, int number, Decision decision)
    {
        if (contract.Options.SingleOrDefault(o => o.Number == number) is not { } option) return new(field, $"The register knows no option {number} of {contract.Title}.");
        if (option.TakenUp == Answer.Yes) return new(field, $"Option {number} of {contract.Title} has been used already{(option.TakenUpBy is { } by ? $", by decision {by.Reference ?? by.Title}" : "")}.");
        if (contract.Options.Exists(o => o.Number < number && o.TakenUp != Answer.Yes)) return new(field, $"Option {contract.Options.Where(o => o.TakenUp != Answer.Yes).Min(o => o.Number)} of {contract.Title} comes first and has not been taken up.");
        if (contract.End is not { } end) return new(field, $"The register does not say when {contract.Title} ends, so nobody can say to which day the option runs.");
        if (option.LatestDay < decision.MadeOn) return new(field, $"Option {number} had to be taken up by {option.LatestDay!.Value.InWords()}, and the decision was made on {decision.MadeOn!.Value.InWords()}.");
        return end < decision.MadeOn ? new(field, $"{contract.Title} ended on {end.InWords()}, before the decision was made on {decision.MadeOn!.Value.InWords()}: an option of a contract that has ended cannot be taken up.") : null;
    }
}
