using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Folkmoot.Data.Migrations;

[DbContext(typeof(Db))]
[Migration("202611220020_Timetables")]
internal sealed class Timetables : Migration
{
    private const string Standing = "\"SupersededAt\" IS NULL";

    protected override void Up(MigrationBuilder migration)
    {
        TimetablesTable(migration);
        DatesTable(migration);
        MovesTable(migration);
        RunsTable(migration);
    }

    protected override void Down(MigrationBuilder migration)
    {
        migration.DropTable("TimetableRuns");
        migration.DropTable("DateMoves");
        migration.DropTable("TimetableDates");
        migration.DropTable("ContractTimetables");
    }

    private static void TimetablesTable(MigrationBuilder migration)
    {
        migration.CreateTable("ContractTimetables", t => new
        {
            Id = t.Column<Guid>(), ContractId = t.Column<Guid>(), Way = t.Column<string>(), End = t.Column<DateOnly>(), LastSafeDay = t.Column<DateOnly>(),
            LastRedesign = t.Column<DateOnly>(), LastCompressed = t.Column<DateOnly>(), LastCompetition = t.Column<DateOnly>(),
            ComputedAt = t.Column<DateTime>(), SupersededAt = t.Column<DateTime>(nullable: true), AuthorityId = t.Column<Guid>(), Version = t.Column<int>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_ContractTimetables", r => r.Id);
            t.ForeignKey("FK_ContractTimetables_Authorities_AuthorityId", r => r.AuthorityId, "Authorities", "Id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("IX_ContractTimetables_AuthorityId_LastSafeDay_Id", "ContractTimetables", ["AuthorityId", "LastSafeDay", "Id"], filter: Standing);
        migration.CreateIndex("IX_ContractTimetables_AuthorityId_ContractId", "ContractTimetables", ["AuthorityId", "ContractId"]);
    }

    private static void DatesTable(MigrationBuilder migration)
    {
        migration.CreateTable("TimetableDates", t => new
        {
            Id = t.Column<Guid>(), ContractId = t.Column<Guid>(), Way = t.Column<string>(), Step = t.Column<string>(), Name = t.Column<string>(), Lane = t.Column<string>(),
            Legal = t.Column<DateOnly>(), Practical = t.Column<DateOnly>(), RuleId = t.Column<string>(), RuleVersion = t.Column<int>(), CalendarVersion = t.Column<string>(),
            Inputs = t.Column<string>(), ComputedAt = t.Column<DateTime>(), SupersededAt = t.Column<DateTime>(nullable: true), AuthorityId = t.Column<Guid>(), Version = t.Column<int>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_TimetableDates", r => r.Id);
            t.ForeignKey("FK_TimetableDates_Authorities_AuthorityId", r => r.AuthorityId, "Authorities", "Id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("IX_TimetableDates_AuthorityId_Practical_Id", "TimetableDates", ["AuthorityId", "Practical", "Id"], filter: Standing);
        migration.CreateIndex("IX_TimetableDates_AuthorityId_ContractId", "TimetableDates", ["AuthorityId", "ContractId"]);
    }

    private static void MovesTable(MigrationBuilder migration)
    {
        migration.CreateTable("DateMoves", t => new
        {
            Id = t.Column<Guid>(), ContractId = t.Column<Guid>(), Step = t.Column<string>(), Name = t.Column<string>(), Was = t.Column<DateOnly>(nullable: true),
            Now = t.Column<DateOnly>(nullable: true), Because = t.Column<string>(), Why = t.Column<string>(), At = t.Column<DateTime>(), AuthorityId = t.Column<Guid>(),
            Version = t.Column<int>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_DateMoves", r => r.Id);
            t.ForeignKey("FK_DateMoves_Authorities_AuthorityId", r => r.AuthorityId, "Authorities", "Id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("IX_DateMoves_AuthorityId_Id", "DateMoves", ["AuthorityId", "Id"]);
        migration.CreateIndex("IX_DateMoves_AuthorityId_ContractId", "DateMoves", ["AuthorityId", "ContractId"]);
    }

    private static void RunsTable(MigrationBuilder migration)
    {
        migration.CreateTable("TimetableRuns", t => new
        {
            Id = t.Column<Guid>(), At = t.Column<DateTime>(), Why = t.Column<string>(), Print = t.Column<string>(), Contracts = t.Column<int>(), Written = t.Column<int>(),
            Moved = t.Column<int>(), AuthorityId = t.Column<Guid>(), Version = t.Column<int>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_TimetableRuns", r => r.Id);
            t.ForeignKey("FK_TimetableRuns_Authorities_AuthorityId", r => r.AuthorityId, "Authorities", "Id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("IX_TimetableRuns_AuthorityId_At", "TimetableRuns", ["AuthorityId", "At"]);
    }
}
