using Folkmoot.Data;
using Folkmoot.Features.Decisions;
using Folkmoot.Platform;

namespace Folkmoot.Features.CallIn;

/// <summary>A decision that nothing holds back any more.</summary>
internal static class InForce
{
    /// <summary>A refused decision lets nothing happen, so nothing comes into force.</summary>
    public static void From(Db db, Clock clock, Decision decision, DateOnly day, string who, string why)
    {
        decision.EffectiveFrom = day;
        if (decision.State == DecisionState.Refused) return;
        decision.Implementation = ImplementationState.InForce;
        db.Note(clock, decision, ImplementationState.InForce, day, who, why);
    }
}
