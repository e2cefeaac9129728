using Folkmoot.Law;
using Folkmoot.Law.Governance;
using Folkmoot.Law.Records;
using Folkmoot.Platform.Values;

namespace Folkmoot.Features.Records;

/// <summary>Whether the words of a record say all that regulations 12 and 13 ask for.</summary>
public static class RecordChecks
{
    // In the order in which the law's answer has its elements.
    private static readonly string[] Fields = ["decision", "made-on", "reasons", "rejected", "interests", "dispensations"];

    public static IReadOnlyList<Objection> Of(DecisionMaker maker, RecordWords words, DateOnly madeOn)
    {
        List<Objection> objections = [.. Missing(maker, words, madeOn)];
        if (words.NoneRejected && words.Rejected.Count > 0) objections.Add(new("rejected", "Either alternatives were considered and rejected, or none was: it cannot be both."));
        if (words.NoneDeclared && words.Interests.Count > 0) objections.Add(new("interests", "Either interests were declared, or none was: it cannot be both."));
        if (words.Rejected.Any(one => string.IsNullOrWhiteSpace(one.Option) || string.IsNullOrWhiteSpace(one.Why))) objections.Add(new("rejected", "Say of each alternative what it was and why it was rejected."));
        if (words.Interests.Any(one => string.IsNullOrWhiteSpace(one.Member) || string.IsNullOrWhiteSpace(one.Interest))) objections.Add(new("interests", "Say of each interest who declared it, by role, and what it is."));
        return objections;
    }

    private static IEnumerable<Objection> Missing(DecisionMaker maker, RecordWords words, DateOnly madeOn)
    {
        Law.Answer answer;
        try
        {
            answer = DecisionRecord.Ask(maker, words.Holds, madeOn);
        }
        catch (OutsideTheLaw outside)
        {
            return [new("made-on", outside.Message)];
        }
        return answer.Elements.Zip(Fields).Where(at => at.First.Met != Met.Yes && !(at.Second == "dispensations" && words.Interests.Count == 0))
            .Select(at => new Objection(at.Second, $"The record has to give {at.First.Says}. Wanted: {at.First.Settles}."));
    }
}
