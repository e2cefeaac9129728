using System.Text.RegularExpressions;

namespace Folkmoot.Platform.Audit.Checking;

/// <summary>A head of the chain as it was published: "57:9c1e…", or the hash alone.</summary>
/// <param name="Number">The number of the row that was the last; null when only the hash is known.</param>
/// <param name="Hash">Its hash.</param>
public sealed partial record PublishedHead(long? Number, string Hash)
{
    /// <summary>Null for what is no head.</summary>
    public static PublishedHead? Read(string typed)
    {
        if (Form().Match(typed.Trim()) is not { Success: true } match) return null;
        return new PublishedHead(match.Groups[1].Success ? long.Parse(match.Groups[1].Value) : null, match.Groups[2].Value.ToLowerInvariant());
    }

    /// <summary>Whether it is the head of a trail without rows.</summary>
    public bool IsBeginning => Number is null or 0 && Hash == AuditForm.Beginning;

    /// <summary>"57:9c1e…".</summary>
    public override string ToString() => Number is null ? Hash : $"{Number}:{Hash}";

    [GeneratedRegex("^(?:([0-9]{1,18}):)?([0-9a-fA-F]{64})$", RegexOptions.None, 1000)]
    private static partial Regex Form();
}
