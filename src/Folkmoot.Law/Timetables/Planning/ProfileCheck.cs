namespace Folkmoot.Law.Timetables.Planning;

/// <summary>Checks a profile and puts its steps in order.</summary>
internal static class ProfileCheck
{
    /// <summary>The steps, each after all it waits for, otherwise in the order of the profile.</summary>
    internal static IReadOnlyList<StepPlan> InOrder(this Profile profile)
    {
        if (profile.Steps.Count == 0) throw Wrong(profile, "has no steps");
        foreach (var step in profile.Steps) Check(profile, step);

        List<StepPlan> ordered = new(profile.Steps.Count);
        HashSet<string> done = [];
        var left = profile.Steps.ToList();
        while (left.Count > 0)
        {
            var next = left.FirstOrDefault(step => step.After.All(after => done.Contains(after.Key)))
                ?? throw Wrong(profile, $"goes round in a circle through '{left[0].Key}'");
            ordered.Add(next);
            done.Add(next.Key);
            left.Remove(next);
        }

        return ordered;
    }

    private static void Check(Profile profile, StepPlan step)
    {
        if (profile.Steps.Count(other => other.Key == step.Key) > 1) throw Wrong(profile, $"has two steps '{step.Key}'");
        if (!step.Length.IsInOrder) throw Wrong(profile, $"gives '{step.Key}' the lengths {step.Length}, which do not ascend from 0");
        if (step.Length.Low < Counting.LeastOf(step.Kind)) throw Wrong(profile, $"gives '{step.Key}' {step.Length.Low}, and the rule wants at least {Counting.LeastOf(step.Kind)}");
        if (step.After.FirstOrDefault(after => profile.Steps.All(other => other.Key != after.Key)) is { Key: { } missing }) throw Wrong(profile, $"lets '{step.Key}' wait for '{missing}', which is not there");
    }

    private static ArgumentException Wrong(Profile profile, string what) => new($"The profile '{profile.Name}' {what}.", nameof(profile));
}
