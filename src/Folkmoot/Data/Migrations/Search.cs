using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Folkmoot.Data.Migrations;

[DbContext(typeof(Db))]
[Migration("202611210006_Search")]
internal sealed class Search : Migration
{
    protected override void Up(MigrationBuilder migration)
    {
        var postgres = migration.ActiveProvider!.Contains("Npgsql", StringComparison.Ordinal);
        foreach (var statement in postgres ? new PostgresFullText().Schema : new SqliteFullText().Schema)
        {
            migration.Sql(statement);
        }
    }

    protected override void Down(MigrationBuilder migration) => migration.DropTable("search");
}
