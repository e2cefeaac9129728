using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Services;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Search;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Features.Services
{
    /// <summary>A need met over time. It owns the lineage of contracts, terms and decisions.</summary>
    public sealed class Service : RecordedEntity, ISearchable
    {
        public required string Title { get; set; }

        public required string Slug { get; init; }

        public string? Purpose { get; set; }

        /// <summary>The laws whose duties the service discharges, as cited: "Care Act 2014 s.10".</summary>
        public IReadOnlyList<string> Duties { get; set; } = [];

        /// <summary>The strategies and priorities it serves.</summary>
        public IReadOnlyList<string> Priorities { get; set; } = [];

        /// <summary>The named parts of the service, such as "Part B: unpaid carers".</summary>
        public IReadOnlyList<ServicePart> Parts { get; set; } = [];

        /// <summary>Figures about the need and the people served.</summary>
        public IReadOnlyList<NeedFigure> Need { get; set; } = [];

        public long SortKey { get; set; }

        public Openness Openness { get; set; }

        /// <summary>The word for it in the full-text index.</summary>
        public const string Kind = "service";

        string ISearchable.Kind => Kind;

        public SearchText SearchText() => new("services/" + Slug, Title, string.Join(' ', [Purpose, .. Duties, .. Priorities]), null);

        internal sealed class Mapping : IEntityTypeConfiguration<Service>
        {
            public void Configure(EntityTypeBuilder<Service> service)
            {
                service.HasOne<Authority>().WithMany().HasForeignKey(s => s.AuthorityId);
                service.HasIndex(s => new { s.AuthorityId, s.Slug }).IsUnique();
                service.HasIndex(s => new { s.AuthorityId, s.Title, s.Id });
                service.HasIndex(s => s.SortKey).IsUnique();
                service.Property(s => s.Duties).HasConversion(new JsonList<string>(), JsonList<string>.Comparer);
                service.Property(s => s.Priorities).HasConversion(new JsonList<string>(), JsonList<string>.Comparer);
                service.Property(s => s.Parts).HasConversion(new JsonList<ServicePart>(), JsonList<ServicePart>.Comparer);
                service.Property(s => s.Need).HasConversion(new JsonList<NeedFigure>(), JsonList<NeedFigure>.Comparer);
            }
        }
    }

    public sealed record ServicePart(string Name, string About);

    /// <summary>A figure about need: "unpaid carers at the 2021 Census", 135,893.</summary>
    public sealed record NeedFigure(string About, decimal? Value, Basis Basis, string? Source, string? SourceUrl);
}

namespace Folkmoot.Data
{
    public sealed partial class Db
    {
        public DbSet<Service> Services => Set<Service>();
    }
}
