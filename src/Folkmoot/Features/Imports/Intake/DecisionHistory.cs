using Folkmoot.Data;
using Folkmoot.Features.Decisions;
using Folkmoot.Platform;
using Folkmoot.Platform.Values;

namespace Folkmoot.Features.Imports.Intake;

/// <summary>One printed status taken apart into the four histories; the printed word stays beside them.</summary>
internal sealed class DecisionHistory(Db db, Clock clock)
{
    private static readonly string[] Agreed = ["agree", "approve", "resolved"];

    public void Take(Decision decision, PageRecord record)
    {
        var status = decision.PrintedStatus ?? "";
        if (decision.NoticeOn is { } notice) Happened(decision, Track.Notice, nameof(NoticeState.Published), notice);
        if (Is(status, "withdrawn")) Happened(decision, Track.Notice, nameof(NoticeState.Withdrawn), null, status);
        decision.Notice = Is(status, "withdrawn") ? NoticeState.Withdrawn : decision.NoticeOn is null ? decision.Notice : NoticeState.Published;
        Made(decision, status);
        MadeInWords(decision, record);
        CallIn(decision, record, status);
        Implementation(decision, status);
    }

    private void Made(Decision decision, string status)
    {
        var state = StateOf(status, decision);
        if (state == DecisionState.Unknown) return;
        var on = state is DecisionState.Approved or DecisionState.Noted or DecisionState.Deferred ? decision.MadeOn : state == DecisionState.Due ? decision.Due.From : null;
        Happened(decision, Track.Decision, state.ToString(), on, status.Length > 0 ? $"Printed as \u201C{status}\u201D." : null);
        decision.State = state;
    }

    // A record that prints no status: "I agree", "RESOLVED", "APPROVE" say that it was taken as proposed. Inferred, and shown so.
    private void MadeInWords(Decision decision, PageRecord record)
    {
        if (decision.State != DecisionState.Unknown || decision.MadeOn is not { } made || record.PageKind is not ("record_of_decision" or "issue_decisions" or "decision_details")) return;
        var words = record.DecisionText ?? record.ProposedDecision ?? "";
        if (!Agreed.Any(word => words.Contains(word, StringComparison.OrdinalIgnoreCase))) return;
        Happened(decision, Track.Decision, nameof(DecisionState.Approved), made, "Inferred from the words of the decision; no status is printed.", Basis.Inferred);
        decision.State = DecisionState.Approved;
    }

    private static DecisionState StateOf(string status, Decision decision)
    {
        if (Is(status, "recommendations approved") || Is(status, "decision approved") || Is(status, "approved") || Is(status, "implemented") || Is(status, "awaiting implementation")) return DecisionState.Approved;
        if (Is(status, "withdrawn") || Is(status, "abandoned") || Is(status, "deleted") || Is(status, "not approved")) return DecisionState.NotMade;
        if (Is(status, "deferred")) return DecisionState.Deferred;
        if (Is(status, "refused") || Is(status, "rejected")) return DecisionState.Refused;
        if (Is(status, "information only") || Is(status, "noted")) return DecisionState.Noted;
        // "For Determination" is often left standing on a decision that has been made: its words say what it was.
        if (decision.MadeOn is not null) return decision.State is DecisionState.Unknown or DecisionState.Due ? DecisionState.Unknown : decision.State;
        return Is(status, "for determination") || Is(status, "for consultation") || decision.Due.Kind != DueKind.NotKnown ? DecisionState.Due : DecisionState.Unknown;
    }

    private void CallIn(Decision decision, PageRecord record, string status)
    {
        var printed = record.More.TryGetValue("call_in", out var column) ? column.ToString()! : "";
        var subject = record.More.TryGetValue("subject_to_call_in", out var answer) ? answer.ToString()! : "";
        var state = Is(printed, "not for call-in") || Is(subject, "no") ? CallInState.NotEligible
            : Is(status, "called-in") || Is(status, "called in") ? CallInState.Requested
            : printed.Contains("expired", StringComparison.OrdinalIgnoreCase) ? CallInState.Closed
            : status.Contains("subject to call", StringComparison.OrdinalIgnoreCase) || (Is(subject, "yes") && decision.CallIn == CallInState.Unknown && decision.PublishedOn is not null) ? CallInState.Open
            : CallInState.Unknown;
        if (state == CallInState.Unknown) return;
        // The window has shut once the decision is in force, whatever the page still prints.
        if (state == CallInState.Open && decision.EffectiveFrom is { } effective && effective <= clock.Today) state = CallInState.Closed;
        Happened(decision, Track.CallIn, state.ToString(), state == CallInState.Open ? decision.PublishedOn : null);
        decision.CallIn = state;
    }

    private void Implementation(Decision decision, string status)
    {
        var state = Is(status, "implemented") ? ImplementationState.Done
            : decision.EffectiveFrom is { } from && decision.State == DecisionState.Approved ? from <= clock.Today ? ImplementationState.InForce : ImplementationState.NotStarted
            : Is(status, "awaiting implementation") ? ImplementationState.NotStarted : ImplementationState.Unknown;
        if (state == ImplementationState.Unknown) return;
        Happened(decision, Track.Implementation, state.ToString(), state == ImplementationState.InForce ? decision.EffectiveFrom : null);
        decision.Implementation = state;
    }

    public void Happened(Decision decision, Track track, string state, DateOnly? on, string? why = null, Basis basis = Basis.Stated)
    {
        if (decision.History.Exists(e => e.Track == track && e.State == state && (e.On == on || on is null))) return;
        db.Add(new DecisionEvent { Id = clock.NewId(), AuthorityId = decision.AuthorityId, DecisionId = decision.Id, Track = track, State = state, On = on, RecordedAt = clock.Now, Why = why, Basis = basis, Source = PageIntake.Source });
    }

    private static bool Is(string status, string start) => status.StartsWith(start, StringComparison.OrdinalIgnoreCase);
}
