using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Folkmoot.Data.Migrations;

[DbContext(typeof(Db))]
[Migration("202611210004_Contracts")]
internal sealed class Contracts : Migration
{
    protected override void Up(MigrationBuilder migration)
    {
        ContractsTable(migration);
        ContractProvidersTable(migration);
        TermsTable(migration);
        ExtensionOptionsTable(migration);
        FundingLinesTable(migration);
        SavingsTable(migration);
    }

    protected override void Down(MigrationBuilder migration)
    {
        migration.DropTable("Savings");
        migration.DropTable("FundingLines");
        migration.DropTable("ExtensionOptions");
        migration.DropTable("Terms");
        migration.DropTable("ContractProviders");
        migration.DropTable("Contracts");
    }

    private static void ContractsTable(MigrationBuilder migration)
    {
        migration.CreateTable("Contracts", t => new
        {
            Id = t.Column<Guid>(), Title = t.Column<string>(), Slug = t.Column<string>(), Reference = t.Column<string>(nullable: true),
            ServiceId = t.Column<Guid>(nullable: true), Part = t.Column<string>(nullable: true), Lot = t.Column<string>(nullable: true),
            Start = t.Column<DateOnly>(nullable: true), End = t.Column<DateOnly>(nullable: true), LatestEnd = t.Column<DateOnly>(nullable: true),
            Regime = t.Column<string>(), FollowsId = t.Column<Guid>(nullable: true), AnnualValue = t.Column<long>(nullable: true),
            TotalValue = t.Column<long>(nullable: true), ProviderNames = t.Column<string>(nullable: true), SortKey = t.Column<long>(),
            Openness = t.Column<string>(), AuthorityId = t.Column<Guid>(), Version = t.Column<int>(), Basis = t.Column<string>(),
            Source = t.Column<string>(nullable: true), SourceUrl = t.Column<string>(nullable: true),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_Contracts", r => r.Id);
            t.ForeignKey("FK_Contracts_Authorities_AuthorityId", r => r.AuthorityId, "Authorities", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_Contracts_Contracts_FollowsId", r => r.FollowsId, "Contracts", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_Contracts_Services_ServiceId", r => r.ServiceId, "Services", "Id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("IX_Contracts_AuthorityId_AnnualValue_Id", "Contracts", ["AuthorityId", "AnnualValue", "Id"]);
        migration.CreateIndex("IX_Contracts_AuthorityId_End_Id", "Contracts", ["AuthorityId", "End", "Id"]);
        migration.CreateIndex("IX_Contracts_AuthorityId_ProviderNames_Id", "Contracts", ["AuthorityId", "ProviderNames", "Id"]);
        migration.CreateIndex("IX_Contracts_AuthorityId_ServiceId", "Contracts", ["AuthorityId", "ServiceId"]);
        migration.CreateIndex("IX_Contracts_AuthorityId_Slug", "Contracts", ["AuthorityId", "Slug"], unique: true);
        migration.CreateIndex("IX_Contracts_AuthorityId_Start_Id", "Contracts", ["AuthorityId", "Start", "Id"]);
        migration.CreateIndex("IX_Contracts_AuthorityId_Title_Id", "Contracts", ["AuthorityId", "Title", "Id"]);
        migration.CreateIndex("IX_Contracts_FollowsId", "Contracts", "FollowsId");
        migration.CreateIndex("IX_Contracts_ServiceId", "Contracts", "ServiceId");
        migration.CreateIndex("IX_Contracts_SortKey", "Contracts", "SortKey", unique: true);
    }

    private static void ContractProvidersTable(MigrationBuilder migration)
    {
        migration.CreateTable("ContractProviders", t => new
        {
            Id = t.Column<Guid>(), ContractId = t.Column<Guid>(), ProviderId = t.Column<Guid>(), AuthorityId = t.Column<Guid>(),
            Version = t.Column<int>(), Basis = t.Column<string>(), Source = t.Column<string>(nullable: true),
            SourceUrl = t.Column<string>(nullable: true),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_ContractProviders", r => r.Id);
            t.ForeignKey("FK_ContractProviders_Authorities_AuthorityId", r => r.AuthorityId, "Authorities", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_ContractProviders_Contracts_ContractId", r => r.ContractId, "Contracts", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_ContractProviders_Providers_ProviderId", r => r.ProviderId, "Providers", "Id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("IX_ContractProviders_AuthorityId_ProviderId_ContractId", "ContractProviders", ["AuthorityId", "ProviderId", "ContractId"], unique: true);
        migration.CreateIndex("IX_ContractProviders_ContractId", "ContractProviders", "ContractId");
        migration.CreateIndex("IX_ContractProviders_ProviderId", "ContractProviders", "ProviderId");
    }

    private static void TermsTable(MigrationBuilder migration)
    {
        migration.CreateTable("Terms", t => new
        {
            Id = t.Column<Guid>(), ContractId = t.Column<Guid>(), From = t.Column<DateOnly>(nullable: true), To = t.Column<DateOnly>(nullable: true),
            Arose = t.Column<string>(), AroseAsWritten = t.Column<string>(nullable: true), Competed = t.Column<string>(),
            AnnualValue = t.Column<long>(nullable: true), Value = t.Column<long>(nullable: true), DecisionId = t.Column<Guid>(nullable: true),
            DecisionReference = t.Column<string>(nullable: true), AwardNoticeOn = t.Column<DateOnly>(nullable: true),
            AwardNoticeReference = t.Column<string>(nullable: true), Grounds = t.Column<string>(), AuthorityId = t.Column<Guid>(),
            Version = t.Column<int>(), Basis = t.Column<string>(), Source = t.Column<string>(nullable: true),
            SourceUrl = t.Column<string>(nullable: true),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_Terms", r => r.Id);
            t.ForeignKey("FK_Terms_Authorities_AuthorityId", r => r.AuthorityId, "Authorities", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_Terms_Contracts_ContractId", r => r.ContractId, "Contracts", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_Terms_Decisions_DecisionId", r => r.DecisionId, "Decisions", "Id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("IX_Terms_AuthorityId_ContractId_From", "Terms", ["AuthorityId", "ContractId", "From"]);
        migration.CreateIndex("IX_Terms_AuthorityId_DecisionId", "Terms", ["AuthorityId", "DecisionId"]);
        migration.CreateIndex("IX_Terms_ContractId", "Terms", "ContractId");
        migration.CreateIndex("IX_Terms_DecisionId", "Terms", "DecisionId");
    }

    private static void ExtensionOptionsTable(MigrationBuilder migration)
    {
        migration.CreateTable("ExtensionOptions", t => new
        {
            Id = t.Column<Guid>(), ContractId = t.Column<Guid>(), Number = t.Column<int>(), Months = t.Column<int>(),
            LatestDay = t.Column<DateOnly>(nullable: true), NoticeDays = t.Column<int>(nullable: true), InOriginalNotice = t.Column<string>(),
            TakenUpById = t.Column<Guid>(nullable: true), TakenUp = t.Column<string>(), AuthorityId = t.Column<Guid>(), Version = t.Column<int>(),
            Basis = t.Column<string>(), Source = t.Column<string>(nullable: true), SourceUrl = t.Column<string>(nullable: true),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_ExtensionOptions", r => r.Id);
            t.ForeignKey("FK_ExtensionOptions_Authorities_AuthorityId", r => r.AuthorityId, "Authorities", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_ExtensionOptions_Contracts_ContractId", r => r.ContractId, "Contracts", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_ExtensionOptions_Decisions_TakenUpById", r => r.TakenUpById, "Decisions", "Id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("IX_ExtensionOptions_AuthorityId_ContractId_Number", "ExtensionOptions", ["AuthorityId", "ContractId", "Number"], unique: true);
        migration.CreateIndex("IX_ExtensionOptions_ContractId", "ExtensionOptions", "ContractId");
        migration.CreateIndex("IX_ExtensionOptions_TakenUpById", "ExtensionOptions", "TakenUpById");
    }

    private static void FundingLinesTable(MigrationBuilder migration)
    {
        migration.CreateTable("FundingLines", t => new
        {
            Id = t.Column<Guid>(), ContractId = t.Column<Guid>(), TermId = t.Column<Guid>(nullable: true), Party = t.Column<string>(),
            PartnerId = t.Column<Guid>(nullable: true), Year = t.Column<string>(nullable: true), Amount = t.Column<long>(nullable: true),
            Status = t.Column<string>(), Evidence = t.Column<string>(nullable: true), EvidenceOn = t.Column<DateOnly>(nullable: true),
            AuthorityId = t.Column<Guid>(), Version = t.Column<int>(), Basis = t.Column<string>(), Source = t.Column<string>(nullable: true),
            SourceUrl = t.Column<string>(nullable: true),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_FundingLines", r => r.Id);
            t.ForeignKey("FK_FundingLines_Authorities_AuthorityId", r => r.AuthorityId, "Authorities", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_FundingLines_Contracts_ContractId", r => r.ContractId, "Contracts", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_FundingLines_Partners_PartnerId", r => r.PartnerId, "Partners", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_FundingLines_Terms_TermId", r => r.TermId, "Terms", "Id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("IX_FundingLines_AuthorityId_ContractId", "FundingLines", ["AuthorityId", "ContractId"]);
        migration.CreateIndex("IX_FundingLines_ContractId", "FundingLines", "ContractId");
        migration.CreateIndex("IX_FundingLines_PartnerId", "FundingLines", "PartnerId");
        migration.CreateIndex("IX_FundingLines_TermId", "FundingLines", "TermId");
    }

    private static void SavingsTable(MigrationBuilder migration)
    {
        migration.CreateTable("Savings", t => new
        {
            Id = t.Column<Guid>(), ContractId = t.Column<Guid>(), Amount = t.Column<long>(nullable: true),
            FromYear = t.Column<string>(nullable: true), FallsOn = t.Column<string>(nullable: true), AgreedWith = t.Column<string>(nullable: true),
            Delivered = t.Column<string>(), AuthorityId = t.Column<Guid>(), Version = t.Column<int>(), Basis = t.Column<string>(),
            Source = t.Column<string>(nullable: true), SourceUrl = t.Column<string>(nullable: true),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_Savings", r => r.Id);
            t.ForeignKey("FK_Savings_Authorities_AuthorityId", r => r.AuthorityId, "Authorities", "Id", onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_Savings_Contracts_ContractId", r => r.ContractId, "Contracts", "Id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("IX_Savings_AuthorityId_ContractId", "Savings", ["AuthorityId", "ContractId"]);
        migration.CreateIndex("IX_Savings_ContractId", "Savings", "ContractId");
    }
}
