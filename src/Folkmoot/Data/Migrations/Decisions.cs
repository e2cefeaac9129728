using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Folkmoot.Data.Migrations;

[DbContext(typeof(Db))]
[Migration("202611210003_Decisions")]
internal sealed class Decisions : Migration
{
    protected override void Up(MigrationBuilder migration)
    {
        DecisionsTable(migration);
        DecisionEventsTable(migration);
        DecisionDocumentsTable(migration);
        DecisionDivisionsTable(migration);
        DecisionServicesTable(migration);
        DecisionReferencesTable(migration);
        ConsiderationsTable(migration);
        QuestionsTable(migration);
        PromisesTable(migration);
    }

    protected override void Down(MigrationBuilder migration)
    {
        migration.DropTable("Promises");
        migration.DropTable("Questions");
        migration.DropTable("Considerations");
        migration.DropTable("DecisionReferences");
        migration.DropTable("DecisionServices");
        migration.DropTable("DecisionDivisions");
        migration.DropTable("DecisionDocuments");
        migration.DropTable("DecisionEvents");
        migration.DropTable("Decisions");
    }

    private static void DecisionsTable(MigrationBuilder migration)
    {
        migration.CreateTable("Decisions", t => new
        {
            Id = t.Column<Guid>(), Reference = t.Column<string>(nullable: true), Slug = t.Column<string>(), Title = t.Column<string>(),
            IsKey = t.Column<string>(), KeyReasons = t.Column<string>(), Taker = t.Column<string>(nullable: true),
            TakerBodyId = t.Column<Guid>(nullable: true), LeadMember = t.Column<string>(nullable: true),
            LeadDirector = t.Column<string>(nullable: true), Department = t.Column<string>(nullable: true),
            Contact = t.Column<string>(nullable: true), AllDivisions = t.Column<bool>(), NoticeOn = t.Column<DateOnly>(nullable: true),
            MadeOn = t.Column<DateOnly>(nullable: true), PublishedOn = t.Column<DateOnly>(nullable: true),
            EffectiveFrom = t.Column<DateOnly>(nullable: true), Notice = t.Column<string>(), State = t.Column<string>(), CallIn = t.Column<string>(),
            Implementation = t.Column<string>(), PrintedStatus = t.Column<string>(nullable: true), Restriction = t.Column<string>(nullable: true),
            RestrictionExplanation = t.Column<string>(nullable: true), Urgency = t.Column<string>(nullable: true),
            SortKey = t.Column<long>(), Openness = t.Column<string>(),
            Due_AsPrinted = t.Column<string>(nullable: true), Due_From = t.Column<DateOnly>(nullable: true), Due_Kind = t.Column<string>(),
            Due_Reason = t.Column<string>(nullable: true), Due_To = t.Column<DateOnly>(nullable: true), AuthorityId = t.Column<Guid>(),
            Version = t.Column<int>(), Basis = t.Column<string>(), Source = t.Column<string>(nullable: true),
            SourceUrl = t.Column<string>(nullable: true),
            // Last, because SQLite reads a row from its beginning and lists do not want these.
            Texts = t.Column<string>(), Readings = t.Column<string>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_Decisions", r => r.Id);
            t.ForeignKey("FK_Decisions_Authorities_AuthorityId", r => r.AuthorityId, "Authorities", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_Decisions_Bodies_TakerBodyId", r => r.TakerBodyId, "Bodies", "Id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("IX_Decisions_NotMade", "Decisions", ["AuthorityId", "SortKey"], filter: "\"MadeOn\" IS NULL AND \"State\" IN ('Due', 'Considered', 'Deferred')");
        migration.CreateIndex("IX_Decisions_AuthorityId_Reference", "Decisions", ["AuthorityId", "Reference"]);
        migration.CreateIndex("IX_Decisions_AuthorityId_Slug", "Decisions", ["AuthorityId", "Slug"], unique: true);
        migration.CreateIndex("IX_Decisions_Department", "Decisions", ["AuthorityId", "Department", "SortKey", "State", "IsKey", "Openness"]);
        migration.CreateIndex("IX_Decisions_List", "Decisions", ["AuthorityId", "SortKey", "State", "IsKey", "Department", "AllDivisions", "Openness"]);
        migration.CreateIndex("IX_Decisions_State", "Decisions", ["AuthorityId", "State", "SortKey", "IsKey", "Department", "Openness"]);
        migration.CreateIndex("IX_Decisions_TakerBody", "Decisions", ["AuthorityId", "TakerBodyId", "SortKey", "State", "IsKey", "Department", "Openness"]);
        migration.CreateIndex("IX_Decisions_SortKey", "Decisions", "SortKey", unique: true);
        migration.CreateIndex("IX_Decisions_TakerBodyId", "Decisions", "TakerBodyId");
    }

    private static void DecisionEventsTable(MigrationBuilder migration)
    {
        migration.CreateTable("DecisionEvents", t => new
        {
            Id = t.Column<Guid>(), DecisionId = t.Column<Guid>(), Track = t.Column<string>(), State = t.Column<string>(),
            On = t.Column<DateOnly>(nullable: true), RecordedAt = t.Column<DateTime>(), Who = t.Column<string>(nullable: true),
            Why = t.Column<string>(nullable: true), AuthorityId = t.Column<Guid>(), Version = t.Column<int>(), Basis = t.Column<string>(),
            Source = t.Column<string>(nullable: true), SourceUrl = t.Column<string>(nullable: true),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_DecisionEvents", r => r.Id);
            t.ForeignKey("FK_DecisionEvents_Authorities_AuthorityId", r => r.AuthorityId, "Authorities", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_DecisionEvents_Decisions_DecisionId", r => r.DecisionId, "Decisions", "Id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("IX_DecisionEvents_AuthorityId_DecisionId", "DecisionEvents", ["AuthorityId", "DecisionId"]);
        migration.CreateIndex("IX_DecisionEvents_DecisionId", "DecisionEvents", "DecisionId");
    }

    private static void DecisionDocumentsTable(MigrationBuilder migration)
    {
        migration.CreateTable("DecisionDocuments", t => new
        {
            Id = t.Column<Guid>(), DecisionId = t.Column<Guid>(), Title = t.Column<string>(), Kind = t.Column<string>(),
            Url = t.Column<string>(nullable: true), FileAddress = t.Column<string>(nullable: true), Size = t.Column<string>(nullable: true),
            Restricted = t.Column<bool>(), Openness = t.Column<string>(), AuthorityId = t.Column<Guid>(), Version = t.Column<int>(),
            Basis = t.Column<string>(), Source = t.Column<string>(nullable: true), SourceUrl = t.Column<string>(nullable: true),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_DecisionDocuments", r => r.Id);
            t.ForeignKey("FK_DecisionDocuments_Authorities_AuthorityId", r => r.AuthorityId, "Authorities", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_DecisionDocuments_Decisions_DecisionId", r => r.DecisionId, "Decisions", "Id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("IX_DecisionDocuments_AuthorityId_DecisionId", "DecisionDocuments", ["AuthorityId", "DecisionId"]);
        migration.CreateIndex("IX_DecisionDocuments_DecisionId", "DecisionDocuments", "DecisionId");
    }

    private static void DecisionDivisionsTable(MigrationBuilder migration)
    {
        migration.CreateTable("DecisionDivisions", t => new
        {
            Id = t.Column<Guid>(), DecisionId = t.Column<Guid>(), DivisionId = t.Column<Guid>(), SortKey = t.Column<long>(),
            AuthorityId = t.Column<Guid>(), Version = t.Column<int>(), Basis = t.Column<string>(), Source = t.Column<string>(nullable: true),
            SourceUrl = t.Column<string>(nullable: true),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_DecisionDivisions", r => r.Id);
            t.ForeignKey("FK_DecisionDivisions_Authorities_AuthorityId", r => r.AuthorityId, "Authorities", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_DecisionDivisions_Decisions_DecisionId", r => r.DecisionId, "Decisions", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_DecisionDivisions_Divisions_DivisionId", r => r.DivisionId, "Divisions", "Id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("IX_DecisionDivisions_AuthorityId_DivisionId_SortKey", "DecisionDivisions", ["AuthorityId", "DivisionId", "SortKey"]);
        migration.CreateIndex("IX_DecisionDivisions_DecisionId", "DecisionDivisions", "DecisionId");
        migration.CreateIndex("IX_DecisionDivisions_DivisionId", "DecisionDivisions", "DivisionId");
    }

    private static void DecisionServicesTable(MigrationBuilder migration)
    {
        migration.CreateTable("DecisionServices", t => new
        {
            Id = t.Column<Guid>(), DecisionId = t.Column<Guid>(), ServiceId = t.Column<Guid>(), SortKey = t.Column<long>(),
            AuthorityId = t.Column<Guid>(), Version = t.Column<int>(), Basis = t.Column<string>(), Source = t.Column<string>(nullable: true),
            SourceUrl = t.Column<string>(nullable: true),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_DecisionServices", r => r.Id);
            t.ForeignKey("FK_DecisionServices_Authorities_AuthorityId", r => r.AuthorityId, "Authorities", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_DecisionServices_Decisions_DecisionId", r => r.DecisionId, "Decisions", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_DecisionServices_Services_ServiceId", r => r.ServiceId, "Services", "Id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("IX_DecisionServices_AuthorityId_ServiceId_SortKey", "DecisionServices", ["AuthorityId", "ServiceId", "SortKey"]);
        migration.CreateIndex("IX_DecisionServices_DecisionId", "DecisionServices", "DecisionId");
        migration.CreateIndex("IX_DecisionServices_ServiceId", "DecisionServices", "ServiceId");
    }

    private static void DecisionReferencesTable(MigrationBuilder migration)
    {
        migration.CreateTable("DecisionReferences", t => new
        {
            Id = t.Column<Guid>(), DecisionId = t.Column<Guid>(), Reference = t.Column<string>(), ToId = t.Column<Guid>(nullable: true),
            AuthorityId = t.Column<Guid>(), Version = t.Column<int>(), Basis = t.Column<string>(), Source = t.Column<string>(nullable: true),
            SourceUrl = t.Column<string>(nullable: true),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_DecisionReferences", r => r.Id);
            t.ForeignKey("FK_DecisionReferences_Authorities_AuthorityId", r => r.AuthorityId, "Authorities", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_DecisionReferences_Decisions_DecisionId", r => r.DecisionId, "Decisions", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_DecisionReferences_Decisions_ToId", r => r.ToId, "Decisions", "Id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("IX_DecisionReferences_AuthorityId_DecisionId", "DecisionReferences", ["AuthorityId", "DecisionId"]);
        migration.CreateIndex("IX_DecisionReferences_AuthorityId_Reference", "DecisionReferences", ["AuthorityId", "Reference"]);
        migration.CreateIndex("IX_DecisionReferences_DecisionId", "DecisionReferences", "DecisionId");
        migration.CreateIndex("IX_DecisionReferences_ToId", "DecisionReferences", "ToId");
    }

    private static void ConsiderationsTable(MigrationBuilder migration)
    {
        migration.CreateTable("Considerations", t => new
        {
            Id = t.Column<Guid>(), DecisionId = t.Column<Guid>(), BodyId = t.Column<Guid>(), SortKey = t.Column<long>(), MeetingId = t.Column<Guid>(nullable: true),
            On = t.Column<DateOnly>(nullable: true), Outcome = t.Column<string>(), Comments = t.Column<string>(nullable: true),
            AuthorityId = t.Column<Guid>(), Version = t.Column<int>(), Basis = t.Column<string>(), Source = t.Column<string>(nullable: true),
            SourceUrl = t.Column<string>(nullable: true),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_Considerations", r => r.Id);
            t.ForeignKey("FK_Considerations_Authorities_AuthorityId", r => r.AuthorityId, "Authorities", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_Considerations_Bodies_BodyId", r => r.BodyId, "Bodies", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_Considerations_Decisions_DecisionId", r => r.DecisionId, "Decisions", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_Considerations_Meetings_MeetingId", r => r.MeetingId, "Meetings", "Id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("IX_Considerations_AuthorityId_BodyId_On", "Considerations", ["AuthorityId", "BodyId", "On"]);
        migration.CreateIndex("IX_Considerations_AuthorityId_BodyId_SortKey", "Considerations", ["AuthorityId", "BodyId", "SortKey"]);
        migration.CreateIndex("IX_Considerations_AuthorityId_DecisionId", "Considerations", ["AuthorityId", "DecisionId"]);
        migration.CreateIndex("IX_Considerations_BodyId", "Considerations", "BodyId");
        migration.CreateIndex("IX_Considerations_DecisionId", "Considerations", "DecisionId");
        migration.CreateIndex("IX_Considerations_MeetingId", "Considerations", "MeetingId");
    }

    private static void QuestionsTable(MigrationBuilder migration)
    {
        migration.CreateTable("Questions", t => new
        {
            Id = t.Column<Guid>(), ConsiderationId = t.Column<Guid>(), Text = t.Column<string>(), Reply = t.Column<string>(nullable: true),
            AnsweredOn = t.Column<DateOnly>(nullable: true), AuthorityId = t.Column<Guid>(), Version = t.Column<int>(), Basis = t.Column<string>(),
            Source = t.Column<string>(nullable: true), SourceUrl = t.Column<string>(nullable: true),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_Questions", r => r.Id);
            t.ForeignKey("FK_Questions_Authorities_AuthorityId", r => r.AuthorityId, "Authorities", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_Questions_Considerations_ConsiderationId", r => r.ConsiderationId, "Considerations", "Id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("IX_Questions_AuthorityId_ConsiderationId", "Questions", ["AuthorityId", "ConsiderationId"]);
        migration.CreateIndex("IX_Questions_ConsiderationId", "Questions", "ConsiderationId");
    }

    private static void PromisesTable(MigrationBuilder migration)
    {
        migration.CreateTable("Promises", t => new
        {
            Id = t.Column<Guid>(), ConsiderationId = t.Column<Guid>(), Text = t.Column<string>(), Owner = t.Column<string>(nullable: true),
            DueOn = t.Column<DateOnly>(nullable: true), KeptOn = t.Column<DateOnly>(nullable: true), AuthorityId = t.Column<Guid>(),
            Version = t.Column<int>(), Basis = t.Column<string>(), Source = t.Column<string>(nullable: true),
            SourceUrl = t.Column<string>(nullable: true),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_Promises", r => r.Id);
            t.ForeignKey("FK_Promises_Authorities_AuthorityId", r => r.AuthorityId, "Authorities", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_Promises_Considerations_ConsiderationId", r => r.ConsiderationId, "Considerations", "Id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("IX_Promises_AuthorityId_ConsiderationId", "Promises", ["AuthorityId", "ConsiderationId"]);
        migration.CreateIndex("IX_Promises_ConsiderationId", "Promises", "ConsiderationId");
    }
}
