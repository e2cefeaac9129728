using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Folkmoot.Data.Migrations;

/// <summary>Agendas before and after they are published, and the notices of meetings in private, which the database itself refuses to change.</summary>
[DbContext(typeof(Db))]
[Migration("202611220130_Agendas")]
internal sealed class Agendas : Migration
{
    private const string Table = "PrivateNotices";

    protected override void Up(MigrationBuilder migration)
    {
        migration.AddColumn<DateOnly>("AgendaOn", "Meetings", nullable: true);
        migration.AddColumn<DateOnly>("ConvenedOn", "Meetings", nullable: true);
        migration.AddColumn<string>("Drafted", "Meetings", nullable: true);
        migration.CreateTable(Table, t => new
        {
            Id = t.Column<Guid>(), MeetingId = t.Column<Guid>(), Kind = t.Column<string>(), About = t.Column<string>(), Reasons = t.Column<string>(), Representations = t.Column<string>(nullable: true), Response = t.Column<string>(nullable: true),
            WhyImpracticable = t.Column<string>(nullable: true), AgreedBy = t.Column<string>(nullable: true), AgreedOn = t.Column<DateOnly>(nullable: true), PublishedOn = t.Column<DateOnly>(), PublishedAt = t.Column<DateTime>(), Who = t.Column<string>(),
            AuthorityId = t.Column<Guid>(), Version = t.Column<int>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_PrivateNotices", r => r.Id);
            t.ForeignKey("FK_PrivateNotices_Authorities_AuthorityId", r => r.AuthorityId, "Authorities", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_PrivateNotices_Meetings_MeetingId", r => r.MeetingId, "Meetings", "Id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("IX_PrivateNotices_AuthorityId_MeetingId", Table, ["AuthorityId", "MeetingId"]);
        migration.CreateIndex("IX_PrivateNotices_MeetingId", Table, "MeetingId");
        foreach (var deed in (string[])["UPDATE", "DELETE"])
        {
            migration.Sql(ActiveProvider!.Contains("Npgsql", StringComparison.Ordinal)
                ? $"""CREATE TRIGGER "{Table}_{deed}" BEFORE {deed} ON "{Table}" FOR EACH ROW EXECUTE FUNCTION folkmoot_refuse_change()"""
                : $"""CREATE TRIGGER "{Table}_{deed}" BEFORE {deed} ON "{Table}" BEGIN SELECT RAISE(ABORT, 'What was published is never changed: {Table}'); END""");
        }
    }

    protected override void Down(MigrationBuilder migration)
    {
        migration.DropTable(Table);
        foreach (var column in (string[])["Drafted", "ConvenedOn", "AgendaOn"]) migration.Sql($"""ALTER TABLE "Meetings" DROP COLUMN "{column}" """);
    }
}
