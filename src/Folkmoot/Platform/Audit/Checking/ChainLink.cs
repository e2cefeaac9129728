namespace Folkmoot.Platform.Audit.Checking;

/// <summary>What the check of the chain needs of a row.</summary>
/// <param name="Number">The number under which it stands.</param>
/// <param name="Previous">The hash of the row before, as the row says it.</param>
/// <param name="Hash">Its hash, as the row says it.</param>
/// <param name="Digest">The digest of what it holds, as it was counted just now.</param>
public sealed record ChainLink(long Number, string Previous, string Hash, string Digest)
{
    /// <summary>Whether its hash is the one of a row that was written under a number.</summary>
    public bool WasWrittenAs(long number) => AuditForm.HashOf(number, Previous, Digest) == Hash;
}
