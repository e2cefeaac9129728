using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Providers;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Features.Providers
{
    /// <summary>Who delivers a contract, as one authority knows them.</summary>
    public sealed class Provider : Entity
    {
        public required string Name { get; set; }

        public required string Slug { get; init; }

        public string? CharityNumber { get; set; }

        public string? CompanyNumber { get; set; }

        /// <summary>Public Procurement Organisation Number, on the central digital platform.</summary>
        public string? Ppon { get; set; }

        internal sealed class Mapping : IEntityTypeConfiguration<Provider>
        {
            public void Configure(EntityTypeBuilder<Provider> provider)
            {
                provider.HasOne<Authority>().WithMany().HasForeignKey(p => p.AuthorityId);
                provider.HasIndex(p => new { p.AuthorityId, p.Slug }).IsUnique();
            }
        }
    }
}

namespace Folkmoot.Data
{
    public sealed partial class Db
    {
        public DbSet<Provider> Providers => Set<Provider>();
    }
}
