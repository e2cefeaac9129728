using Folkmoot.Platform.Access;

namespace Folkmoot.Platform.Search;

/// <summary>A thing the full-text index holds. The context writes the index in the same transaction as the thing.</summary>
public interface ISearchable : IGuarded
{
    /// <summary>The authority it belongs to.</summary>
    Guid AuthorityId { get; }

    /// <summary>Its place in the order of results, and its key in the index: see <see cref="Platform.SortKey"/>.</summary>
    long SortKey { get; }

    /// <summary>One word for the kind of thing, such as "decision"; each kind has an index of its own.</summary>
    string Kind { get; }

    /// <summary>What the index holds of it.</summary>
    SearchText SearchText();
}

/// <summary>The words of a searchable thing.</summary>
/// <param name="Path">Its address below the authority, such as "decisions/23-00061".</param>
/// <param name="Title">The title, which weighs more than the body.</param>
/// <param name="Body">All other words.</param>
/// <param name="On">The day it is about, when there is one.</param>
public sealed record SearchText(string Path, string Title, string Body, DateOnly? On);
