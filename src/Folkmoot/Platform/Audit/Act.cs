namespace Folkmoot.Platform.Audit;

/// <summary>Who acts and why. No write is possible without it; saving one with nothing changed records an act that writes nothing.</summary>
/// <param name="Who">The person's or the job's name as it stands in the audit trail.</param>
/// <param name="Why">The reason in plain words.</param>
/// <param name="Kind">What sort of act it is.</param>
/// <param name="AuthorityId">The authority that an act is about which writes nothing; what is written says it otherwise.</param>
public sealed record Act(string Who, string Why, ActKind Kind = ActKind.Write, Guid? AuthorityId = null);
