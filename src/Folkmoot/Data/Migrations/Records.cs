using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Folkmoot.Data.Migrations;

[DbContext(typeof(Db))]
[Migration("202611210007_Records")]
internal sealed class Records : Migration
{
    protected override void Up(MigrationBuilder migration)
    {
        migration.CreateTable("RecordFacts", t => new
        {
            Id = t.Column<Guid>(), Record = t.Column<string>(), Path = t.Column<string>(), Kind = t.Column<string>(), ThingId = t.Column<Guid>(),
            Fingerprint = t.Column<string>(), Adopted = t.Column<bool>(), AuthorityId = t.Column<Guid>(), Version = t.Column<int>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_RecordFacts", r => r.Id);
            t.ForeignKey("FK_RecordFacts_Authorities_AuthorityId", r => r.AuthorityId, "Authorities", "Id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("IX_RecordFacts_AuthorityId_Record_Path", "RecordFacts", ["AuthorityId", "Record", "Path"], unique: true);
        migration.CreateIndex("IX_RecordFacts_AuthorityId_ThingId", "RecordFacts", ["AuthorityId", "ThingId"]);
    }

    protected override void Down(MigrationBuilder migration) => migration.DropTable("RecordFacts");
}
