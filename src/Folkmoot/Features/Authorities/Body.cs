using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Features.Authorities
{
    /// <summary>A cabinet, a committee or the council: it meets.</summary>
    public sealed class Body : Entity
    {
        public required string Name { get; set; }

        public required string Slug { get; init; }

        public BodyKind Kind { get; set; }

        internal sealed class Mapping : IEntityTypeConfiguration<Body>
        {
            public void Configure(EntityTypeBuilder<Body> body)
            {
                body.HasOne<Authority>().WithMany().HasForeignKey(b => b.AuthorityId);
                body.HasIndex(b => new { b.AuthorityId, b.Slug }).IsUnique();
            }
        }
    }

    public enum BodyKind
    {
        Unknown,
        Cabinet,
        Committee,
        Council,
    }
}

namespace Folkmoot.Data
{
    public sealed partial class Db
    {
        public DbSet<Body> Bodies => Set<Body>();
    }
}
