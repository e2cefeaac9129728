using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Decisions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Features.Decisions
{
    internal sealed class DecisionMapping : IEntityTypeConfiguration<Decision>
    {
        public void Configure(EntityTypeBuilder<Decision> decision)
        {
            decision.HasOne<Authority>().WithMany().HasForeignKey(d => d.AuthorityId);
            decision.HasOne(d => d.TakerBody).WithMany().HasForeignKey(d => d.TakerBodyId);
            decision.Ignore(d => d.Day);
            decision.ComplexProperty(d => d.Due);
            decision.Property(d => d.KeyReasons).HasConversion(new JsonList<string>(), JsonList<string>.Comparer);
            decision.Property(d => d.Texts).HasConversion(new JsonList<LabelledText>(), JsonList<LabelledText>.Comparer);
            decision.Property(d => d.Readings).HasConversion(new JsonList<Reading>(), JsonList<Reading>.Comparer);
            decision.HasIndex(d => new { d.AuthorityId, d.Slug }).IsUnique();
            decision.HasIndex(d => new { d.AuthorityId, d.Reference });
            decision.HasIndex(d => d.SortKey).IsUnique();
            // A list orders by the sort key and filters by the rest: an index that holds both spares it the rows that do not fit.
            decision.HasIndex(d => new { d.AuthorityId, d.SortKey, d.State, d.IsKey, d.Department, d.AllDivisions, d.Openness }).HasDatabaseName("IX_Decisions_List");
            decision.HasIndex(d => new { d.AuthorityId, d.State, d.SortKey, d.IsKey, d.Department, d.Openness }).HasDatabaseName("IX_Decisions_State");
            decision.HasIndex(d => new { d.AuthorityId, d.Department, d.SortKey, d.State, d.IsKey, d.Openness }).HasDatabaseName("IX_Decisions_Department");
            decision.HasIndex(d => new { d.AuthorityId, d.TakerBodyId, d.SortKey, d.State, d.IsKey, d.Department, d.Openness }).HasDatabaseName("IX_Decisions_TakerBody");
            decision.HasIndex(d => new { d.AuthorityId, d.SortKey }, "IX_Decisions_NotMade").HasFilter("\"MadeOn\" IS NULL AND \"State\" IN ('Due', 'Considered', 'Deferred')");
        }
    }
}

namespace Folkmoot.Data
{
    public sealed partial class Db
    {
        public DbSet<Decision> Decisions => Set<Decision>();

        /// <summary>The decision that an address names, to be read; null when there is none, or none for this reader.</summary>
        public Task<Decision?> DecisionAsync(Guid authority, string slug, CancellationToken ct) =>
            Decisions.AsNoTracking().FirstOrDefaultAsync(d => d.AuthorityId == authority && d.Slug == slug, ct);
    }
}
