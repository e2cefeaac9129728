using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Folkmoot.Data.Migrations;

[DbContext(typeof(Db))]
[Migration("202611220061_PickedContracts")]
internal sealed class PickedContracts : Migration
{
    protected override void Up(MigrationBuilder migration) =>
        migration.CreateIndex("IX_Contracts_Picked", "Contracts", ["Id", "End", "Openness", "AuthorityId"]);

    protected override void Down(MigrationBuilder migration) => migration.DropIndex("IX_Contracts_Picked", "Contracts");
}
