namespace Folkmoot.Features.Imports.Records.Json;

/// <summary>The keys a file declares and the links it makes to them. A link may come before what it leads to, so all are checked at the end.</summary>
internal sealed class Links(ProblemList problems)
{
    private readonly Dictionary<(string Kind, string Key), Node> declared = [];
    private readonly List<(string Kind, Node Node)> made = [];

    public void Declare(string kind, Node node)
    {
        if (!declared.TryAdd((kind, node.Text), node))
        {
            problems.Add(node, $"there is another {kind} with the key \"{node.Text}\", on line {declared[(kind, node.Text)].Line}");
        }
    }

    public void Link(string kind, Node node) => made.Add((kind, node));

    public void Check()
    {
        foreach (var (kind, node) in made.Where(link => !declared.ContainsKey((link.Kind, link.Node.Text))))
        {
            problems.Add(node, $"no {kind} in this file has the key \"{node.Text}\"");
        }
    }
}
