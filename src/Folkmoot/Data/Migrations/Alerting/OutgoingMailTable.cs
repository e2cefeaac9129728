using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Folkmoot.Data.Migrations;

[DbContext(typeof(Db))]
[Migration("202611220100_OutgoingMail")]
internal sealed class OutgoingMailTable : Migration
{
    protected override void Up(MigrationBuilder migration)
    {
        migration.CreateTable("OutgoingMail", t => new
        {
            Id = t.Column<Guid>(), About = t.Column<string>(), To = t.Column<string>(), Subject = t.Column<string>(), Text = t.Column<string>(),
            LeaveAt = t.Column<string>(nullable: true), State = t.Column<string>(), WrittenAt = t.Column<DateTime>(), NotBefore = t.Column<DateTime>(),
            LeaseUntil = t.Column<DateTime>(nullable: true), Attempts = t.Column<int>(), Reason = t.Column<string>(nullable: true),
            EndedAt = t.Column<DateTime>(nullable: true), AuthorityId = t.Column<Guid>(), Version = t.Column<int>(),
        }, constraints: t => t.PrimaryKey("PK_OutgoingMail", r => r.Id));
        migration.CreateIndex("IX_OutgoingMail_AuthorityId_NotBefore_Id", "OutgoingMail", ["AuthorityId", "NotBefore", "Id"], filter: "\"EndedAt\" IS NULL");
        migration.CreateIndex("IX_OutgoingMail_AuthorityId_State_Id", "OutgoingMail", ["AuthorityId", "State", "Id"]);
    }

    protected override void Down(MigrationBuilder migration) => migration.DropTable("OutgoingMail");
}
