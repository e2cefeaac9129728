using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Folkmoot.Data.Migrations;

[DbContext(typeof(Db))]
[Migration("202611220140_StaffAlerts")]
internal sealed class StaffAlerts : Migration
{
    protected override void Up(MigrationBuilder migration)
    {
        migration.AddColumn<string>("WorkMail", "Accounts", nullable: true);
        migration.CreateTable("ToldWork", t => new
        {
            Id = t.Column<Guid>(), AccountId = t.Column<Guid>(), LastDaily = t.Column<DateOnly>(nullable: true), Keys = t.Column<string>(), AuthorityId = t.Column<Guid>(), Version = t.Column<int>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_ToldWork", r => r.Id);
            t.ForeignKey("FK_ToldWork_Authorities_AuthorityId", r => r.AuthorityId, "Authorities", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_ToldWork_Accounts_AccountId", r => r.AccountId, "Accounts", "Id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("IX_ToldWork_AccountId", "ToldWork", "AccountId");
        migration.CreateIndex("IX_ToldWork_AuthorityId_AccountId", "ToldWork", ["AuthorityId", "AccountId"], unique: true);
    }

    // SQLite drops a column by itself, yet not through the builder.
    protected override void Down(MigrationBuilder migration)
    {
        migration.DropTable("ToldWork");
        migration.Sql("""ALTER TABLE "Accounts" DROP COLUMN "WorkMail";""");
    }
}
