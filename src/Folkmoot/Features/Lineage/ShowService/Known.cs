using Folkmoot.Platform.Values;

namespace Folkmoot.Features.Lineage.ShowService;

/// <summary>How something is known and where it is written.</summary>
public sealed record Known(Basis? Basis, string? Source, string? Url)
{
    public static Known Of(RecordedEntity row) => new(row.Basis, row.Source, row.SourceUrl);

    /// <summary>The address, when it is one that a browser may be sent to.</summary>
    public string? Link => Uri.TryCreate(Url, UriKind.Absolute, out var address) && address.Scheme is ("http" or "https") ? Url : null;
}
