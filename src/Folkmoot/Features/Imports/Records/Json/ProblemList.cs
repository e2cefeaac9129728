namespace Folkmoot.Features.Imports.Records.Json;

/// <summary>Something wrong in a record file.</summary>
/// <param name="Path">Where: <c>$.contracts[2].terms[0].to</c>.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Message">What is wrong, in plain words.</param>
public sealed record Problem(string Path, int Line, string Message)
{
    public override string ToString() => $"line {Line}: {Path}: {Message}";
}

/// <summary>All that is wrong in a file, collected so that it can be said at once.</summary>
internal sealed class ProblemList
{
    private readonly List<Problem> all = [];

    public IReadOnlyList<Problem> All => [.. all.OrderBy(p => p.Line)];

    public bool Any => all.Count > 0;

    public void Add(string path, int line, string message) => all.Add(new Problem(path, line, message));

    public void Add(Node node, string message) => Add(node.Path, node.Line, message);
}
