using System.Data.Common;
using System.Runtime.CompilerServices;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Npgsql;
using NpgsqlTypes;

namespace Folkmoot.Data;

/// <summary>
/// The index as narrow tables with a tsvector. So that it finds what FTS5 finds, words are cut at everything but letters and
/// digits, accents do not count, no word is too common to look for, and the stems are Porter's.
/// </summary>
public sealed class PostgresFullText : IFullText
{
    private const string Marked = "'StartSel=' || chr(2) || ',StopSel=' || chr(3) || ','";

    // A headline would drop what looks like a tag, so the brackets are hidden from it.
    private const char Less = '\u000e';
    private const char Greater = '\u000f';

    /// <summary>How words are made into stems, the same for every index.</summary>
    public static IReadOnlyList<string> Dictionary { get; } =
    [
        "DROP TEXT SEARCH CONFIGURATION IF EXISTS folkmoot",
        "DROP TEXT SEARCH DICTIONARY IF EXISTS folkmoot_stems",
        "CREATE TEXT SEARCH DICTIONARY folkmoot_stems (TEMPLATE = snowball, LANGUAGE = porter)",
        "CREATE TEXT SEARCH CONFIGURATION folkmoot (COPY = simple)",
        """
        ALTER TEXT SEARCH CONFIGURATION folkmoot
        ALTER MAPPING FOR asciiword, word, numword, asciihword, hword, numhword, hword_asciipart, hword_part, hword_numpart WITH folkmoot_stems
        """,
    ];

    public IReadOnlyList<string> SchemaOf(IReadOnlyList<string> kinds) =>
    [
        """
        CREATE OR REPLACE FUNCTION folkmoot_bare(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
        AS $$ SELECT CASE WHEN octet_length(words) = char_length(words) THEN words ELSE regexp_replace(normalize(words, NFD), '[\u0300-\u036f]', '', 'g') END $$
        """,
        .. kinds.SelectMany(TableOf),
    ];

    private static IEnumerable<string> TableOf(string kind)
    {
        var table = SearchTables.Of(kind);
        yield return $"""
            CREATE TABLE {table} (
                sort_key bigint PRIMARY KEY, authority uuid NOT NULL, openness text NOT NULL, path text NOT NULL, day date,
                title text NOT NULL, body text NOT NULL, words tsvector NOT NULL)
            """;
        // Going through the latest for a word reads the stems of each: they stay in the row, and the body goes elsewhere.
        yield return $"ALTER TABLE {table} ALTER COLUMN words SET STORAGE MAIN";
        yield return $"CREATE INDEX {table}_words ON {table} USING gin (words)";
        yield return $"CREATE INDEX {table}_order ON {table} (authority, sort_key)";
    }

    public async Task WriteAsync(DbConnection connection, DbTransaction? transaction, IReadOnlyList<ISearchable> things, IReadOnlyList<(string Kind, long SortKey)> removed, CancellationToken ct)
    {
        foreach (var kind in removed.GroupBy(r => r.Kind, r => r.SortKey))
        {
            await using var delete = new NpgsqlCommand($"DELETE FROM {SearchTables.Of(kind.Key)} WHERE sort_key = ANY($1)", (NpgsqlConnection)connection, (NpgsqlTransaction?)transaction);
            delete.Parameters.AddWithValue(kind.ToArray());
            await delete.ExecuteNonQueryAsync(ct);
        }
        foreach (var kind in things.GroupBy(t => t.Kind))
        {
            await using var insert = Insert(SearchTables.Of(kind.Key), [.. kind], (NpgsqlConnection)connection, (NpgsqlTransaction?)transaction);
            await insert.ExecuteNonQueryAsync(ct);
        }
    }

