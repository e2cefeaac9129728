using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Contracts;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Features.Contracts
{
    /// <summary>What one party pays towards a contract, and how sure it is.</summary>
    public sealed class FundingLine : RecordedEntity
    {
        public required Guid ContractId { get; init; }

        public Contract? Contract { get; init; }

        /// <summary>The term it pays for; null for the whole contract.</summary>
        public Guid? TermId { get; set; }

        public Term? Term { get; init; }

        /// <summary>The funder's name.</summary>
        public required string Party { get; set; }

        /// <summary>The funder when it is a partner beside the authority.</summary>
        public Guid? PartnerId { get; set; }

        public Partner? Partner { get; init; }

        /// <summary>The financial year, as "2024/25".</summary>
        public string? Year { get; set; }

        public Money? Amount { get; set; }

        public FundingStatus Status { get; set; }

        /// <summary>What shows the status.</summary>
        public string? Evidence { get; set; }

        public DateOnly? EvidenceOn { get; set; }

        internal sealed class Mapping : IEntityTypeConfiguration<FundingLine>
        {
            public void Configure(EntityTypeBuilder<FundingLine> line)
            {
                line.HasOne<Authority>().WithMany().HasForeignKey(l => l.AuthorityId);
                line.HasOne(l => l.Contract).WithMany(c => c.FundingLines).HasForeignKey(l => l.ContractId);
                line.HasOne(l => l.Term).WithMany().HasForeignKey(l => l.TermId);
                line.HasOne(l => l.Partner).WithMany().HasForeignKey(l => l.PartnerId);
                line.HasIndex(l => new { l.AuthorityId, l.ContractId });
            }
        }
    }

    public enum FundingStatus
    {
        Unknown,
        Sought,
        AgreedInPrinciple,
        Confirmed,
        Paid,
    }
}

namespace Folkmoot.Data
{
    public sealed partial class Db
    {
        public DbSet<FundingLine> FundingLines => Set<FundingLine>();
    }
}
