using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Folkmoot.Data.Migrations;

/// <summary>
/// Numbers the rows of the audit trail and chains each to the one before. Rows written earlier are chained in the order of their time, and a row
/// after them says that this was done later. The form of docs/audit-trail.md stands here in SQL, as it was when the rows were chained.
/// </summary>
[DbContext(typeof(Db))]
[Migration("202611220040_AuditChain")]
internal sealed class AuditChain : Migration
{
    private const string Beginning = "0000000000000000000000000000000000000000000000000000000000000000";

    protected override void Up(MigrationBuilder migration)
    {
        var sql = ActiveProvider!.Contains("Npgsql", StringComparison.Ordinal) ? ChainSql.Postgres : ChainSql.Sqlite;
        migration.Sql("""CREATE TABLE "EarlierTrail" AS SELECT * FROM "AuditTrail" """);
        migration.DropTable("AuditTrail");
        migration.CreateTable("AuditTrail", t => new
        {
            Number = t.Column<long>(), Kind = t.Column<string>(), At = t.Column<DateTime>(), AuthorityId = t.Column<Guid>(nullable: true),
            Who = t.Column<string>(), Why = t.Column<string>(), Changes = t.Column<string>(), Previous = t.Column<string>(), Hash = t.Column<string>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_AuditTrail", r => r.Number);
        });
        migration.CreateIndex("IX_AuditTrail_AuthorityId_Number", "AuditTrail", ["AuthorityId", "Number"]);
        migration.Sql(Numbered(sql));
        migration.Sql(SaidSo(sql));
        migration.Sql(Chained(sql));
        migration.DropTable("EarlierTrail");
    }

    protected override void Down(MigrationBuilder migration)
    {
        var sql = ActiveProvider!.Contains("Npgsql", StringComparison.Ordinal) ? ChainSql.Postgres : ChainSql.Sqlite;
        migration.Sql("""CREATE TABLE "ChainedTrail" AS SELECT * FROM "AuditTrail" """);
        migration.DropTable("AuditTrail");
        Authorities.AuditTrailTable(migration);
        migration.Sql(
            $"""
            INSERT INTO "AuditTrail" ("Id", "AuthorityId", "At", "Who", "Why", "Changes")
            SELECT {sql.NewKey}, "AuthorityId", "At", "Who", "Why", "Changes" FROM "ChainedTrail" WHERE "Kind" <> 'Chained'
            """);
        migration.DropTable("ChainedTrail");
    }

    private static string Numbered(ChainSql sql) =>
        $"""
        INSERT INTO "AuditTrail" ("Number", "Kind", "At", "AuthorityId", "Who", "Why", "Changes", "Previous", "Hash")
        SELECT row_number() OVER (ORDER BY "At", "Id"), 'EarlierWrite', {sql.Microseconds("\"At\"")}, "AuthorityId", "Who", "Why", "Changes", '', '' FROM "EarlierTrail"
        """;

    private static string SaidSo(ChainSql sql) =>
        $"""
        INSERT INTO "AuditTrail" ("Number", "Kind", "At", "AuthorityId", "Who", "Why", "Changes", "Previous", "Hash")
        SELECT count(*) + 1, 'Chained', {sql.Now}, NULL, 'migration',
            'Rows 1 to ' || count(*) || ' were written before the trail was chained. They were numbered in the order of their time and chained now.', '[]', '', ''
        FROM "EarlierTrail" HAVING count(*) > 0
        """;

    private static string Chained(ChainSql sql)
    {
        string Row(string name) => sql.Digest(
            "'folkmoot audit 1'", $"{name}.\"Kind\"", sql.Instant($"{name}.\"At\""), sql.Key($"{name}.\"AuthorityId\""), $"{name}.\"Who\"", $"{name}.\"Why\"", $"{name}.\"Changes\"");
        return $"""
            WITH RECURSIVE chained(number, previous, hash) AS (
                SELECT first."Number", '{Beginning}', {sql.Digest("'1'", $"'{Beginning}'", Row("first"))} FROM "AuditTrail" first WHERE first."Number" = 1
                UNION ALL
                SELECT next."Number", chained.hash, {sql.Digest(sql.Text("next.\"Number\""), "chained.hash", Row("next"))}
                FROM chained JOIN "AuditTrail" next ON next."Number" = chained.number + 1)
            UPDATE "AuditTrail" SET "Previous" = chained.previous, "Hash" = chained.hash FROM chained WHERE "AuditTrail"."Number" = chained.number
            """;
    }
}
