namespace Folkmoot.Features.Imports;

/// <summary>A stretch of the decoded text of a file, counted in characters from its start.</summary>
public readonly record struct TextSpan(int Start, int Length)
{
    public int End => Start + Length;

    public static TextSpan Between(int start, int end) => new(start, end - start);

    public string In(string text) => text.Substring(Start, Length);
}
