using System.Data.Common;
using System.Runtime.CompilerServices;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Search;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Folkmoot.Data;

/// <summary>
/// The index as FTS5 tables whose row ids are the sort keys, so that results come latest first without sorting.
/// The column of tags holds authority and openness as words, each alone and both as one, so that the index itself narrows to them.
/// </summary>
public sealed class SqliteFullText : IFullText
{
    public IReadOnlyList<string> SchemaOf(IReadOnlyList<string> kinds) =>
        [.. kinds.Select(kind => $"CREATE VIRTUAL TABLE {SearchTables.Of(kind)} USING fts5(title, body, tags, authority UNINDEXED, path UNINDEXED, day UNINDEXED, tokenize = 'porter unicode61 remove_diacritics 2')")];

    /// <summary>The statements that put each index in order after very many writes.</summary>
    public static IEnumerable<string> Optimise => SearchTables.Kinds.Select(SearchTables.Of).Select(table => $"INSERT INTO {table}({table}) VALUES ('optimize')");

    public async Task WriteAsync(DbConnection connection, DbTransaction? transaction, IReadOnlyList<ISearchable> things, IReadOnlyList<(string Kind, long SortKey)> removed, CancellationToken ct)
    {
        foreach (var kind in removed.GroupBy(r => r.Kind, r => r.SortKey))
        {
            await using var delete = Command(connection, transaction, $"DELETE FROM {SearchTables.Of(kind.Key)} WHERE rowid = $key", "$key");
            foreach (var key in kind)
            {
                delete.Parameters["$key"].Value = key;
                await delete.ExecuteNonQueryAsync(ct);
            }
        }
        foreach (var kind in things.GroupBy(t => t.Kind)) await InsertAsync(connection, transaction, SearchTables.Of(kind.Key), kind, ct);
    }

    private static async Task InsertAsync(DbConnection connection, DbTransaction? transaction, string table, IEnumerable<ISearchable> things, CancellationToken ct)
    {
        await using var insert = Command(connection, transaction,
            $"INSERT INTO {table} (rowid, title, body, tags, authority, path, day) VALUES ($key, $title, $body, $tags, $authority, $path, $day)",
            "$key", "$title", "$body", "$tags", "$authority", "$path", "$day");
        foreach (var thing in things)
        {
            var text = thing.SearchText();
            insert.Parameters["$key"].Value = thing.SortKey;
            insert.Parameters["$title"].Value = text.Title;
            insert.Parameters["$body"].Value = text.Body;
            insert.Parameters["$tags"].Value = $"{AuthorityTag(thing.AuthorityId)} {OpennessTag(thing.Openness)} {AuthorityTag(thing.AuthorityId)}{OpennessTag(thing.Openness)}";
            insert.Parameters["$authority"].Value = thing.AuthorityId.ToString();
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
        var table = SearchTables.Of(wanted.Kind);
        // The keys are numbers, so they may stand in the statement.
        var among = wanted.Among is null ? "" : $"AND rowid IN ({string.Join(',', wanted.Among)})";
        await using var select = Command(connection, null,
            $"""
            SELECT rowid, authority, path, day, highlight({table}, 0, char(2), char(3)), snippet({table}, 1, char(2), char(3), ' … ', 32), tags
            FROM {table} WHERE {table} MATCH $match AND rowid < $before {among} ORDER BY rowid DESC LIMIT $take
            """, "$match", "$before", "$take");
        select.Parameters["$match"].Value = match;
        select.Parameters["$before"].Value = wanted.Before ?? long.MaxValue;
        select.Parameters["$take"].Value = wanted.Take;
        await using var row = await select.ExecuteReaderAsync(ct);
        var hits = new List<Hit>();
        while (await row.ReadAsync(ct))
        {
            DateOnly? day = await row.IsDBNullAsync(3, ct) ? null : DateOnly.ParseExact(row.GetString(3), "yyyy-MM-dd");
            hits.Add(new Hit(row.GetInt64(0), Guid.Parse(row.GetString(1)), wanted.Kind, row.GetString(2), day, row.GetString(4), row.GetString(5), OpennessOf(row.GetString(6))));
        }
        return hits;
    }

    public IQueryable<long> Matching(DatabaseFacade database, Wanted wanted, int atMost)
    {
        var table = SearchTables.Of(wanted.Kind);
        return Match(wanted) is { } match
            ? database.SqlQuery<long>(FormattableStringFactory.Create($"SELECT rowid AS \"Value\" FROM {table} WHERE {table} MATCH {{0}} AND rowid < {{1}} LIMIT {{2}}", match, wanted.Before ?? long.MaxValue, atMost))
            : database.SqlQuery<long>($"SELECT 0 AS \"Value\" WHERE 1 = 0");
    }

    private static string? Match(Wanted wanted)
    {
        var terms = Query.Parse(wanted.Words);
        if (terms.Count == 0)
        {
            return null;
        }
        static string Phrase(Query.Term term) => "{title body} : \"" + string.Join(' ', term.Words) + "\"";
        var at = wanted.AuthorityId is { } authority ? AuthorityTag(authority) : "";
        string[] tags = wanted.Reader.MaySeeAll ? at.Length == 0 ? [] : [at] : [.. wanted.Reader.Shown(wanted.AuthorityId).Select(level => at + OpennessTag(level))];
        var all = terms.Where(t => !t.Excluded).Select(Phrase).Concat(tags.Length == 0 ? [] : ["tags : (" + string.Join(" OR ", tags) + ")"]);
        var match = "(" + string.Join(" AND ", all) + ")";
        return terms.Where(t => t.Excluded).Aggregate(match, (sum, term) => $"({sum} NOT {Phrase(term)})");
    }

    private static string AuthorityTag(Guid authority) => "a" + authority.ToString("N");

    private static Openness OpennessOf(string tags) => Enum.Parse<Openness>(tags.Split(' ')[1].AsSpan(1), ignoreCase: true);

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
