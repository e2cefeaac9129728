using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Folkmoot.Data.Migrations;

/// <summary>Papers with their versions, their history and their holds, and their own full-text index.</summary>
[DbContext(typeof(Db))]
[Migration("202611220110_Papers")]
internal sealed class Papers : Migration
{
    private const string Kind = "paper";

    protected override void Up(MigrationBuilder migration)
    {
        PapersTable(migration);
        Versions(migration);
        Events(migration);
        Holds(migration);
        var postgres = migration.ActiveProvider!.Contains("Npgsql", StringComparison.Ordinal);
        foreach (var statement in postgres ? new PostgresFullText().SchemaOf([Kind]) : new SqliteFullText().SchemaOf([Kind])) migration.Sql(statement);
    }

    protected override void Down(MigrationBuilder migration)
    {
        foreach (var table in (string[])[SearchTables.Of(Kind), "PaperHolds", "PaperEvents", "PaperVersions", "Papers"]) migration.DropTable(table);
    }

    private static void PapersTable(MigrationBuilder migration)
    {
        migration.CreateTable("Papers", t => new
        {
            Id = t.Column<Guid>(), DecisionId = t.Column<Guid>(nullable: true), DraftId = t.Column<Guid>(nullable: true), MeetingId = t.Column<Guid>(nullable: true), Item = t.Column<string>(nullable: true),
            Title = t.Column<string>(), Kind = t.Column<string>(), Handling = t.Column<string>(), Withholding = t.Column<string>(nullable: true), ReviewOn = t.Column<DateOnly>(nullable: true),
            OpenPartId = t.Column<Guid>(nullable: true), PublishedWith = t.Column<string>(), PublishedOn = t.Column<DateOnly>(nullable: true), Newest = t.Column<int>(), IsHeld = t.Column<bool>(),
            RemovedOn = t.Column<DateOnly>(nullable: true), SortKey = t.Column<long>(), Openness = t.Column<string>(), AuthorityId = t.Column<Guid>(), Version = t.Column<int>(),
            // Last, because SQLite reads a row from its beginning and lists do not want it.
            Words = t.Column<string>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_Papers", r => r.Id);
            t.ForeignKey("FK_Papers_Authorities_AuthorityId", r => r.AuthorityId, "Authorities", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_Papers_Decisions_DecisionId", r => r.DecisionId, "Decisions", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_Papers_Drafts_DraftId", r => r.DraftId, "Drafts", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_Papers_Meetings_MeetingId", r => r.MeetingId, "Meetings", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_Papers_Papers_OpenPartId", r => r.OpenPartId, "Papers", "Id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("IX_Papers_AuthorityId_DecisionId", "Papers", ["AuthorityId", "DecisionId"]);
        migration.CreateIndex("IX_Papers_AuthorityId_DraftId", "Papers", ["AuthorityId", "DraftId"]);
        migration.CreateIndex("IX_Papers_AuthorityId_MeetingId_Item", "Papers", ["AuthorityId", "MeetingId", "Item"]);
        migration.CreateIndex("IX_Papers_AuthorityId_ReviewOn", "Papers", ["AuthorityId", "ReviewOn"]);
        migration.CreateIndex("IX_Papers_SortKey", "Papers", "SortKey", unique: true);
        foreach (var other in (string[])["DecisionId", "DraftId", "MeetingId", "OpenPartId"]) migration.CreateIndex($"IX_Papers_{other}", "Papers", other);
    }

    private static void Versions(MigrationBuilder migration)
    {
        migration.CreateTable("PaperVersions", t => new
        {
            Id = t.Column<Guid>(), Number = t.Column<int>(), Name = t.Column<string>(), MediaType = t.Column<string>(), TypeInWords = t.Column<string>(), Length = t.Column<long>(), Hash = t.Column<string>(),
            ReceivedAt = t.Column<DateTime>(), ReceivedOn = t.Column<DateOnly>(), ReceivedFrom = t.Column<string>(), WhyReplaced = t.Column<string>(nullable: true), Checked = t.Column<string>(),
            PaperId = t.Column<Guid>(), Openness = t.Column<string>(), AuthorityId = t.Column<Guid>(), Version = t.Column<int>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_PaperVersions", r => r.Id);
            t.ForeignKey("FK_PaperVersions_Authorities_AuthorityId", r => r.AuthorityId, "Authorities", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_PaperVersions_Papers_PaperId", r => r.PaperId, "Papers", "Id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("IX_PaperVersions_AuthorityId_PaperId_Number", "PaperVersions", ["AuthorityId", "PaperId", "Number"], unique: true);
        migration.CreateIndex("IX_PaperVersions_PaperId", "PaperVersions", "PaperId");
    }

    private static void Events(MigrationBuilder migration)
    {
        migration.CreateTable("PaperEvents", t => new
        {
            Id = t.Column<Guid>(), Did = t.Column<string>(), On = t.Column<DateOnly>(), At = t.Column<DateTime>(), Who = t.Column<string>(), Why = t.Column<string>(nullable: true),
            PaperId = t.Column<Guid>(), Openness = t.Column<string>(), AuthorityId = t.Column<Guid>(), Version = t.Column<int>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_PaperEvents", r => r.Id);
            t.ForeignKey("FK_PaperEvents_Authorities_AuthorityId", r => r.AuthorityId, "Authorities", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_PaperEvents_Papers_PaperId", r => r.PaperId, "Papers", "Id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("IX_PaperEvents_AuthorityId_PaperId_At", "PaperEvents", ["AuthorityId", "PaperId", "At"]);
        migration.CreateIndex("IX_PaperEvents_PaperId", "PaperEvents", "PaperId");
    }

    private static void Holds(MigrationBuilder migration)
    {
        migration.CreateTable("PaperHolds", t => new
        {
            Id = t.Column<Guid>(), PlacedOn = t.Column<DateOnly>(), PlacedBy = t.Column<string>(), Why = t.Column<string>(),
            LiftedOn = t.Column<DateOnly>(nullable: true), LiftedBy = t.Column<string>(nullable: true), WhyLifted = t.Column<string>(nullable: true),
            PaperId = t.Column<Guid>(), Openness = t.Column<string>(), AuthorityId = t.Column<Guid>(), Version = t.Column<int>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_PaperHolds", r => r.Id);
            t.ForeignKey("FK_PaperHolds_Authorities_AuthorityId", r => r.AuthorityId, "Authorities", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_PaperHolds_Papers_PaperId", r => r.PaperId, "Papers", "Id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("IX_PaperHolds_AuthorityId_PaperId", "PaperHolds", ["AuthorityId", "PaperId"]);
        migration.CreateIndex("IX_PaperHolds_PaperId", "PaperHolds", "PaperId");
    }
}
