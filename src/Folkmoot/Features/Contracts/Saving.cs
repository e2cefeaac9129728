using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Contracts;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Features.Contracts
{
    public sealed class Saving : RecordedEntity
    {
        public required Guid ContractId { get; init; }

        public Contract? Contract { get; init; }

        public Money? Amount { get; set; }

        /// <summary>The first financial year it counts in, as "2023/24".</summary>
        public string? FromYear { get; set; }

        /// <summary>The funding line it falls on, by its party.</summary>
        public string? FallsOn { get; set; }

        public string? AgreedWith { get; set; }

        public Answer Delivered { get; set; }

        internal sealed class Mapping : IEntityTypeConfiguration<Saving>
        {
            public void Configure(EntityTypeBuilder<Saving> saving)
            {
                saving.HasOne<Authority>().WithMany().HasForeignKey(s => s.AuthorityId);
                saving.HasOne(s => s.Contract).WithMany(c => c.Savings).HasForeignKey(s => s.ContractId);
                saving.HasIndex(s => new { s.AuthorityId, s.ContractId });
            }
        }
    }
}

namespace Folkmoot.Data
{
    public sealed partial class Db
    {
        public DbSet<Saving> Savings => Set<Saving>();
    }
}
