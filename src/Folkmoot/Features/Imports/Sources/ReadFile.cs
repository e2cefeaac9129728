namespace Folkmoot.Features.Imports.Sources;

/// <summary>What became of one file: a record with the text it was read from, or a refusal with its reason.</summary>
public sealed record ReadFile(FileToRead File, string? Council, PageRecord? Record, SourceText? Source, byte[] Bytes, string? Refusal)
{
    public static ReadFile Refused(FileToRead file, string? council, string reason) => new(file, council, null, null, [], reason);
}
