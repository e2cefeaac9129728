using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Drafting;
using Folkmoot.Features.SignOffs;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Features.SignOffs
{
    /// <summary>One sending of a draft to those who sign it off.</summary>
    public sealed class SignOffRound : DraftRow
    {
        public Draft? Draft { get; init; }

        /// <summary>1 for the first sending of the draft.</summary>
        public required int Number { get; init; }

        public required string AskedBy { get; init; }

        public required DateTime AskedAt { get; init; }

        /// <summary>Where the list is written, or that the authority has none and what was asked instead.</summary>
        public required string Listed { get; init; }

        /// <summary>What the due days were counted from, in words.</summary>
        public required string DueFrom { get; init; }

        /// <summary>How many sign-offs are given. Written with each, so that two people who sign at once meet here and the last one is known to be the last.</summary>
        public int Given { get; set; }

        /// <summary>When somebody who was asked returned the draft for change; null while nobody has.</summary>
        public DateTime? ReturnedAt { get; set; }

        public List<SignOff> SignOffs { get; } = [];

        internal sealed class Mapping : IEntityTypeConfiguration<SignOffRound>
        {
            public void Configure(EntityTypeBuilder<SignOffRound> round)
            {
                round.HasOne<Authority>().WithMany().HasForeignKey(r => r.AuthorityId);
                round.HasOne(r => r.Draft).WithMany().HasForeignKey(r => r.DraftId);
                round.HasIndex(r => new { r.AuthorityId, r.DraftId, r.Number }).IsUnique();
            }
        }
    }
}

namespace Folkmoot.Data
{
    public sealed partial class Db
    {
        public DbSet<SignOffRound> SignOffRounds => Set<SignOffRound>();
    }
}
