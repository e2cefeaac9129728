using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Folkmoot.Data.Migrations;

[DbContext(typeof(Db))]
[Migration("202611220101_Alerts")]
internal sealed class Alerts : Migration
{
    protected override void Up(MigrationBuilder migration)
    {
        FollowersTable(migration);
        FollowingsTable(migration);
        NewsTable(migration);
        migration.CreateTable("AlertMarks", t => new { Id = t.Column<Guid>(), Number = t.Column<long>(), Version = t.Column<int>() }, constraints: t => t.PrimaryKey("PK_AlertMarks", r => r.Id));
    }

    protected override void Down(MigrationBuilder migration)
    {
        migration.DropTable("AlertMarks");
        migration.DropTable("News");
        migration.DropTable("Followings");
        migration.DropTable("Followers");
    }

    private static void FollowersTable(MigrationBuilder migration)
    {
        migration.CreateTable("Followers", t => new
        {
            Id = t.Column<Guid>(), Address = t.Column<string>(), Key = t.Column<string>(), LettersOn = t.Column<DateOnly>(), Letters = t.Column<int>(),
            LastDaily = t.Column<DateOnly>(nullable: true), AuthorityId = t.Column<Guid>(), Version = t.Column<int>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_Followers", r => r.Id);
            t.ForeignKey("FK_Followers_Authorities_AuthorityId", r => r.AuthorityId, "Authorities", "Id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("IX_Followers_AuthorityId_Address", "Followers", ["AuthorityId", "Address"], unique: true);
        migration.CreateIndex("IX_Followers_AuthorityId_Key", "Followers", ["AuthorityId", "Key"], unique: true);
    }

    private static void FollowingsTable(MigrationBuilder migration)
    {
        migration.CreateTable("Followings", t => new
        {
            Id = t.Column<Guid>(), FollowerId = t.Column<Guid>(), Kind = t.Column<string>(), TargetId = t.Column<Guid>(nullable: true), Words = t.Column<string>(nullable: true),
            HowOften = t.Column<string>(), AskedAt = t.Column<DateTime>(), ConfirmationHash = t.Column<string>(), ConfirmBy = t.Column<DateTime>(),
            ConfirmedAt = t.Column<DateTime>(nullable: true), AuthorityId = t.Column<Guid>(), Version = t.Column<int>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_Followings", r => r.Id);
            t.ForeignKey("FK_Followings_Authorities_AuthorityId", r => r.AuthorityId, "Authorities", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_Followings_Followers_FollowerId", r => r.FollowerId, "Followers", "Id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("IX_Followings_FollowerId", "Followings", "FollowerId");
        migration.CreateIndex("IX_Followings_AuthorityId_FollowerId", "Followings", ["AuthorityId", "FollowerId"]);
        migration.CreateIndex("IX_Followings_AuthorityId_Kind_TargetId", "Followings", ["AuthorityId", "Kind", "TargetId"]);
        migration.CreateIndex("IX_Followings_AuthorityId_ConfirmationHash", "Followings", ["AuthorityId", "ConfirmationHash"], unique: true);
    }

    private static void NewsTable(MigrationBuilder migration)
    {
        migration.CreateTable("News", t => new
        {
            Id = t.Column<Guid>(), FollowerId = t.Column<Guid>(), DecisionId = t.Column<Guid>(nullable: true), TermId = t.Column<Guid>(nullable: true), IsNew = t.Column<bool>(),
            Events = t.Column<string>(), Because = t.Column<string>(), HowOften = t.Column<string>(), RecordedAt = t.Column<DateTime>(), AuthorityId = t.Column<Guid>(),
            Version = t.Column<int>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_News", r => r.Id);
            t.ForeignKey("FK_News_Authorities_AuthorityId", r => r.AuthorityId, "Authorities", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_News_Followers_FollowerId", r => r.FollowerId, "Followers", "Id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("IX_News_FollowerId", "News", "FollowerId");
        migration.CreateIndex("IX_News_AuthorityId_HowOften_FollowerId", "News", ["AuthorityId", "HowOften", "FollowerId"]);
    }
}
