using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Features.Authorities
{
    public sealed class Authority
    {
        public required Guid Id { get; init; }

        /// <summary>The first part of every address of the authority.</summary>
        public required string ShortName { get; init; }

        public required string Name { get; set; }

        public string? Gss { get; set; }

        public string? Kind { get; set; }

        public string? Website { get; set; }

        /// <summary>The authority's own colour as #rrggbb.</summary>
        public string? Colour { get; set; }

        /// <summary>How it numbers its decisions, such as "yy/nnnnn" for 23/00061; null when a reference is typed. See <see cref="Authorities.ReferencePattern"/>.</summary>
        public string? ReferencePattern { get; set; }

        public bool IsDemonstration { get; set; }

        /// <summary>Where the facts of a demonstration come from, said on every page when it is not the public record.</summary>
        public string? DemonstrationNote { get; set; }

        public int Version { get; set; }

        internal sealed class Mapping : IEntityTypeConfiguration<Authority>
        {
            public void Configure(EntityTypeBuilder<Authority> authority)
            {
                authority.HasIndex(a => a.ShortName).IsUnique();
                authority.Property(a => a.Version).IsConcurrencyToken();
            }
        }
    }
}

namespace Folkmoot.Data
{
    public sealed partial class Db
    {
        public DbSet<Authority> Authorities => Set<Authority>();
    }
}
