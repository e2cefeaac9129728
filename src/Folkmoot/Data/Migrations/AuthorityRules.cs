using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Folkmoot.Data.Migrations;

[DbContext(typeof(Db))]
[Migration("202611220010_AuthorityRules")]
internal sealed class AuthorityRules : Migration
{
    protected override void Up(MigrationBuilder migration)
    {
        migration.CreateTable("AuthorityRules", t => new
        {
            Id = t.Column<Guid>(), Slug = t.Column<string>(), Subject = t.Column<string>(), About = t.Column<string>(), From = t.Column<DateOnly>(),
            Provision = t.Column<string>(nullable: true), Note = t.Column<string>(nullable: true), Settings = t.Column<string>(), AuthorityId = t.Column<Guid>(),
            Version = t.Column<int>(), Basis = t.Column<string>(), Source = t.Column<string>(nullable: true), SourceUrl = t.Column<string>(nullable: true),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_AuthorityRules", r => r.Id);
            t.ForeignKey("FK_AuthorityRules_Authorities_AuthorityId", r => r.AuthorityId, "Authorities", "Id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("IX_AuthorityRules_AuthorityId_Slug", "AuthorityRules", ["AuthorityId", "Slug"], unique: true);
        migration.CreateIndex("IX_AuthorityRules_AuthorityId_Subject_About_From", "AuthorityRules", ["AuthorityId", "Subject", "About", "From"], unique: true);
    }

    protected override void Down(MigrationBuilder migration) => migration.DropTable("AuthorityRules");
}
