using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Features.Authorities
{
    /// <summary>An electoral division or ward. "All divisions" is not a row: see <c>Decision.AllDivisions</c>.</summary>
    public sealed class Division : Entity
    {
        public required string Name { get; set; }

        public required string Slug { get; init; }

        internal sealed class Mapping : IEntityTypeConfiguration<Division>
        {
            public void Configure(EntityTypeBuilder<Division> division)
            {
                division.HasOne<Authority>().WithMany().HasForeignKey(d => d.AuthorityId);
                division.HasIndex(d => new { d.AuthorityId, d.Slug }).IsUnique();
            }
        }
    }
}

namespace Folkmoot.Data
{
    public sealed partial class Db
    {
        public DbSet<Division> Divisions => Set<Division>();
    }
}
