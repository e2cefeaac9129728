using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Folkmoot.Data.Migrations;

/// <summary>Notices and what became of them. The database itself refuses to change or remove either.</summary>
[DbContext(typeof(Db))]
[Migration("202611220080_Notices")]
internal sealed class Notices : Migration
{
    private static readonly string[] Kept = ["Notices", "NoticeMarks"];

    protected override void Up(MigrationBuilder migration)
    {
        migration.AddColumn<string>("ReferencePattern", "Authorities", nullable: true);
        NoticesTable(migration);
        MarksTable(migration);
        var isPostgres = ActiveProvider!.Contains("Npgsql", StringComparison.Ordinal);
        if (isPostgres)
        {
            migration.Sql(
                """
                CREATE FUNCTION folkmoot_refuse_change() RETURNS trigger LANGUAGE plpgsql AS
                $$ BEGIN RAISE EXCEPTION 'What was published is never changed: %', TG_TABLE_NAME; END $$
                """);
        }
        foreach (var table in Kept)
        {
            foreach (var deed in (string[])["UPDATE", "DELETE"])
            {
                migration.Sql(isPostgres
                    ? $"""CREATE TRIGGER "{table}_{deed}" BEFORE {deed} ON "{table}" FOR EACH ROW EXECUTE FUNCTION folkmoot_refuse_change()"""
                    : $"""CREATE TRIGGER "{table}_{deed}" BEFORE {deed} ON "{table}" BEGIN SELECT RAISE(ABORT, 'What was published is never changed: {table}'); END""");
            }
        }
    }

    protected override void Down(MigrationBuilder migration)
    {
        migration.DropTable("NoticeMarks");
        migration.DropTable("Notices");
        if (ActiveProvider!.Contains("Npgsql", StringComparison.Ordinal)) migration.Sql("DROP FUNCTION folkmoot_refuse_change()");
        migration.Sql("""ALTER TABLE "Authorities" DROP COLUMN "ReferencePattern" """);
    }

    private static void NoticesTable(MigrationBuilder migration)
    {
        migration.CreateTable("Notices", t => new
        {
            Id = t.Column<Guid>(), DecisionId = t.Column<Guid>(), Number = t.Column<int>(), Kind = t.Column<string>(), ReplacesId = t.Column<Guid>(nullable: true),
            Title = t.Column<string>(), Hash = t.Column<string>(), PublishedAt = t.Column<DateTime>(), PublishedOn = t.Column<DateOnly>(), ClockFrom = t.Column<DateOnly>(),
            EarliestOn = t.Column<DateOnly>(), Path = t.Column<string>(), AuthorityId = t.Column<Guid>(), Version = t.Column<int>(),
            // Last, because SQLite reads a row from its beginning and lists do not want it.
            Words = t.Column<string>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_Notices", r => r.Id);
            t.ForeignKey("FK_Notices_Authorities_AuthorityId", r => r.AuthorityId, "Authorities", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_Notices_Decisions_DecisionId", r => r.DecisionId, "Decisions", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_Notices_Notices_ReplacesId", r => r.ReplacesId, "Notices", "Id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("IX_Notices_AuthorityId_Number", "Notices", ["AuthorityId", "Number"], unique: true);
        migration.CreateIndex("IX_Notices_AuthorityId_DecisionId_Number", "Notices", ["AuthorityId", "DecisionId", "Number"]);
        migration.CreateIndex("IX_Notices_DecisionId", "Notices", "DecisionId");
        migration.CreateIndex("IX_Notices_ReplacesId", "Notices", "ReplacesId");
    }

    private static void MarksTable(MigrationBuilder migration)
    {
        migration.CreateTable("NoticeMarks", t => new
        {
            Id = t.Column<Guid>(), NoticeId = t.Column<Guid>(), State = t.Column<string>(), ByNoticeId = t.Column<Guid>(nullable: true), On = t.Column<DateOnly>(),
            At = t.Column<DateTime>(), Who = t.Column<string>(), Why = t.Column<string>(), AuthorityId = t.Column<Guid>(), Version = t.Column<int>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_NoticeMarks", r => r.Id);
            t.ForeignKey("FK_NoticeMarks_Authorities_AuthorityId", r => r.AuthorityId, "Authorities", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_NoticeMarks_Notices_NoticeId", r => r.NoticeId, "Notices", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_NoticeMarks_Notices_ByNoticeId", r => r.ByNoticeId, "Notices", "Id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("IX_NoticeMarks_AuthorityId_NoticeId", "NoticeMarks", ["AuthorityId", "NoticeId"]);
        migration.CreateIndex("IX_NoticeMarks_NoticeId", "NoticeMarks", "NoticeId", unique: true);
        migration.CreateIndex("IX_NoticeMarks_ByNoticeId", "NoticeMarks", "ByNoticeId");
    }
}
