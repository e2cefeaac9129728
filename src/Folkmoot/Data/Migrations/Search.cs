using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Folkmoot.Data.Migrations;

/// <summary>One index for everything, as it was before each kind of thing had its own: see <see cref="SearchByKind"/>.</summary>
[DbContext(typeof(Db))]
[Migration("202611210006_Search")]
internal sealed class Search : Migration
{
    private static readonly string[] Postgres =
    [
        .. PostgresFullText.Dictionary,
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

    private static readonly string[] Sqlite =
    [
        "CREATE VIRTUAL TABLE search USING fts5(title, body, tags, authority UNINDEXED, kind UNINDEXED, path UNINDEXED, day UNINDEXED, tokenize = 'porter unicode61 remove_diacritics 2')",
    ];

    protected override void Up(MigrationBuilder migration) => Make(migration);

    protected override void Down(MigrationBuilder migration) => migration.DropTable("search");

    internal static void Make(MigrationBuilder migration)
    {
        foreach (var statement in migration.ActiveProvider!.Contains("Npgsql", StringComparison.Ordinal) ? Postgres : Sqlite)
        {
            migration.Sql(statement);
        }
    }
}
