namespace Folkmoot.Platform.Audit;

/// <summary>Who writes and why. No write is possible without it.</summary>
/// <param name="Who">The person's or the job's name as it stands in the audit trail.</param>
/// <param name="Why">The reason in plain words.</param>
public sealed record Act(string Who, string Why);
