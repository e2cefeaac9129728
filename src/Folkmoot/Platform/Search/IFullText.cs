using Folkmoot.Platform.Access;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Folkmoot.Platform.Search;

/// <summary>
/// The full-text index: FTS5 on SQLite, tsvector on PostgreSQL. Each kind of thing has an index of its own, so that a word
/// common among many decisions and absent from a few services costs nothing to look for among the services.
/// </summary>
public interface IFullText
{
    /// <summary>The statements that make the indexes of these kinds, run by the migration that introduces them.</summary>
    IReadOnlyList<string> SchemaOf(IReadOnlyList<string> kinds);

    /// <summary>Adds or replaces things, on the context's open connection and transaction.</summary>
    Task WriteAsync(System.Data.Common.DbConnection connection, System.Data.Common.DbTransaction? transaction, IReadOnlyList<ISearchable> things, IReadOnlyList<(string Kind, long SortKey)> removed, CancellationToken ct);

    /// <summary>Finds things, latest first.</summary>
    Task<IReadOnlyList<Hit>> FindAsync(System.Data.Common.DbConnection connection, Wanted wanted, CancellationToken ct);

    /// <summary>The sort keys of the things found, in no order, to be a part of a larger query; at most <paramref name="atMost"/> of them.</summary>
    IQueryable<long> Matching(DatabaseFacade database, Wanted wanted, int atMost);
}

/// <summary>What is looked for.</summary>
/// <param name="Words">The words as typed: all must occur; a phrase stands in double quotes; a hyphen before a word excludes it.</param>
/// <param name="Reader">Who is looking.</param>
/// <param name="Kind">The kind of thing.</param>
/// <param name="AuthorityId">One authority, or null for all.</param>
/// <param name="Before">Only results that sort before this key: the last of the page before.</param>
/// <param name="Take">How many at most.</param>
/// <param name="Among">Only results with these keys; null for any.</param>
public sealed record Wanted(
    string Words, Reader Reader, string Kind, Guid? AuthorityId = null, long? Before = null, int Take = 20, IReadOnlyList<long>? Among = null);

/// <summary>A result.</summary>
/// <param name="SortKey">Its place in the order.</param>
/// <param name="AuthorityId">The authority it belongs to.</param>
/// <param name="Kind">The kind of thing.</param>
/// <param name="Path">Its address below the authority.</param>
/// <param name="On">The day it is about.</param>
/// <param name="Title">The title, found words between <see cref="Marks.Start"/> and <see cref="Marks.End"/>.</param>
/// <param name="Snippet">The words round the find, marked alike.</param>
/// <param name="Openness">Who may see it.</param>
public sealed record Hit(long SortKey, Guid AuthorityId, string Kind, string Path, DateOnly? On, string Title, string Snippet, Openness Openness);

/// <summary>The characters that surround found words: control characters, which no text holds, so that the page can encode first and mark after.</summary>
public static class Marks
{
    /// <summary>Before a found word.</summary>
    public const char Start = '\u0002';

    /// <summary>After a found word.</summary>
    public const char End = '\u0003';
}
