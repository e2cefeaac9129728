using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Folkmoot.Data.Migrations;

[DbContext(typeof(Db))]
[Migration("202611220060_Accounts")]
internal sealed class Accounts : Migration
{
    protected override void Up(MigrationBuilder migration)
    {
        migration.CreateTable("Accounts", t => new
        {
            Id = t.Column<Guid>(), Email = t.Column<string>(), NormalisedEmail = t.Column<string>(), Title = t.Column<string>(), IsDemonstration = t.Column<bool>(),
            PasswordHash = t.Column<string>(nullable: true), SecurityStamp = t.Column<string>(), AuthenticatorKey = t.Column<string>(nullable: true), HasAuthenticator = t.Column<bool>(),
            RecoveryCodes = t.Column<string>(), FailedAttempts = t.Column<int>(), LockedUntil = t.Column<DateTime>(nullable: true), ClosedAt = t.Column<DateTime>(nullable: true), Version = t.Column<int>(),
        }, constraints: t => t.PrimaryKey("PK_Accounts", r => r.Id));
        migration.CreateIndex("IX_Accounts_NormalisedEmail", "Accounts", "NormalisedEmail", unique: true);
        RolesTable(migration);
        PasskeysTable(migration);
    }

    protected override void Down(MigrationBuilder migration)
    {
        migration.DropTable("Passkeys");
        migration.DropTable("RolesHeld");
        migration.DropTable("Accounts");
    }

    private static void RolesTable(MigrationBuilder migration)
    {
        migration.CreateTable("RolesHeld", t => new
        {
            Id = t.Column<Guid>(), AccountId = t.Column<Guid>(), Role = t.Column<string>(), From = t.Column<DateOnly>(), Until = t.Column<DateOnly>(nullable: true),
            AuthorityId = t.Column<Guid>(), Version = t.Column<int>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_RolesHeld", r => r.Id);
            t.ForeignKey("FK_RolesHeld_Authorities_AuthorityId", r => r.AuthorityId, "Authorities", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_RolesHeld_Accounts_AccountId", r => r.AccountId, "Accounts", "Id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("IX_RolesHeld_AuthorityId_AccountId_Role", "RolesHeld", ["AuthorityId", "AccountId", "Role"]);
        migration.CreateIndex("IX_RolesHeld_AccountId", "RolesHeld", "AccountId");
    }

    private static void PasskeysTable(MigrationBuilder migration)
    {
        migration.CreateTable("Passkeys", t => new
        {
            Id = t.Column<Guid>(), AccountId = t.Column<Guid>(), CredentialId = t.Column<byte[]>(), PublicKey = t.Column<byte[]>(), Name = t.Column<string>(nullable: true),
            CreatedAt = t.Column<DateTime>(), SignCount = t.Column<long>(), Transports = t.Column<string>(), IsUserVerified = t.Column<bool>(), IsBackupEligible = t.Column<bool>(),
            IsBackedUp = t.Column<bool>(), AttestationObject = t.Column<byte[]>(), ClientDataJson = t.Column<byte[]>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_Passkeys", r => r.Id);
            t.ForeignKey("FK_Passkeys_Accounts_AccountId", r => r.AccountId, "Accounts", "Id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("IX_Passkeys_CredentialId", "Passkeys", "CredentialId", unique: true);
        migration.CreateIndex("IX_Passkeys_AccountId", "Passkeys", "AccountId");
    }
}
