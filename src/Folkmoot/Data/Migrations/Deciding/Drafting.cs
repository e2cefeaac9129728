using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Folkmoot.Data.Migrations;

[DbContext(typeof(Db))]
[Migration("202611220070_Drafting")]
internal sealed class Drafting : Migration
{
    protected override void Up(MigrationBuilder migration)
    {
        Drafts(migration);
        Sections(migration);
        Versions(migration);
        SetAsides(migration);
        Facts(migration);
        Findings(migration);
    }

    protected override void Down(MigrationBuilder migration)
    {
        foreach (var table in (string[])["RaisedFindings", "LinkedFacts", "SetAsides", "SectionVersions", "DraftSections", "Drafts"]) migration.DropTable(table);
    }

    private static void Drafts(MigrationBuilder migration)
    {
        migration.CreateTable("Drafts", t => new
        {
            Id = t.Column<Guid>(), Number = t.Column<int>(), State = t.Column<string>(), ContractId = t.Column<Guid>(nullable: true), DecisionId = t.Column<Guid>(nullable: true),
            StartedBy = t.Column<string>(), StartedAt = t.Column<DateTime>(), Openness = t.Column<string>(), AuthorityId = t.Column<Guid>(), Version = t.Column<int>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_Drafts", r => r.Id);
            t.ForeignKey("FK_Drafts_Authorities_AuthorityId", r => r.AuthorityId, "Authorities", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_Drafts_Contracts_ContractId", r => r.ContractId, "Contracts", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_Drafts_Decisions_DecisionId", r => r.DecisionId, "Decisions", "Id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("IX_Drafts_AuthorityId_Number", "Drafts", ["AuthorityId", "Number"], unique: true);
        migration.CreateIndex("IX_Drafts_ContractId", "Drafts", "ContractId");
        migration.CreateIndex("IX_Drafts_DecisionId", "Drafts", "DecisionId");
    }

    private static void Sections(MigrationBuilder migration)
    {
        migration.CreateTable("DraftSections", t => new
        {
            Id = t.Column<Guid>(), Name = t.Column<string>(), Place = t.Column<int>(), Text = t.Column<string>(), ChangedBy = t.Column<string>(), ChangedAt = t.Column<DateTime>(),
            DraftId = t.Column<Guid>(), Openness = t.Column<string>(), AuthorityId = t.Column<Guid>(), Version = t.Column<int>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_DraftSections", r => r.Id);
            t.ForeignKey("FK_DraftSections_Authorities_AuthorityId", r => r.AuthorityId, "Authorities", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_DraftSections_Drafts_DraftId", r => r.DraftId, "Drafts", "Id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("IX_DraftSections_AuthorityId_DraftId_Name_Place", "DraftSections", ["AuthorityId", "DraftId", "Name", "Place"], unique: true);
        migration.CreateIndex("IX_DraftSections_DraftId", "DraftSections", "DraftId");
    }

    private static void Versions(MigrationBuilder migration)
    {
        migration.CreateTable("SectionVersions", t => new
        {
            Id = t.Column<Guid>(), SectionId = t.Column<Guid>(), Number = t.Column<int>(), Text = t.Column<string>(), Who = t.Column<string>(), At = t.Column<DateTime>(),
            DraftId = t.Column<Guid>(), Openness = t.Column<string>(), AuthorityId = t.Column<Guid>(), Version = t.Column<int>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_SectionVersions", r => r.Id);
            t.ForeignKey("FK_SectionVersions_Authorities_AuthorityId", r => r.AuthorityId, "Authorities", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_SectionVersions_Drafts_DraftId", r => r.DraftId, "Drafts", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_SectionVersions_DraftSections_SectionId", r => r.SectionId, "DraftSections", "Id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("IX_SectionVersions_AuthorityId_SectionId_Number", "SectionVersions", ["AuthorityId", "SectionId", "Number"], unique: true);
        migration.CreateIndex("IX_SectionVersions_DraftId", "SectionVersions", "DraftId");
        migration.CreateIndex("IX_SectionVersions_SectionId", "SectionVersions", "SectionId");
    }

    private static void SetAsides(MigrationBuilder migration)
    {
        migration.CreateTable("SetAsides", t => new
        {
            Id = t.Column<Guid>(), SectionId = t.Column<Guid>(), BasedOn = t.Column<int>(), Text = t.Column<string>(), Who = t.Column<string>(), At = t.Column<DateTime>(),
            SettledBy = t.Column<string>(nullable: true), SettledAt = t.Column<DateTime>(nullable: true), SettledAs = t.Column<int>(nullable: true),
            DraftId = t.Column<Guid>(), Openness = t.Column<string>(), AuthorityId = t.Column<Guid>(), Version = t.Column<int>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_SetAsides", r => r.Id);
            t.ForeignKey("FK_SetAsides_Authorities_AuthorityId", r => r.AuthorityId, "Authorities", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_SetAsides_Drafts_DraftId", r => r.DraftId, "Drafts", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_SetAsides_DraftSections_SectionId", r => r.SectionId, "DraftSections", "Id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("IX_SetAsides_AuthorityId_DraftId_SettledAt", "SetAsides", ["AuthorityId", "DraftId", "SettledAt"]);
        migration.CreateIndex("IX_SetAsides_DraftId", "SetAsides", "DraftId");
        migration.CreateIndex("IX_SetAsides_SectionId", "SetAsides", "SectionId");
    }

    private static void Facts(MigrationBuilder migration)
    {
        migration.CreateTable("LinkedFacts", t => new
        {
            Id = t.Column<Guid>(), Key = t.Column<string>(), Label = t.Column<string>(), Value = t.Column<string>(), SourceKind = t.Column<string>(), SourceId = t.Column<Guid>(),
            Place = t.Column<int>(), NotTaken = t.Column<string>(nullable: true), DraftId = t.Column<Guid>(), Openness = t.Column<string>(), AuthorityId = t.Column<Guid>(), Version = t.Column<int>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_LinkedFacts", r => r.Id);
            t.ForeignKey("FK_LinkedFacts_Authorities_AuthorityId", r => r.AuthorityId, "Authorities", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_LinkedFacts_Drafts_DraftId", r => r.DraftId, "Drafts", "Id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("IX_LinkedFacts_AuthorityId_DraftId_Key", "LinkedFacts", ["AuthorityId", "DraftId", "Key"], unique: true);
        migration.CreateIndex("IX_LinkedFacts_DraftId", "LinkedFacts", "DraftId");
    }

    private static void Findings(MigrationBuilder migration)
    {
        migration.CreateTable("RaisedFindings", t => new
        {
            Id = t.Column<Guid>(), Rule = t.Column<string>(), Kind = t.Column<string>(), Says = t.Column<string>(), Settles = t.Column<string>(), Quotes = t.Column<string>(), Mark = t.Column<string>(),
            RaisedAt = t.Column<DateTime>(), Settlement = t.Column<string>(), SettledBy = t.Column<string>(nullable: true), SettledByTitle = t.Column<string>(nullable: true),
            SettledAt = t.Column<DateTime>(nullable: true), Reason = t.Column<string>(nullable: true),
            DraftId = t.Column<Guid>(), Openness = t.Column<string>(), AuthorityId = t.Column<Guid>(), Version = t.Column<int>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_RaisedFindings", r => r.Id);
            t.ForeignKey("FK_RaisedFindings_Authorities_AuthorityId", r => r.AuthorityId, "Authorities", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_RaisedFindings_Drafts_DraftId", r => r.DraftId, "Drafts", "Id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("IX_RaisedFindings_AuthorityId_DraftId_RaisedAt", "RaisedFindings", ["AuthorityId", "DraftId", "RaisedAt"]);
        migration.CreateIndex("IX_RaisedFindings_DraftId", "RaisedFindings", "DraftId");
    }
}
