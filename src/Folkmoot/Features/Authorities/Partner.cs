using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Features.Authorities
{
    /// <summary>A funder beside the authority, such as an NHS integrated care board.</summary>
    public sealed class Partner : Entity
    {
        public required string Name { get; set; }

        public required string Slug { get; init; }

        public string? FormerName { get; set; }

        internal sealed class Mapping : IEntityTypeConfiguration<Partner>
        {
            public void Configure(EntityTypeBuilder<Partner> partner)
            {
                partner.HasOne<Authority>().WithMany().HasForeignKey(p => p.AuthorityId);
                partner.HasIndex(p => new { p.AuthorityId, p.Slug }).IsUnique();
            }
        }
    }
}

namespace Folkmoot.Data
{
    public sealed partial class Db
    {
        public DbSet<Partner> Partners => Set<Partner>();
    }
}
