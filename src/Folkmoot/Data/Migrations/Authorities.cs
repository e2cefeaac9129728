using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Folkmoot.Data.Migrations;

[DbContext(typeof(Db))]
[Migration("202611210001_Authorities")]
internal sealed class Authorities : Migration
{
    protected override void Up(MigrationBuilder migration)
    {
        AuthoritiesTable(migration);
        BodiesTable(migration);
        PortfoliosTable(migration);
        DivisionsTable(migration);
        PartnersTable(migration);
        ProvidersTable(migration);
        AuditTrailTable(migration);
    }

    protected override void Down(MigrationBuilder migration)
    {
        migration.DropTable("AuditTrail");
        migration.DropTable("Providers");
        migration.DropTable("Partners");
        migration.DropTable("Divisions");
        migration.DropTable("Portfolios");
        migration.DropTable("Bodies");
        migration.DropTable("Authorities");
    }

    private static void AuthoritiesTable(MigrationBuilder migration)
    {
        migration.CreateTable("Authorities", t => new
        {
            Id = t.Column<Guid>(), ShortName = t.Column<string>(), Name = t.Column<string>(), Gss = t.Column<string>(nullable: true),
            Kind = t.Column<string>(nullable: true), Website = t.Column<string>(nullable: true), Colour = t.Column<string>(nullable: true),
            IsDemonstration = t.Column<bool>(), DemonstrationNote = t.Column<string>(nullable: true), Version = t.Column<int>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_Authorities", r => r.Id);
        });
        migration.CreateIndex("IX_Authorities_ShortName", "Authorities", "ShortName", unique: true);
    }

    private static void BodiesTable(MigrationBuilder migration)
    {
        migration.CreateTable("Bodies", t => new
        {
            Id = t.Column<Guid>(), Name = t.Column<string>(), Slug = t.Column<string>(), Kind = t.Column<string>(), AuthorityId = t.Column<Guid>(),
            Version = t.Column<int>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_Bodies", r => r.Id);
            t.ForeignKey("FK_Bodies_Authorities_AuthorityId", r => r.AuthorityId, "Authorities", "Id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("IX_Bodies_AuthorityId_Slug", "Bodies", ["AuthorityId", "Slug"], unique: true);
    }

    private static void PortfoliosTable(MigrationBuilder migration)
    {
        migration.CreateTable("Portfolios", t => new
        {
            Id = t.Column<Guid>(), Title = t.Column<string>(), From = t.Column<DateOnly>(nullable: true), To = t.Column<DateOnly>(nullable: true),
            Holder = t.Column<string>(nullable: true), AuthorityId = t.Column<Guid>(), Version = t.Column<int>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_Portfolios", r => r.Id);
            t.ForeignKey("FK_Portfolios_Authorities_AuthorityId", r => r.AuthorityId, "Authorities", "Id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("IX_Portfolios_AuthorityId_Title", "Portfolios", ["AuthorityId", "Title"]);
    }

    private static void DivisionsTable(MigrationBuilder migration)
    {
        migration.CreateTable("Divisions", t => new
        {
            Id = t.Column<Guid>(), Name = t.Column<string>(), Slug = t.Column<string>(), AuthorityId = t.Column<Guid>(), Version = t.Column<int>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_Divisions", r => r.Id);
            t.ForeignKey("FK_Divisions_Authorities_AuthorityId", r => r.AuthorityId, "Authorities", "Id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("IX_Divisions_AuthorityId_Slug", "Divisions", ["AuthorityId", "Slug"], unique: true);
    }

    private static void PartnersTable(MigrationBuilder migration)
    {
        migration.CreateTable("Partners", t => new
        {
            Id = t.Column<Guid>(), Name = t.Column<string>(), Slug = t.Column<string>(), FormerName = t.Column<string>(nullable: true),
            AuthorityId = t.Column<Guid>(), Version = t.Column<int>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_Partners", r => r.Id);
            t.ForeignKey("FK_Partners_Authorities_AuthorityId", r => r.AuthorityId, "Authorities", "Id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("IX_Partners_AuthorityId_Slug", "Partners", ["AuthorityId", "Slug"], unique: true);
    }

    private static void ProvidersTable(MigrationBuilder migration)
    {
        migration.CreateTable("Providers", t => new
        {
            Id = t.Column<Guid>(), Name = t.Column<string>(), Slug = t.Column<string>(), CharityNumber = t.Column<string>(nullable: true),
            CompanyNumber = t.Column<string>(nullable: true), Ppon = t.Column<string>(nullable: true), AuthorityId = t.Column<Guid>(),
            Version = t.Column<int>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_Providers", r => r.Id);
            t.ForeignKey("FK_Providers_Authorities_AuthorityId", r => r.AuthorityId, "Authorities", "Id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("IX_Providers_AuthorityId_Slug", "Providers", ["AuthorityId", "Slug"], unique: true);
    }

    internal static void AuditTrailTable(MigrationBuilder migration)
    {
        migration.CreateTable("AuditTrail", t => new
        {
            Id = t.Column<Guid>(), AuthorityId = t.Column<Guid>(nullable: true), At = t.Column<DateTime>(), Who = t.Column<string>(),
            Why = t.Column<string>(), Changes = t.Column<string>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_AuditTrail", r => r.Id);
        });
        migration.CreateIndex("IX_AuditTrail_AuthorityId_At", "AuditTrail", ["AuthorityId", "At"]);
    }
}
