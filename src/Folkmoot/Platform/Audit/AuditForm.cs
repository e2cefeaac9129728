using System.Security.Cryptography;
using System.Text;

namespace Folkmoot.Platform.Audit;

/// <summary>
/// The canonical form over which an entry of the audit trail is hashed: each value as its length in bytes, a colon, its bytes in UTF-8
/// and a comma, so that no two rows share a form. docs/audit-trail.md tells it for whoever writes a checker of their own.
/// </summary>
public static class AuditForm
{
    /// <summary>The first value of every form. Another form will have another name.</summary>
    public const string Name = "folkmoot audit 1";

    /// <summary>What the first entry has for the hash of the one before.</summary>
    public const string Beginning = "0000000000000000000000000000000000000000000000000000000000000000";

    /// <summary>The digest of what an entry tells: 64 small hexadecimal digits.</summary>
    /// <param name="kind">The name of the kind.</param>
    /// <param name="at">The instant, as <see cref="Instant"/> writes it.</param>
    /// <param name="authority">The authority's key, as <see cref="Key"/> writes it.</param>
    /// <param name="who">Who acted.</param>
    /// <param name="why">Why.</param>
    /// <param name="changes">The rows written, as they stand in the store.</param>
    public static string DigestOf(string kind, string at, string authority, string who, string why, string changes) => Sha256(Name, kind, at, authority, who, why, changes);

    /// <summary>The hash of an entry, by its number, the hash of the entry before and its digest.</summary>
    public static string HashOf(long number, string previous, string digest) => Sha256(number.ToString(), previous, digest);

    /// <summary>"2026-11-22T09:30:00.000000Z": an instant in UTC to the microsecond.</summary>
    public static string Instant(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'");

    /// <summary>A key in small letters with hyphens; empty for none.</summary>
    public static string Key(Guid? id) => id?.ToString("D") ?? "";

    private static string Sha256(params ReadOnlySpan<string> values)
    {
        var form = new MemoryStream();
        foreach (var value in values)
        {
            form.Write(Encoding.ASCII.GetBytes($"{Encoding.UTF8.GetByteCount(value)}:"));
            form.Write(Encoding.UTF8.GetBytes(value));
            form.WriteByte((byte)',');
        }
        return Convert.ToHexStringLower(SHA256.HashData(form.GetBuffer().AsSpan(0, (int)form.Length)));
    }
}
