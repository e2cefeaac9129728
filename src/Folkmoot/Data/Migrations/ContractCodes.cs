using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Folkmoot.Data.Migrations;

/// <summary>The codes of what a contract buys, on which the light touch and the Provider Selection Regime turn.</summary>
[DbContext(typeof(Db))]
[Migration("202611220030_ContractCodes")]
internal sealed class ContractCodes : Migration
{
    protected override void Up(MigrationBuilder migration) => migration.AddColumn<string>("Codes", "Contracts", nullable: true);

    // SQLite drops a column by itself, yet not through the builder.
    protected override void Down(MigrationBuilder migration) => migration.Sql("""ALTER TABLE "Contracts" DROP COLUMN "Codes";""");
}