    private static NpgsqlCommand Insert(string table, ISearchable[] things, NpgsqlConnection connection, NpgsqlTransaction? transaction)
    {
        var insert = new NpgsqlCommand(
            $"""
            INSERT INTO {table} (sort_key, authority, openness, path, day, title, body, words)
            SELECT sort_key, authority, openness, path, day, title, body,
                setweight(to_tsvector('folkmoot', folkmoot_bare(title_words)), 'A') || to_tsvector('folkmoot', folkmoot_bare(body_words))
            FROM unnest($1, $2, $3, $4, $5, $6, $7, $8, $9) AS new (sort_key, authority, openness, path, day, title, body, title_words, body_words)
            """, connection, transaction);
        var texts = Array.ConvertAll(things, thing => thing.SearchText());
        void Add<T>(NpgsqlDbType type, T[] values) => insert.Parameters.Add(new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Array | type, Value = values });
        Add(NpgsqlDbType.Bigint, Array.ConvertAll(things, thing => thing.SortKey));
        Add(NpgsqlDbType.Uuid, Array.ConvertAll(things, thing => thing.AuthorityId));
        Add(NpgsqlDbType.Text, Array.ConvertAll(things, thing => thing.Openness.ToString()));
        Add(NpgsqlDbType.Text, Array.ConvertAll(texts, text => text.Path));
        Add(NpgsqlDbType.Date, Array.ConvertAll(texts, text => text.On));
        Add(NpgsqlDbType.Text, Array.ConvertAll(texts, text => text.Title));
        Add(NpgsqlDbType.Text, Array.ConvertAll(texts, text => text.Body));
        Add(NpgsqlDbType.Text, Array.ConvertAll(texts, text => PlainWords.Of(text.Title)));
        Add(NpgsqlDbType.Text, Array.ConvertAll(texts, text => PlainWords.Of(text.Body)));
        return insert;
    }

    public async Task<IReadOnlyList<Hit>> FindAsync(DbConnection connection, Wanted wanted, CancellationToken ct)
    {
        var terms = Query.Parse(wanted.Words);
        if (terms.Count == 0)
        {
            return [];
        }
        await using var select = new NpgsqlCommand(Sql(wanted), (NpgsqlConnection)connection);
        select.Parameters.AddWithValue("words", Words(terms));
        select.Parameters.Add(new NpgsqlParameter("among", NpgsqlDbType.Array | NpgsqlDbType.Bigint) { Value = wanted.Among?.ToArray() ?? [] });
        select.Parameters.AddWithValue("before", wanted.Before ?? long.MaxValue);
        select.Parameters.AddWithValue("take", wanted.Take);
        select.Parameters.Add(new NpgsqlParameter("shown", NpgsqlDbType.Array | NpgsqlDbType.Text) { Value = Shown(wanted) });
        select.Parameters.Add(new NpgsqlParameter("authority", NpgsqlDbType.Uuid) { Value = (object?)wanted.AuthorityId ?? DBNull.Value });
        await using var row = await select.ExecuteReaderAsync(ct);
        var hits = new List<Hit>();
        while (await row.ReadAsync(ct))
        {
            DateOnly? day = await row.IsDBNullAsync(3, ct) ? null : row.GetFieldValue<DateOnly>(3);
            hits.Add(new Hit(row.GetInt64(0), row.GetGuid(1), wanted.Kind, row.GetString(2), day, Shown(row.GetString(4)), Shown(row.GetString(5)), Enum.Parse<Openness>(row.GetString(6))));
        }
        return hits;
    }

    public IQueryable<long> Matching(DatabaseFacade database, Wanted wanted, int atMost)
    {
        var terms = Query.Parse(wanted.Words);
        if (terms.Count == 0)
        {
            return database.SqlQuery<long>($"SELECT 0::bigint AS \"Value\" WHERE false");
        }
        var found = new List<object> { Words(terms), wanted.Before ?? long.MaxValue };
        var sql = $"SELECT sort_key AS \"Value\" FROM {SearchTables.Of(wanted.Kind)} WHERE words @@ websearch_to_tsquery('folkmoot', folkmoot_bare({{0}})) AND sort_key < {{1}}";
        if (wanted.AuthorityId is { } authority)
        {
            sql += $" AND authority = {{{found.Count}}}";
            found.Add(authority);
        }
        if (!wanted.Reader.MaySeeAll)
        {
            // The public's question stays the plain one, whose answer the planner knows.
            var shown = Shown(wanted);
            sql += shown.Length == 1 ? $" AND openness = {{{found.Count}}}" : $" AND openness = ANY({{{found.Count}}})";
            found.Add(shown.Length == 1 ? shown[0] : shown);
        }
        if (atMost < int.MaxValue)
        {
            sql += $" LIMIT {{{found.Count}}}";
            found.Add(atMost);
        }
        return database.SqlQuery<long>(FormattableStringFactory.Create(sql, [.. found]));
    }

    private static string[] Shown(Wanted wanted) => [.. wanted.Reader.Shown(wanted.AuthorityId).Select(level => level.ToString())];

    private static string Shown(string headline) => headline.Replace(Less, '<').Replace(Greater, '>');

    private static string Words(IReadOnlyList<Query.Term> terms) =>
        string.Join(' ', terms.Select(t => (t.Excluded ? "-" : "") + '"' + string.Join(' ', t.Words) + '"'));

    private static string Sql(Wanted wanted) =>
        $"""
        WITH found AS (
            SELECT * FROM {SearchTables.Of(wanted.Kind)}, websearch_to_tsquery('folkmoot', folkmoot_bare(@words)) AS asked
            WHERE words @@ asked AND sort_key < @before
            {(wanted.AuthorityId is null ? "" : "AND authority = @authority")}
            {(wanted.Among is null ? "" : "AND sort_key = ANY(@among)")}
            {(wanted.Reader.MaySeeAll ? "" : Shown(wanted).Length == 1 ? "AND openness = (@shown)[1]" : "AND openness = ANY(@shown)")}
            ORDER BY sort_key DESC LIMIT @take)
        SELECT sort_key, authority, path, day,
            ts_headline('folkmoot', translate(title, '<>', chr(14) || chr(15)), asked, {Marked} || 'HighlightAll=true'),
            ts_headline('folkmoot', translate(body, '<>', chr(14) || chr(15)), asked, {Marked} || 'MaxWords=34,MinWords=20'), openness
        FROM found ORDER BY sort_key DESC
        """;
}
