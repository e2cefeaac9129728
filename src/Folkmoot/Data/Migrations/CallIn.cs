using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Folkmoot.Data.Migrations;

[DbContext(typeof(Db))]
[Migration("202611220091_CallIn")]
internal sealed class CallIn : Migration
{
    protected override void Up(MigrationBuilder migration)
    {
        ClocksTable(migration);
        RequestsTable(migration);
        WaiversTable(migration);
    }

    protected override void Down(MigrationBuilder migration)
    {
        migration.DropTable("CallInWaivers");
        migration.DropTable("CallInRequests");
        migration.DropTable("CallInClocks");
    }

    private static void ClocksTable(MigrationBuilder migration)
    {
        migration.CreateTable("CallInClocks", t => new
        {
            Id = t.Column<Guid>(), DecisionId = t.Column<Guid>(), Number = t.Column<int>(), ByOfficer = t.Column<bool>(), Opens = t.Column<DateOnly>(), Closes = t.Column<DateOnly>(),
            ClosesAt = t.Column<TimeOnly>(nullable: true), EffectiveFrom = t.Column<DateOnly>(), NotOpenBecause = t.Column<string>(nullable: true), RulesSay = t.Column<string>(),
            Sum = t.Column<string>(), ClosedOn = t.Column<DateOnly>(nullable: true), AuthorityId = t.Column<Guid>(), Version = t.Column<int>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_CallInClocks", r => r.Id);
            t.ForeignKey("FK_CallInClocks_Authorities_AuthorityId", r => r.AuthorityId, "Authorities", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_CallInClocks_Decisions_DecisionId", r => r.DecisionId, "Decisions", "Id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("IX_CallInClocks_AuthorityId_DecisionId_Number", "CallInClocks", ["AuthorityId", "DecisionId", "Number"], unique: true);
        migration.CreateIndex("IX_CallInClocks_AuthorityId_EffectiveFrom", "CallInClocks", ["AuthorityId", "EffectiveFrom"], filter: "\"ClosedOn\" IS NULL");
        migration.CreateIndex("IX_CallInClocks_DecisionId", "CallInClocks", "DecisionId");
    }

    private static void RequestsTable(MigrationBuilder migration)
    {
        migration.CreateTable("CallInRequests", t => new
        {
            Id = t.Column<Guid>(), DecisionId = t.Column<Guid>(), ClockId = t.Column<Guid>(), Number = t.Column<int>(), ReceivedAt = t.Column<DateTime>(), Requesters = t.Column<string>(),
            Grounds = t.Column<string>(), Alternative = t.Column<string>(nullable: true), Ruling = t.Column<string>(nullable: true), RuledOn = t.Column<DateOnly>(nullable: true),
            RuledBy = t.Column<string>(nullable: true), RulingReasons = t.Column<string>(nullable: true), Part = t.Column<string>(nullable: true), Tested = t.Column<string>(),
            HearBy = t.Column<DateOnly>(nullable: true), BodyId = t.Column<Guid>(nullable: true), MeetingId = t.Column<Guid>(nullable: true), HeardOn = t.Column<DateOnly>(nullable: true),
            Outcome = t.Column<string>(nullable: true), OutcomeReasons = t.Column<string>(nullable: true), ContraryToPolicyOrBudget = t.Column<bool>(nullable: true),
            CouncilOn = t.Column<DateOnly>(nullable: true), CouncilLetStand = t.Column<bool>(nullable: true), CouncilReasons = t.Column<string>(nullable: true),
            AuthorityId = t.Column<Guid>(), Version = t.Column<int>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_CallInRequests", r => r.Id);
            t.ForeignKey("FK_CallInRequests_Authorities_AuthorityId", r => r.AuthorityId, "Authorities", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_CallInRequests_Decisions_DecisionId", r => r.DecisionId, "Decisions", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_CallInRequests_CallInClocks_ClockId", r => r.ClockId, "CallInClocks", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_CallInRequests_Bodies_BodyId", r => r.BodyId, "Bodies", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_CallInRequests_Meetings_MeetingId", r => r.MeetingId, "Meetings", "Id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("IX_CallInRequests_AuthorityId_DecisionId_Number", "CallInRequests", ["AuthorityId", "DecisionId", "Number"], unique: true);
        migration.CreateIndex("IX_CallInRequests_DecisionId", "CallInRequests", "DecisionId");
        migration.CreateIndex("IX_CallInRequests_ClockId", "CallInRequests", "ClockId");
        migration.CreateIndex("IX_CallInRequests_BodyId", "CallInRequests", "BodyId");
        migration.CreateIndex("IX_CallInRequests_MeetingId", "CallInRequests", "MeetingId");
    }

    private static void WaiversTable(MigrationBuilder migration)
    {
        migration.CreateTable("CallInWaivers", t => new
        {
            Id = t.Column<Guid>(), DecisionId = t.Column<Guid>(), Prejudice = t.Column<string>(), AgreedBy = t.Column<string>(), AgreedOn = t.Column<DateOnly>(),
            RecordedAt = t.Column<DateTime>(), AuthorityId = t.Column<Guid>(), Version = t.Column<int>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_CallInWaivers", r => r.Id);
            t.ForeignKey("FK_CallInWaivers_Authorities_AuthorityId", r => r.AuthorityId, "Authorities", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_CallInWaivers_Decisions_DecisionId", r => r.DecisionId, "Decisions", "Id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("IX_CallInWaivers_AuthorityId_DecisionId", "CallInWaivers", ["AuthorityId", "DecisionId"]);
        migration.CreateIndex("IX_CallInWaivers_DecisionId", "CallInWaivers", "DecisionId");
    }
}
