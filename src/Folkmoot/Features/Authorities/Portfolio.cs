using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Features.Authorities
{
    /// <summary>A cabinet member's title over time and who held it.</summary>
    public sealed class Portfolio : Entity
    {
        public required string Title { get; set; }

        public DateOnly? From { get; set; }

        public DateOnly? To { get; set; }

        public string? Holder { get; set; }

        internal sealed class Mapping : IEntityTypeConfiguration<Portfolio>
        {
            public void Configure(EntityTypeBuilder<Portfolio> portfolio)
            {
                portfolio.HasOne<Authority>().WithMany().HasForeignKey(p => p.AuthorityId);
                portfolio.HasIndex(p => new { p.AuthorityId, p.Title });
            }
        }
    }
}

namespace Folkmoot.Data
{
    public sealed partial class Db
    {
        public DbSet<Portfolio> Portfolios => Set<Portfolio>();
    }
}
