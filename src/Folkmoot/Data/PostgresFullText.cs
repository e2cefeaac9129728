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
/// The index as a narrow table with a generated tsvector. So that it finds what FTS5 finds, words are cut at everything but letters and
/// digits, accents do not count, no word is too common to look for, and the stems are Porter's.
/// </summary>
public sealed class PostgresFullText : IFullText
{
    private const string Marked = "'StartSel=' || chr(2) || ',StopSel=' || chr(3) || ','";

    // A headline would drop what looks like a tag, so the brackets are hidden from it.
    private const char Less = '\u000e';
    private const char Greater = '\u000f';

    public IReadOnlyList<string> Schema { get; } =
    [
        "DROP TEXT SEARCH CONFIGURATION IF EXISTS folkmoot",
        "DROP TEXT SEARCH DICTIONARY IF EXISTS folkmoot_stems",
        "CREATE TEXT SEARCH DICTIONARY folkmoot_stems (TEMPLATE = snowball, LANGUAGE = porter)",
        "CREATE TEXT SEARCH CONFIGURATION folkmoot (COPY = simple)",
        """
        ALTER TEXT SEARCH CONFIGURATION folkmoot
        ALTER MAPPING FOR asciiword, word, numword, asciihword, hword, numhword, hword_asciipart, hword_part, hword_numpart WITH folkmoot_stems
        """,
        """
        CREATE OR REPLACE FUNCTION folkmoot_bare(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
        AS $$ SELECT regexp_replace(normalize(words, NFD), '[\u0300-\u036f]', '', 'g') $$
        """,
        """
        CREATE OR REPLACE FUNCTION folkmoot_plain(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
        AS $$ SELECT regexp_replace(folkmoot_bare(left(words, 400000)), '[^0-9A-Za-z\u00aa\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc-\u00be\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff\u2c00-\u2dff\u3040-\ud7ff]+', ' ', 'g') $$
        """,
        """
        CREATE TABLE search (
            sort_key bigint PRIMARY KEY, authority uuid NOT NULL, openness text NOT NULL, kind text NOT NULL, path text NOT NULL, day date,
            title text NOT NULL, body text NOT NULL,
            words tsvector NOT NULL GENERATED ALWAYS AS (
                setweight(to_tsvector('folkmoot', folkmoot_plain(title)), 'A') || to_tsvector('folkmoot', folkmoot_plain(body))) STORED)
        """,
        "CREATE INDEX search_words ON search USING gin (words)",
        // Most things are decisions: the few others are found by their words without meeting those, and each kind is read in order by itself.
        "CREATE INDEX search_words_few ON search USING gin (words) WHERE kind <> 'decision'",
        "CREATE INDEX search_order ON search (authority, kind, sort_key)",
    ];

