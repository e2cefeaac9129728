using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Folkmoot.Data.Migrations;

/// <summary>Gives each kind of thing an index of its own and moves what the one index held.</summary>
[DbContext(typeof(Db))]
[Migration("202611220001_SearchByKind")]
internal sealed class SearchByKind : Migration
{
    protected override void Up(MigrationBuilder migration)
    {
        var postgres = migration.ActiveProvider!.Contains("Npgsql", StringComparison.Ordinal);
        foreach (var statement in postgres ? new PostgresFullText().SchemaOf(SearchTables.First) : new SqliteFullText().SchemaOf(SearchTables.First)) migration.Sql(statement);
        foreach (var kind in SearchTables.First) migration.Sql(postgres ? MovePostgres(kind) : MoveSqlite(kind));
        migration.DropTable("search");
    }

    protected override void Down(MigrationBuilder migration)
    {
        var postgres = migration.ActiveProvider!.Contains("Npgsql", StringComparison.Ordinal);
        Search.Make(migration);
        foreach (var kind in SearchTables.First)
        {
            migration.Sql(postgres ? BackPostgres(kind) : BackSqlite(kind));
            migration.DropTable(SearchTables.Of(kind));
        }
    }

    private static string MovePostgres(string kind) =>
        $"""
        INSERT INTO {SearchTables.Of(kind)} (sort_key, authority, openness, path, day, title, body, words)
        SELECT sort_key, authority, openness, path, day, title, body, words FROM search WHERE kind = '{kind}'
        """;

    private static string BackPostgres(string kind) =>
        $"INSERT INTO search (sort_key, authority, openness, kind, path, day, title, body) SELECT sort_key, authority, openness, '{kind}', path, day, title, body FROM {SearchTables.Of(kind)}";

    // The tags were "a… k… o…": authority, kind, openness. They are "a… o… a…o…".
    private static string MoveSqlite(string kind) =>
        $"""
        INSERT INTO {SearchTables.Of(kind)} (rowid, title, body, tags, authority, path, day)
        SELECT rowid, title, body, replace(tags, ' k{kind} ', ' ') || ' ' || replace(tags, ' k{kind} ', ''), authority, path, day FROM search WHERE kind = '{kind}'
        """;

    private static string BackSqlite(string kind) =>
        $"""
        INSERT INTO search (rowid, title, body, tags, authority, kind, path, day)
        SELECT rowid, title, body, replace(substr(tags, 1, length(tags) / 2), ' ', ' k{kind} '), authority, '{kind}', path, day FROM {SearchTables.Of(kind)}
        """;
}
