using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Folkmoot.Data.Migrations;

[DbContext(typeof(Db))]
[Migration("202611220021_Milestones")]
internal sealed class Milestones : Migration
{
    protected override void Up(MigrationBuilder migration) => migration.AddColumn<string>("Milestone", "ServiceEvents", nullable: true);

    protected override void Down(MigrationBuilder migration) => migration.Sql("""ALTER TABLE "ServiceEvents" DROP COLUMN "Milestone";""");
}
