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
            decision.HasIndex(d => new { d.AuthorityId, d.SortKey });
            decision.HasIndex(d => new { d.AuthorityId, d.State, d.SortKey });
            decision.HasIndex(d => new { d.AuthorityId, d.Department, d.SortKey });
            decision.HasIndex(d => new { d.AuthorityId, d.TakerBodyId, d.SortKey });
            decision.HasIndex(d => new { d.AuthorityId, d.IsKey, d.SortKey });
        }
    }
}

namespace Folkmoot.Data
{
    public sealed partial class Db
    {
        public DbSet<Decision> Decisions => Set<Decision>();
    }
}
