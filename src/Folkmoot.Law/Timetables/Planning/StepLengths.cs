using Folkmoot.Law.KeyDecisions;
using Folkmoot.Law.Staff;

namespace Folkmoot.Law.Timetables.Planning;

/// <summary>Checks the length that an authority gives of a step, before it takes the place of the planning estimate.</summary>
public static class StepLengths
{
    /// <summary>What in a length falls short of the statute or makes no sense; empty when it may be used.</summary>
    /// <param name="profile">The profile that has the step.</param>
    /// <param name="key">The key of the step.</param>
    /// <param name="length">Low, likely and high, in the unit of the step.</param>
    public static IReadOnlyList<Refusal> Refusals(this Profile profile, string key, Estimate length)
    {
        var step = profile.Steps.FirstOrDefault(step => step.Key == key);
        if (step is null) return Refusal.Among((true, "Step", $"The {profile.Name} has no step \"{key}\"; it has {string.Join(", ", profile.Steps.Select(known => known.Key))}.", Network.Rule.Citation));
        var (least, citation) = LeastOf(step.Kind);
        return Refusal.Among(
            (!length.IsInOrder, "Low", "Low, likely and high ascend from 0.", Network.Rule.Citation),
            // The window of call-in is a rule of the constitution; a second length beside it could only contradict it.
            (step.Kind is StepKind.CallIn or StepKind.CallInEveryDay, "Step", $"\"{key}\" takes as long as the authority's rule on call-in says; give that rule instead.", CallIn.CallInRules.Rule.Citation),
            (length.IsInOrder && length.Low < least, "Low", $"\"{key}\" takes at least {least} by law; {length.Low} falls short.", citation));
    }

    private static (int Least, Citation Citation) LeastOf(StepKind kind) => kind switch
    {
        StepKind.KeyDecisionNotice => (Counting.LeastOf(kind), KeyDecisionNotice.Rule.Citation),
        // TUPE reg 11(6): not less than 28 days before the transfer.
        StepKind.StaffInformation => Of(TransferDates.LiabilityDays),
        // A plan's own standstill is never shorter than the Act's, whatever law comes to apply.
        StepKind.Standstill => Of(ProcurementAct.ActStandstill.Days),
        _ => (Counting.LeastOf(kind), Counting.RuleOf(kind).Citation),
    };

    private static (int Least, Citation Citation) Of(Dated<int> days) => (days.Figures[^1].Figure, days.Figures[^1].Citation);
}
