namespace Folkmoot.Features.Imports.Decoding;

/// <summary>Either the text of a file, or why it cannot be read as a page; never both.</summary>
public sealed record DecodedFile(SourceText? Source, string? Refusal, IReadOnlyList<ImportFinding> Findings)
{
    public static DecodedFile Refused(string reason) => new(null, reason, []);
}
