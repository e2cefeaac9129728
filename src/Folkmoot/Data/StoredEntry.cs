using System.Globalization;
using Folkmoot.Platform.Audit;
using Folkmoot.Platform.Audit.Checking;

namespace Folkmoot.Data;

/// <summary>A row of the audit trail in its canonical form, whatever somebody may have put into the database: what cannot be read begins with a question mark.</summary>
public sealed record StoredEntry(long Number, string Kind, string At, string Authority, string Who, string Why, string Changes, string Previous, string Hash)
{
    public ChainLink Link => new(Number, Previous, Hash, AuditForm.DigestOf(Kind, At, Authority, Who, Why, Changes));

    /// <summary>An instant as the store writes it, and no other writing of the same instant.</summary>
    internal static string Instant(string stored) =>
        DateTime.TryParseExact(stored, "yyyy-MM-dd HH:mm:ss.FFFFFF", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at)
            ? AuditForm.Instant(at) : "?" + stored;

    /// <summary>A key as the store writes it, and no other writing of the same key.</summary>
    internal static string Key(string? stored) =>
        stored is null ? "" : Guid.TryParseExact(stored, "D", out var id) && id.ToString("D").ToUpperInvariant() == stored ? AuditForm.Key(id) : "?" + stored;
}
