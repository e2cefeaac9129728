using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Folkmoot.Data.Migrations;

[DbContext(typeof(Db))]
[Migration("202611220090_DecisionRecords")]
internal sealed class DecisionRecords : Migration
{
    protected override void Up(MigrationBuilder migration)
    {
        TakingsTable(migration);
        PublishedRecordsTable(migration);
    }

    protected override void Down(MigrationBuilder migration)
    {
        migration.DropTable("PublishedRecords");
        migration.DropTable("Takings");
    }

    private static void TakingsTable(MigrationBuilder migration)
    {
        migration.CreateTable("Takings", t => new
        {
            Id = t.Column<Guid>(), DecisionId = t.Column<Guid>(), Number = t.Column<int>(), Outcome = t.Column<string>(), MadeOn = t.Column<DateOnly>(), Maker = t.Column<string>(),
            By = t.Column<string>(), BodyId = t.Column<Guid>(nullable: true), MeetingId = t.Column<Guid>(nullable: true), Path = t.Column<string>(nullable: true), Sum = t.Column<string>(),
            UrgencyReasons = t.Column<string>(nullable: true), RecordedAt = t.Column<DateTime>(), AuthorityId = t.Column<Guid>(), Version = t.Column<int>(),
            Words_Decision = t.Column<string>(), Words_Reasons = t.Column<string>(), Words_Rejected = t.Column<string>(), Words_NoneRejected = t.Column<bool>(),
            Words_Interests = t.Column<string>(), Words_NoneDeclared = t.Column<bool>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_Takings", r => r.Id);
            t.ForeignKey("FK_Takings_Authorities_AuthorityId", r => r.AuthorityId, "Authorities", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_Takings_Decisions_DecisionId", r => r.DecisionId, "Decisions", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_Takings_Bodies_BodyId", r => r.BodyId, "Bodies", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_Takings_Meetings_MeetingId", r => r.MeetingId, "Meetings", "Id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("IX_Takings_AuthorityId_DecisionId_Number", "Takings", ["AuthorityId", "DecisionId", "Number"], unique: true);
        migration.CreateIndex("IX_Takings_AuthorityId_MadeOn", "Takings", ["AuthorityId", "MadeOn"]);
        migration.CreateIndex("IX_Takings_DecisionId", "Takings", "DecisionId");
        migration.CreateIndex("IX_Takings_BodyId", "Takings", "BodyId");
        migration.CreateIndex("IX_Takings_MeetingId", "Takings", "MeetingId");
    }

    private static void PublishedRecordsTable(MigrationBuilder migration)
    {
        migration.CreateTable("PublishedRecords", t => new
        {
            Id = t.Column<Guid>(), DecisionId = t.Column<Guid>(), TakingId = t.Column<Guid>(), Number = t.Column<int>(), PublishedOn = t.Column<DateOnly>(),
            PublishedAt = t.Column<DateTime>(), PublishedBy = t.Column<string>(), Correction = t.Column<string>(nullable: true), Hash = t.Column<string>(),
            AuthorityId = t.Column<Guid>(), Version = t.Column<int>(),
            Words_Decision = t.Column<string>(), Words_Reasons = t.Column<string>(), Words_Rejected = t.Column<string>(), Words_NoneRejected = t.Column<bool>(),
            Words_Interests = t.Column<string>(), Words_NoneDeclared = t.Column<bool>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_PublishedRecords", r => r.Id);
            t.ForeignKey("FK_PublishedRecords_Authorities_AuthorityId", r => r.AuthorityId, "Authorities", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_PublishedRecords_Decisions_DecisionId", r => r.DecisionId, "Decisions", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_PublishedRecords_Takings_TakingId", r => r.TakingId, "Takings", "Id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("IX_PublishedRecords_AuthorityId_DecisionId_Number", "PublishedRecords", ["AuthorityId", "DecisionId", "Number"], unique: true);
        migration.CreateIndex("IX_PublishedRecords_DecisionId", "PublishedRecords", "DecisionId");
        migration.CreateIndex("IX_PublishedRecords_TakingId", "PublishedRecords", "TakingId");
    }
}
