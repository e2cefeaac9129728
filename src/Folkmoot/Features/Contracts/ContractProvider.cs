using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Contracts;
using Folkmoot.Features.Providers;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Features.Contracts
{
    public sealed class ContractProvider : RecordedEntity
    {
        public required Guid ContractId { get; init; }

        public required Guid ProviderId { get; init; }

        public Contract? Contract { get; init; }

        public Provider? Provider { get; init; }

        internal sealed class Mapping : IEntityTypeConfiguration<ContractProvider>
        {
            public void Configure(EntityTypeBuilder<ContractProvider> link)
            {
                link.HasOne<Authority>().WithMany().HasForeignKey(l => l.AuthorityId);
                link.HasOne(l => l.Contract).WithMany(c => c.Providers).HasForeignKey(l => l.ContractId);
                link.HasOne(l => l.Provider).WithMany().HasForeignKey(l => l.ProviderId);
                link.HasIndex(l => new { l.AuthorityId, l.ProviderId, l.ContractId }).IsUnique();
            }
        }
    }
}

namespace Folkmoot.Data
{
    public sealed partial class Db
    {
        public DbSet<ContractProvider> ContractProviders => Set<ContractProvider>();
    }
}
