using System.Security.Cryptography;
using System.Text;
using Folkmoot.Platform;

namespace Folkmoot.Features.Imports.Intake;

/// <summary>The address of a decision: its reference, else its title with the source's id, else with a few digits of its key.</summary>
internal static class DecisionSlug
{
    /// <summary>The first that is free is taken; the last is as good as unique.</summary>
    public static IEnumerable<string> Candidates(IntakeItem item)
    {
        if (SourceKeys.Title(item.Record) is not { } title) yield break;
        if (item.Record.Reference is { } reference) yield return Slug.Of(reference);
        var words = Slug.Of(title.Length > 60 ? title[..60] : title);
        if (item.Record.SourceId is { } id) yield return $"{words}-{Slug.Of(id)}";
        yield return words;
        yield return $"{words}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(item.Key)))[..8]}";
    }
}
