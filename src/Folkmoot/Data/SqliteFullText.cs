using System.Data.Common;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Search;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Folkmoot.Data;

/// <summary>
/// The index as an FTS5 table whose row ids are the sort keys, so that results come latest first without sorting.
/// The column of tags holds authority, kind and openness as words, so that the index itself narrows to them.
/// </summary>
public sealed class SqliteFullText : IFullText
{
    public IReadOnlyList<string> Schema { get; } =
    [
        "CREATE VIRTUAL TABLE search USING fts5(title, body, tags, authority UNINDEXED, kind UNINDEXED, path UNINDEXED, day UNINDEXED, tokenize = 'porter unicode61 remove_diacritics 2')",
    ];

    public async Task WriteAsync(DbConnection connection, DbTransaction? transaction, IReadOnlyList<ISearchable> things, IReadOnlyList<long> removed, CancellationToken ct)
    {
        await using var delete = Command(connection, transaction, "DELETE FROM search WHERE rowid = $key", "$key");
        foreach (var key in removed)
        {
            delete.Parameters["$key"].Value = key;
            await delete.ExecuteNonQueryAsync(ct);
        }
        await using var insert = Command(connection, transaction,
            "INSERT INTO search (rowid, title, body, tags, authority, kind, path, day) VALUES ($key, $title, $body, $tags, $authority, $kind, $path, $day)",
            "$key", "$title", "$body", "$tags", "$authority", "$kind", "$path", "$day");
        foreach (var thing in things)
        {
            var text = thing.SearchText();
            insert.Parameters["$key"].Value = thing.SortKey;
            insert.Parameters["$title"].Value = text.Title;
            insert.Parameters["$body"].Value = text.Body;
            insert.Parameters["$tags"].Value = $"{AuthorityTag(thing.AuthorityId)} {KindTag(text.Kind)} {OpennessTag(thing.Openness)}";
            insert.Parameters["$authority"].Value = thing.AuthorityId.ToString();
            insert.Parameters["$kind"].Value = text.Kind;
            insert.Parameters["$path"].Value = text.Path;
            insert.Parameters["$day"].Value = (object?)text.On?.ToString("yyyy-MM-dd") ?? DBNull.Value;
            await insert.ExecuteNonQueryAsync(ct);
        }
    }

    public async Task<IReadOnlyList<Hit>> FindAsync(DbConnection connection, Wanted wanted, CancellationToken ct)
    {
        var match = Match(wanted);
        if (match is null)
        {
            return [];
        }
        // The keys are numbers, so they may stand in the statement.
        var among = wanted.Among is null ? "" : $"AND rowid IN ({string.Join(',', wanted.Among)})";
        await using var select = Command(connection, null,
            $"""
            SELECT rowid, authority, kind, path, day, highlight(search, 0, char(2), char(3)), snippet(search, 1, char(2), char(3), ' … ', 32)
            FROM search WHERE search MATCH $match AND rowid < $before {among} ORDER BY rowid DESC LIMIT $take
            """, "$match", "$before", "$take");
        select.Parameters["$match"].Value = match;
        select.Parameters["$before"].Value = wanted.Before ?? long.MaxValue;
        select.Parameters["$take"].Value = wanted.Take;
        await using var row = await select.ExecuteReaderAsync(ct);
        var hits = new List<Hit>();
        while (await row.ReadAsync(ct))
        {
            DateOnly? day = await row.IsDBNullAsync(4, ct) ? null : DateOnly.ParseExact(row.GetString(4), "yyyy-MM-dd");
            hits.Add(new Hit(row.GetInt64(0), Guid.Parse(row.GetString(1)), row.GetString(2), row.GetString(3), day, row.GetString(5), row.GetString(6)));
        }
        return hits;
    }

    public IQueryable<long> Matching(DatabaseFacade database, Wanted wanted, int atMost) => Match(wanted) is { } match
        ? database.SqlQuery<long>($"SELECT rowid AS \"Value\" FROM search WHERE search MATCH {match} AND rowid < {wanted.Before ?? long.MaxValue} LIMIT {atMost}")
        : database.SqlQuery<long>($"SELECT 0 AS \"Value\" WHERE 1 = 0");

    private static string? Match(Wanted wanted)
    {
        var terms = Query.Parse(wanted.Words);
        if (terms.Count == 0)
        {
            return null;
        }
        static string Phrase(Query.Term term) => "{title body} : \"" + string.Join(' ', term.Words) + "\"";
        var tags = new List<string>();
        if (wanted.AuthorityId is { } authority)
        {
            tags.Add(AuthorityTag(authority));
        }
        if (wanted.Kind is { } kind)
        {
            tags.Add(KindTag(kind));
        }
        if (!wanted.Reader.MaySeeAll)
        {
            tags.Add(OpennessTag(Openness.Open));
        }
        var all = terms.Where(t => !t.Excluded).Select(Phrase).Concat(tags.Select(t => "tags : " + t));
        var match = "(" + string.Join(" AND ", all) + ")";
        return terms.Where(t => t.Excluded).Aggregate(match, (sum, term) => $"({sum} NOT {Phrase(term)})");
    }

    private static string AuthorityTag(Guid authority) => "a" + authority.ToString("N");

    private static string KindTag(string kind) => "k" + kind;

    private static string OpennessTag(Openness openness) => "o" + openness.ToString().ToLowerInvariant();

    private static SqliteCommand Command(DbConnection connection, DbTransaction? transaction, string sql, params ReadOnlySpan<string> parameters)
    {
        var command = new SqliteCommand(sql, (SqliteConnection)connection, (SqliteTransaction?)transaction);
        foreach (var parameter in parameters)
        {
            command.Parameters.AddWithValue(parameter, DBNull.Value);
        }
        return command;
    }
}
