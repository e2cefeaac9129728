using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Folkmoot.Data.Migrations;

/// <summary>The reports that scrutiny required on decisions that were not treated as key.</summary>
[DbContext(typeof(Db))]
[Migration("202611220160_KeyProcedureReports")]
internal sealed class KeyProcedureReports : Migration
{
    private const string Table = "KeyReports";

    protected override void Up(MigrationBuilder migration)
    {
        migration.CreateTable(Table, t => new
        {
            Id = t.Column<Guid>(), DecisionId = t.Column<Guid>(), BodyId = t.Column<Guid>(), RequiredOn = t.Column<DateOnly>(), Opinion = t.Column<string>(), DueBy = t.Column<DateOnly>(),
            HoldsNotKey = t.Column<bool>(nullable: true), WhyNotKey = t.Column<string>(nullable: true), ReportedOn = t.Column<DateOnly>(nullable: true), AuthorityId = t.Column<Guid>(), Version = t.Column<int>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_KeyReports", r => r.Id);
            t.ForeignKey("FK_KeyReports_Authorities_AuthorityId", r => r.AuthorityId, "Authorities", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_KeyReports_Decisions_DecisionId", r => r.DecisionId, "Decisions", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_KeyReports_Bodies_BodyId", r => r.BodyId, "Bodies", "Id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("IX_KeyReports_AuthorityId_DecisionId", Table, ["AuthorityId", "DecisionId"], unique: true);
        migration.CreateIndex("IX_KeyReports_DecisionId", Table, "DecisionId");
        migration.CreateIndex("IX_KeyReports_BodyId", Table, "BodyId");
    }

    protected override void Down(MigrationBuilder migration) => migration.DropTable(Table);
}
