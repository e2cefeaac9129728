namespace Folkmoot.Platform.Files.Sniffing;

/// <summary>What a file is by its bytes, or why it is not taken.</summary>
/// <param name="Type">What it is; null when it is not taken.</param>
/// <param name="Refusal">Why it is not taken, in a sentence; null when it is.</param>
public sealed record Sniffed(FileType? Type, string? Refusal)
{
    internal static Sniffed As(FileKind kind) => new(FileType.Of(kind), null);

    internal static Sniffed Not(string refusal) => new(null, refusal);

    internal static Sniffed As(FileKind kind, string? refusal) => refusal is null ? As(kind) : Not(refusal);
}
