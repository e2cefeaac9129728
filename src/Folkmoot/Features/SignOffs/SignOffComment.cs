using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Drafting;
using Folkmoot.Features.SignOffs;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Features.SignOffs
{
    /// <summary>Something said beside a sign-off, without giving it. Never changed: two people who comment at once are both kept.</summary>
    public sealed class SignOffComment : DraftRow
    {
        public required Guid SignOffId { get; init; }

        public required string By { get; init; }

        public required string ByTitle { get; init; }

        public required DateTime At { get; init; }

        public required string Words { get; init; }

        internal sealed class Mapping : IEntityTypeConfiguration<SignOffComment>
        {
            public void Configure(EntityTypeBuilder<SignOffComment> comment)
            {
                comment.HasOne<Authority>().WithMany().HasForeignKey(c => c.AuthorityId);
                comment.HasOne<Draft>().WithMany().HasForeignKey(c => c.DraftId);
                comment.HasOne<SignOff>().WithMany(s => s.Comments).HasForeignKey(c => c.SignOffId);
                comment.HasIndex(c => new { c.AuthorityId, c.DraftId });
            }
        }
    }
}

namespace Folkmoot.Data
{
    public sealed partial class Db
    {
        public DbSet<SignOffComment> SignOffComments => Set<SignOffComment>();
    }
}
