namespace Folkmoot.Data;

/// <summary>The tables of the full-text index, one for each kind of thing.</summary>
internal static class SearchTables
{
    public static IReadOnlyList<string> Kinds { get; } = ["service", "contract", "decision", "paper"];

    /// <summary>The kinds that had a table of their own first; a later kind's table comes with a migration of its own.</summary>
    public static IReadOnlyList<string> First { get; } = ["service", "contract", "decision"];

    /// <summary>The table of a kind. A new kind needs a migration that makes its table.</summary>
    /// <exception cref="ArgumentException">There is no such kind; nothing else may stand in a statement.</exception>
    public static string Of(string kind) => Kinds.Contains(kind, StringComparer.Ordinal) ? "search_" + kind : throw new ArgumentException($"There is no index of things of the kind '{kind}'.", nameof(kind));
}
