using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Folkmoot.Data.Migrations;

[DbContext(typeof(Db))]
[Migration("202611210005_Imports")]
internal sealed class Imports : Migration
{
    protected override void Up(MigrationBuilder migration)
    {
        SourcePagesTable(migration);
        SourcePageVersionsTable(migration);
    }

    protected override void Down(MigrationBuilder migration)
    {
        migration.DropTable("SourcePageVersions");
        migration.DropTable("SourcePages");
    }

    private static void SourcePagesTable(MigrationBuilder migration)
    {
        migration.CreateTable("SourcePages", t => new
        {
            Id = t.Column<Guid>(), Key = t.Column<string>(), PageKind = t.Column<string>(), DecisionId = t.Column<Guid>(nullable: true),
            SourceIds = t.Column<string>(), AuthorityId = t.Column<Guid>(), Version = t.Column<int>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_SourcePages", r => r.Id);
            t.ForeignKey("FK_SourcePages_Authorities_AuthorityId", r => r.AuthorityId, "Authorities", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_SourcePages_Decisions_DecisionId", r => r.DecisionId, "Decisions", "Id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("IX_SourcePages_AuthorityId_DecisionId", "SourcePages", ["AuthorityId", "DecisionId"]);
        migration.CreateIndex("IX_SourcePages_AuthorityId_Key", "SourcePages", ["AuthorityId", "Key"], unique: true);
        migration.CreateIndex("IX_SourcePages_DecisionId", "SourcePages", "DecisionId");
    }

    private static void SourcePageVersionsTable(MigrationBuilder migration)
    {
        migration.CreateTable("SourcePageVersions", t => new
        {
            Id = t.Column<Guid>(), SourcePageId = t.Column<Guid>(), Number = t.Column<int>(), FileAddress = t.Column<string>(),
            FileName = t.Column<string>(), ImportedAt = t.Column<DateTime>(), Fields = t.Column<string>(), AuthorityId = t.Column<Guid>(),
            Version = t.Column<int>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_SourcePageVersions", r => r.Id);
            t.ForeignKey("FK_SourcePageVersions_Authorities_AuthorityId", r => r.AuthorityId, "Authorities", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_SourcePageVersions_SourcePages_SourcePageId", r => r.SourcePageId, "SourcePages", "Id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("IX_SourcePageVersions_AuthorityId_FileAddress", "SourcePageVersions", ["AuthorityId", "FileAddress"]);
        migration.CreateIndex("IX_SourcePageVersions_AuthorityId_SourcePageId_Number", "SourcePageVersions", ["AuthorityId", "SourcePageId", "Number"], unique: true);
        migration.CreateIndex("IX_SourcePageVersions_SourcePageId", "SourcePageVersions", "SourcePageId");
    }
}
