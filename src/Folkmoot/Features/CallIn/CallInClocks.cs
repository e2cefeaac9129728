using Folkmoot.Data;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Rules;
using Folkmoot.Law;
using Folkmoot.Law.CallIn;
using Folkmoot.Platform;
using Microsoft.EntityFrameworkCore;
using Answer = Folkmoot.Platform.Values.Answer;
using LawWaiver = Folkmoot.Law.CallIn.CallInWaiver;

namespace Folkmoot.Features.CallIn;

/// <summary>What the clock needs to know of a decision whose record is published.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Number">How often it has been made.</param>
/// <param name="MadeOn">The day it was made.</param>
/// <param name="MadeAt">The instant at which that was written down, UTC.</param>
/// <param name="ByOfficer">Whether an officer made it.</param>
/// <param name="PublishedOn">The day of publication.</param>
/// <param name="ToldOn">The day the members were told.</param>
/// <param name="Who">Who published it, by role.</param>
public sealed record Published(Decision Decision, int Number, DateOnly MadeOn, DateTime MadeAt, bool ByOfficer, DateOnly PublishedOn, DateOnly ToldOn, string Who);

/// <summary>Starts the call-in clock of a decision, by the authority's own rules, in the transaction that publishes its record.</summary>
public sealed class CallInClocks(Db db, Clock clock)
{
    public async Task<CallInClock> StartAsync(Published published, CancellationToken ct)
    {
        var decision = published.Decision;
        var rules = (await AuthorityRules.OfAsync(db, decision.AuthorityId, ct)).On(published.PublishedOn);
        var opens = rules.CallIn.Value.StartsFrom == CallInStart.NotificationToMembers ? published.ToldOn : published.PublishedOn;
        var window = CallInWindow.For(opens, rules.CallIn.Value, rules.Local);
        var waived = await WaivedAsync(published, rules, window, ct);
        var notOpen = await CalledInAsync(decision, ct) >= rules.CallIn.Value.MaxPerDecision ? "It was made again after a call-in, and may not be called in again."
            : OutOfScope(published, rules) ? "The authority’s rules do not open decisions of this kind to call-in."
            : waived;
        var row = new CallInClock
        {
            Id = clock.NewId(), AuthorityId = decision.AuthorityId, DecisionId = decision.Id, Number = published.Number, ByOfficer = published.ByOfficer,
            Opens = opens, Closes = window.Closes.Day, ClosesAt = window.ClosesAt, EffectiveFrom = notOpen is null ? window.EffectiveFrom : published.PublishedOn,
            NotOpenBecause = notOpen, RulesSay = rules.CallIn.Says, Sum = [.. window.Closes.Steps.Select(step => step.ToString())],
            ClosedOn = notOpen is null ? null : published.PublishedOn,
        };
        db.Add(row);
        Tell(published, row);
        return row;
    }

    private void Tell(Published published, CallInClock row)
    {
        var decision = published.Decision;
        decision.EffectiveFrom = row.EffectiveFrom;
        decision.CallIn = row.NotOpenBecause is null ? CallInState.Open : CallInState.NotEligible;
        decision.Implementation = ImplementationState.NotStarted;
        db.Note(clock, decision, decision.CallIn, published.PublishedOn, published.Who, row.NotOpenBecause ?? $"The record was published. The decision may be called in until {row.ClosesInWords}.");
        if (row.NotOpenBecause is null) db.Note(clock, decision, ImplementationState.NotStarted, published.PublishedOn, published.Who, $"Waits for call-in: nobody may act on it before {row.EffectiveFrom:d MMMM yyyy}.");
        else InForce.From(db, clock, decision, row.EffectiveFrom, published.Who, row.NotOpenBecause);
    }

    private static bool OutOfScope(Published published, RulesOnDay rules) =>
        !rules.CallInNotGiven.Contains(nameof(CallInRules.AppliesTo))
        && CallInValidity.InScope(published.Decision.IsKey.Known(), published.ByOfficer, rules.CallIn.Value.AppliesTo) == Met.No;

    private Task<int> CalledInAsync(Decision decision, CancellationToken ct) =>
        db.CallInRequests.CountAsync(r => r.DecisionId == decision.Id && (r.Ruling == CallInState.Valid || r.Ruling == CallInState.ValidInPart), ct);

    private async Task<string?> WaivedAsync(Published published, RulesOnDay rules, CallInWindow window, CancellationToken ct)
    {
        var id = published.Decision.Id;
        var waiver = await db.CallInWaivers.Where(w => w.DecisionId == id).OrderBy(w => w.RecordedAt).FirstOrDefaultAsync(ct);
        if (waiver is null) return null;
        var holds = LawWaiver.Ask(new CallInWaiverFacts(true, true, waiver.RecordedAt < published.MadeAt), rules.CallIn.Value, published.MadeOn, window);
        return holds.Answer.Met == Met.Yes ? $"Call-in was waived for urgency, with the agreement of the {waiver.AgreedBy} on {waiver.AgreedOn:d MMMM yyyy}: {waiver.Prejudice}" : null;
    }
}

/// <summary>An answer of the record as the law takes it.</summary>
internal static class AnswerOfRecord
{
    public static bool? Known(this Answer answer) => answer switch { Answer.Yes => true, Answer.No => false, _ => null };
}