    public async Task WriteAsync(DbConnection connection, DbTransaction? transaction, IReadOnlyList<ISearchable> things, IReadOnlyList<long> removed, CancellationToken ct)
    {
        var postgres = (NpgsqlConnection)connection;
        if (removed.Count > 0)
        {
            await using var delete = new NpgsqlCommand("DELETE FROM search WHERE sort_key = ANY($1)", postgres, (NpgsqlTransaction?)transaction);
            delete.Parameters.AddWithValue(removed.ToArray());
            await delete.ExecuteNonQueryAsync(ct);
        }
        if (things.Count == 0)
        {
            return;
        }
        await using var copy = await postgres.BeginBinaryImportAsync("COPY search (sort_key, authority, openness, kind, path, day, title, body) FROM STDIN (FORMAT BINARY)", ct);
        foreach (var thing in things)
        {
            var text = thing.SearchText();
            await copy.StartRowAsync(ct);
            await copy.WriteAsync(thing.SortKey, NpgsqlDbType.Bigint, ct);
            await copy.WriteAsync(thing.AuthorityId, NpgsqlDbType.Uuid, ct);
            await copy.WriteAsync(thing.Openness.ToString(), NpgsqlDbType.Text, ct);
            await copy.WriteAsync(text.Kind, NpgsqlDbType.Text, ct);
            await copy.WriteAsync(text.Path, NpgsqlDbType.Text, ct);
            await (text.On is { } day ? copy.WriteAsync(day, NpgsqlDbType.Date, ct) : copy.WriteNullAsync(ct));
            await copy.WriteAsync(text.Title, NpgsqlDbType.Text, ct);
            await copy.WriteAsync(text.Body, NpgsqlDbType.Text, ct);
        }
        await copy.CompleteAsync(ct);
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
        select.Parameters.AddWithValue("open", nameof(Openness.Open));
        select.Parameters.Add(new NpgsqlParameter("authority", NpgsqlDbType.Uuid) { Value = (object?)wanted.AuthorityId ?? DBNull.Value });
        select.Parameters.Add(new NpgsqlParameter("kind", NpgsqlDbType.Text) { Value = (object?)wanted.Kind ?? DBNull.Value });
        await using var row = await select.ExecuteReaderAsync(ct);
        var hits = new List<Hit>();
        while (await row.ReadAsync(ct))
        {
            DateOnly? day = await row.IsDBNullAsync(4, ct) ? null : row.GetFieldValue<DateOnly>(4);
            hits.Add(new Hit(row.GetInt64(0), row.GetGuid(1), row.GetString(2), row.GetString(3), day, Shown(row.GetString(5)), Shown(row.GetString(6))));
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
        var sql = "SELECT sort_key AS \"Value\" FROM search WHERE words @@ websearch_to_tsquery('folkmoot', folkmoot_bare({0})) AND sort_key < {1}";
        foreach (var (column, value) in Tags(wanted))
        {
            sql += $" AND {column} = {{{found.Count}}}";
            found.Add(value);
        }
        if (atMost < int.MaxValue)
        {
            sql += $" LIMIT {{{found.Count}}}";
            found.Add(atMost);
        }
        return database.SqlQuery<long>(FormattableStringFactory.Create(sql, [.. found]));
    }

    private static IEnumerable<(string Column, object Value)> Tags(Wanted wanted)
    {
        if (wanted.AuthorityId is { } authority)
        {
            yield return ("authority", authority);
        }
        if (wanted.Kind is { } kind)
        {
            yield return ("kind", kind);
        }
        if (!wanted.Reader.MaySeeAll)
        {
            yield return ("openness", nameof(Openness.Open));
        }
    }

    private static string Shown(string headline) => headline.Replace(Less, '<').Replace(Greater, '>');

    private static string Words(IReadOnlyList<Query.Term> terms) =>
        string.Join(' ', terms.Select(t => (t.Excluded ? "-" : "") + '"' + string.Join(' ', t.Words) + '"'));

    // A word common among decisions may be rare or absent in the few other things, which the planner cannot know: the sum keeps it from
    // reading all of them in order, and sends it to the index of their words.
    private static string Order(Wanted wanted) => wanted.Kind is null or "decision" ? "sort_key" : "sort_key + 0";

    private static string Sql(Wanted wanted) =>
        $"""
        WITH found AS (
            SELECT * FROM search, websearch_to_tsquery('folkmoot', folkmoot_bare(@words)) AS asked
            WHERE words @@ asked AND sort_key < @before
            {(wanted.AuthorityId is null ? "" : "AND authority = @authority")}
            {(wanted.Kind is null ? "" : "AND kind = @kind")}
            {(wanted.Among is null ? "" : "AND sort_key = ANY(@among)")}
            {(wanted.Reader.MaySeeAll ? "" : "AND openness = @open")}
            ORDER BY {Order(wanted)} DESC LIMIT @take)
        SELECT sort_key, authority, kind, path, day,
            ts_headline('folkmoot', translate(title, '<>', chr(14) || chr(15)), asked, {Marked} || 'HighlightAll=true'),
            ts_headline('folkmoot', translate(body, '<>', chr(14) || chr(15)), asked, {Marked} || 'MaxWords=34,MinWords=20')
        FROM found ORDER BY sort_key DESC
        """;
}
