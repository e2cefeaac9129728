namespace Folkmoot.Features.Alerts.Asking;

/// <summary>A thing that can be followed, as anyone may know it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="TargetId">Its key; null for words.</param>
/// <param name="Words">The words; null for anything else.</param>
/// <param name="Name">How it is called.</param>
/// <param name="Path">Its page below the authority.</param>
public sealed record Followed(FollowedKind Kind, Guid? TargetId, string? Words, string Name, string Path)
{
    /// <summary>"the service “Community navigation”".</summary>
    public string InWords() => $"{KindInWords(Kind)} “{Name}”";

    /// <summary>The kind as it stands in an address.</summary>
    public static string Segment(FollowedKind kind) => kind.ToString().ToLowerInvariant();

    private static string KindInWords(FollowedKind kind) => kind switch
    {
        FollowedKind.Service => "the service",
        FollowedKind.Body => "the body",
        FollowedKind.Division => "the division",
        FollowedKind.Decision => "the decision",
        _ => "decisions with the words",
    };
}
