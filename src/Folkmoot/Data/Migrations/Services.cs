using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Folkmoot.Data.Migrations;

[DbContext(typeof(Db))]
[Migration("202611210002_Services")]
internal sealed class Services : Migration
{
    protected override void Up(MigrationBuilder migration)
    {
        ServicesTable(migration);
        ContinuationsTable(migration);
        ServiceEventsTable(migration);
        MeetingsTable(migration);
    }

    protected override void Down(MigrationBuilder migration)
    {
        migration.DropTable("Meetings");
        migration.DropTable("ServiceEvents");
        migration.DropTable("Continuations");
        migration.DropTable("Services");
    }

    private static void ServicesTable(MigrationBuilder migration)
    {
        migration.CreateTable("Services", t => new
        {
            Id = t.Column<Guid>(), Title = t.Column<string>(), Slug = t.Column<string>(), Purpose = t.Column<string>(nullable: true),
            Duties = t.Column<string>(), Priorities = t.Column<string>(), Parts = t.Column<string>(), Need = t.Column<string>(),
            SortKey = t.Column<long>(), Openness = t.Column<string>(), AuthorityId = t.Column<Guid>(), Version = t.Column<int>(),
            Basis = t.Column<string>(), Source = t.Column<string>(nullable: true), SourceUrl = t.Column<string>(nullable: true),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_Services", r => r.Id);
            t.ForeignKey("FK_Services_Authorities_AuthorityId", r => r.AuthorityId, "Authorities", "Id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("IX_Services_AuthorityId_Slug", "Services", ["AuthorityId", "Slug"], unique: true);
        migration.CreateIndex("IX_Services_AuthorityId_Title_Id", "Services", ["AuthorityId", "Title", "Id"]);
        migration.CreateIndex("IX_Services_SortKey", "Services", "SortKey", unique: true);
    }

    private static void ContinuationsTable(MigrationBuilder migration)
    {
        migration.CreateTable("Continuations", t => new
        {
            Id = t.Column<Guid>(), FromServiceId = t.Column<Guid>(), ToServiceId = t.Column<Guid>(), Part = t.Column<string>(nullable: true),
            AuthorityId = t.Column<Guid>(), Version = t.Column<int>(), Basis = t.Column<string>(), Source = t.Column<string>(nullable: true),
            SourceUrl = t.Column<string>(nullable: true),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_Continuations", r => r.Id);
            t.ForeignKey("FK_Continuations_Authorities_AuthorityId", r => r.AuthorityId, "Authorities", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_Continuations_Services_FromServiceId", r => r.FromServiceId, "Services", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_Continuations_Services_ToServiceId", r => r.ToServiceId, "Services", "Id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("IX_Continuations_AuthorityId", "Continuations", "AuthorityId");
        migration.CreateIndex("IX_Continuations_FromServiceId", "Continuations", "FromServiceId");
        migration.CreateIndex("IX_Continuations_ToServiceId", "Continuations", "ToServiceId");
    }

    private static void ServiceEventsTable(MigrationBuilder migration)
    {
        migration.CreateTable("ServiceEvents", t => new
        {
            Id = t.Column<Guid>(), ServiceId = t.Column<Guid>(), On = t.Column<DateOnly>(), Until = t.Column<DateOnly>(nullable: true),
            What = t.Column<string>(), AuthorityId = t.Column<Guid>(), Version = t.Column<int>(), Basis = t.Column<string>(),
            Source = t.Column<string>(nullable: true), SourceUrl = t.Column<string>(nullable: true),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_ServiceEvents", r => r.Id);
            t.ForeignKey("FK_ServiceEvents_Authorities_AuthorityId", r => r.AuthorityId, "Authorities", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_ServiceEvents_Services_ServiceId", r => r.ServiceId, "Services", "Id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("IX_ServiceEvents_AuthorityId_ServiceId_On", "ServiceEvents", ["AuthorityId", "ServiceId", "On"]);
        migration.CreateIndex("IX_ServiceEvents_ServiceId", "ServiceEvents", "ServiceId");
    }

    private static void MeetingsTable(MigrationBuilder migration)
    {
        migration.CreateTable("Meetings", t => new
        {
            Id = t.Column<Guid>(), BodyId = t.Column<Guid>(), On = t.Column<DateOnly>(), Time = t.Column<string>(nullable: true),
            Place = t.Column<string>(nullable: true), PrintedStatus = t.Column<string>(nullable: true), Items = t.Column<string>(),
            AuthorityId = t.Column<Guid>(), Version = t.Column<int>(), Basis = t.Column<string>(), Source = t.Column<string>(nullable: true),
            SourceUrl = t.Column<string>(nullable: true),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_Meetings", r => r.Id);
            t.ForeignKey("FK_Meetings_Authorities_AuthorityId", r => r.AuthorityId, "Authorities", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_Meetings_Bodies_BodyId", r => r.BodyId, "Bodies", "Id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("IX_Meetings_AuthorityId_BodyId_On", "Meetings", ["AuthorityId", "BodyId", "On"], unique: true);
        migration.CreateIndex("IX_Meetings_BodyId", "Meetings", "BodyId");
    }
}
