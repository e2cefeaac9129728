using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Folkmoot.Data.Migrations;

[DbContext(typeof(Db))]
[Migration("202611220092_Implementation")]
internal sealed class Implementation : Migration
{
    protected override void Up(MigrationBuilder migration)
    {
        migration.CreateTable("RegisterActs", t => new
        {
            Id = t.Column<Guid>(), DecisionId = t.Column<Guid>(), Number = t.Column<int>(), Deed = t.Column<string>(), ContractId = t.Column<Guid>(nullable: true),
            TermId = t.Column<Guid>(nullable: true), OptionId = t.Column<Guid>(nullable: true), UndoesId = t.Column<Guid>(nullable: true), Says = t.Column<string>(),
            EndBefore = t.Column<DateOnly>(nullable: true), EndAfter = t.Column<DateOnly>(nullable: true), LatestEndBefore = t.Column<DateOnly>(nullable: true),
            LatestEndAfter = t.Column<DateOnly>(nullable: true), On = t.Column<DateOnly>(), At = t.Column<DateTime>(), Who = t.Column<string>(), Why = t.Column<string>(nullable: true),
            AuthorityId = t.Column<Guid>(), Version = t.Column<int>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_RegisterActs", r => r.Id);
            t.ForeignKey("FK_RegisterActs_Authorities_AuthorityId", r => r.AuthorityId, "Authorities", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_RegisterActs_Decisions_DecisionId", r => r.DecisionId, "Decisions", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_RegisterActs_RegisterActs_UndoesId", r => r.UndoesId, "RegisterActs", "Id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("IX_RegisterActs_AuthorityId_DecisionId_Number", "RegisterActs", ["AuthorityId", "DecisionId", "Number"], unique: true);
        migration.CreateIndex("IX_RegisterActs_AuthorityId_ContractId", "RegisterActs", ["AuthorityId", "ContractId"]);
        migration.CreateIndex("IX_RegisterActs_DecisionId", "RegisterActs", "DecisionId");
        migration.CreateIndex("IX_RegisterActs_UndoesId", "RegisterActs", "UndoesId", unique: true);
    }

    protected override void Down(MigrationBuilder migration) => migration.DropTable("RegisterActs");
}
