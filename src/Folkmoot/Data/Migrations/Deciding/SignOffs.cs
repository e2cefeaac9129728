using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Folkmoot.Data.Migrations;

[DbContext(typeof(Db))]
[Migration("202611220120_SignOffs")]
internal sealed class SignOffs : Migration
{
    protected override void Up(MigrationBuilder migration)
    {
        Rounds(migration);
        Given(migration);
        Comments(migration);
        StandIns(migration);
    }

    protected override void Down(MigrationBuilder migration)
    {
        foreach (var table in (string[])["StandIns", "SignOffComments", "SignOffs", "SignOffRounds"]) migration.DropTable(table);
    }

    private static void Rounds(MigrationBuilder migration)
    {
        migration.CreateTable("SignOffRounds", t => new
        {
            Id = t.Column<Guid>(), Number = t.Column<int>(), AskedBy = t.Column<string>(), AskedAt = t.Column<DateTime>(), Listed = t.Column<string>(), DueFrom = t.Column<string>(), Given = t.Column<int>(), ReturnedAt = t.Column<DateTime>(nullable: true),
            DraftId = t.Column<Guid>(), Openness = t.Column<string>(), AuthorityId = t.Column<Guid>(), Version = t.Column<int>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_SignOffRounds", r => r.Id);
            t.ForeignKey("FK_SignOffRounds_Authorities_AuthorityId", r => r.AuthorityId, "Authorities", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_SignOffRounds_Drafts_DraftId", r => r.DraftId, "Drafts", "Id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("IX_SignOffRounds_AuthorityId_DraftId_Number", "SignOffRounds", ["AuthorityId", "DraftId", "Number"], unique: true);
        migration.CreateIndex("IX_SignOffRounds_DraftId", "SignOffRounds", "DraftId");
    }

    private static void Given(MigrationBuilder migration)
    {
        migration.CreateTable("SignOffs", t => new
        {
            Id = t.Column<Guid>(), RoundId = t.Column<Guid>(), Place = t.Column<int>(), Turn = t.Column<int>(), Whose = t.Column<string>(), What = t.Column<string>(nullable: true),
            Role = t.Column<string>(nullable: true), Account = t.Column<string>(nullable: true), DependsOn = t.Column<string>(), MayBeOwn = t.Column<bool>(), Due = t.Column<DateOnly>(), State = t.Column<string>(),
            By = t.Column<string>(nullable: true), ByTitle = t.Column<string>(nullable: true), For = t.Column<string>(nullable: true), ForTitle = t.Column<string>(nullable: true), At = t.Column<DateTime>(nullable: true),
            Words = t.Column<string>(nullable: true), Sections = t.Column<string>(), Facts = t.Column<string>(), EarlierId = t.Column<Guid>(nullable: true), Stands = t.Column<bool>(),
            DraftId = t.Column<Guid>(), Openness = t.Column<string>(), AuthorityId = t.Column<Guid>(), Version = t.Column<int>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_SignOffs", r => r.Id);
            t.ForeignKey("FK_SignOffs_Authorities_AuthorityId", r => r.AuthorityId, "Authorities", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_SignOffs_Drafts_DraftId", r => r.DraftId, "Drafts", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_SignOffs_SignOffRounds_RoundId", r => r.RoundId, "SignOffRounds", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_SignOffs_SignOffs_EarlierId", r => r.EarlierId, "SignOffs", "Id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("IX_SignOffs_AuthorityId_DraftId", "SignOffs", ["AuthorityId", "DraftId"]);
        migration.CreateIndex("IX_SignOffs_AuthorityId_State_Due_Id", "SignOffs", ["AuthorityId", "State", "Due", "Id"]);
        migration.CreateIndex("IX_SignOffs_DraftId", "SignOffs", "DraftId");
        migration.CreateIndex("IX_SignOffs_RoundId", "SignOffs", "RoundId");
        migration.CreateIndex("IX_SignOffs_EarlierId", "SignOffs", "EarlierId");
    }

    private static void Comments(MigrationBuilder migration)
    {
        migration.CreateTable("SignOffComments", t => new
        {
            Id = t.Column<Guid>(), SignOffId = t.Column<Guid>(), By = t.Column<string>(), ByTitle = t.Column<string>(), At = t.Column<DateTime>(), Words = t.Column<string>(),
            DraftId = t.Column<Guid>(), Openness = t.Column<string>(), AuthorityId = t.Column<Guid>(), Version = t.Column<int>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_SignOffComments", r => r.Id);
            t.ForeignKey("FK_SignOffComments_Authorities_AuthorityId", r => r.AuthorityId, "Authorities", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_SignOffComments_Drafts_DraftId", r => r.DraftId, "Drafts", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_SignOffComments_SignOffs_SignOffId", r => r.SignOffId, "SignOffs", "Id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("IX_SignOffComments_AuthorityId_DraftId", "SignOffComments", ["AuthorityId", "DraftId"]);
        migration.CreateIndex("IX_SignOffComments_DraftId", "SignOffComments", "DraftId");
        migration.CreateIndex("IX_SignOffComments_SignOffId", "SignOffComments", "SignOffId");
    }

    private static void StandIns(MigrationBuilder migration)
    {
        migration.CreateTable("StandIns", t => new
        {
            Id = t.Column<Guid>(), AwayId = t.Column<Guid>(), ActingId = t.Column<Guid>(), From = t.Column<DateOnly>(), Until = t.Column<DateOnly>(), NamedAt = t.Column<DateTime>(), EndedOn = t.Column<DateOnly>(nullable: true),
            AuthorityId = t.Column<Guid>(), Version = t.Column<int>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_StandIns", r => r.Id);
            t.ForeignKey("FK_StandIns_Authorities_AuthorityId", r => r.AuthorityId, "Authorities", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_StandIns_Accounts_ActingId", r => r.ActingId, "Accounts", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_StandIns_Accounts_AwayId", r => r.AwayId, "Accounts", "Id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("IX_StandIns_ActingId", "StandIns", "ActingId");
        migration.CreateIndex("IX_StandIns_AwayId", "StandIns", "AwayId");
        migration.CreateIndex("IX_StandIns_AuthorityId_ActingId_Until", "StandIns", ["AuthorityId", "ActingId", "Until"]);
        migration.CreateIndex("IX_StandIns_AuthorityId_AwayId_Until", "StandIns", ["AuthorityId", "AwayId", "Until"]);
    }
}
