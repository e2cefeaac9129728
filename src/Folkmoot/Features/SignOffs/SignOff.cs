using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Drafting;
using Folkmoot.Features.SignOffs;
using Folkmoot.Platform.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Features.SignOffs
{
    /// <summary>One signature that a round asks for, and what became of it. What was signed is kept with it.</summary>
    public sealed class SignOff : DraftRow
    {
        public required Guid RoundId { get; init; }

        public SignOffRound? Round { get; init; }

        public Draft? Draft { get; init; }

        /// <summary>Its place in the list, from 1.</summary>
        public required int Place { get; init; }

        /// <summary>Its turn: it can be given when all of an earlier turn are; the same turn is asked at the same time.</summary>
        public required int Turn { get; init; }

        /// <summary>Whose signature it is, as the authority calls it.</summary>
        public required string Whose { get; init; }

        /// <summary>What is signed off, where it is not the whole report.</summary>
        public string? What { get; init; }

        /// <summary>The role that signs; null where one account is named.</summary>
        public Role? Role { get; init; }

        /// <summary>The one account that signs, by its address; null where a role does.</summary>
        public string? Account { get; init; }

        /// <summary>The sections that it depends on; empty for all.</summary>
        public required IReadOnlyList<SectionName> DependsOn { get; init; }

        /// <summary>Whether somebody may sign for a draft that they started themselves.</summary>
        public bool MayBeOwn { get; init; }

        public required DateOnly Due { get; init; }

        public SignOffState State { get; set; }

        /// <summary>Who signed or returned it, by the address they sign in with.</summary>
        public string? By { get; set; }

        /// <summary>What they do at the authority.</summary>
        public string? ByTitle { get; set; }

        /// <summary>For whom they acted; null when it was theirs to do.</summary>
        public string? For { get; set; }

        public string? ForTitle { get; set; }

        public DateTime? At { get; set; }

        /// <summary>The comment of who signed, or the reason of who returned it.</summary>
        public string? Words { get; set; }

        /// <summary>Every section as it stood when it was signed.</summary>
        public IReadOnlyList<SeenSection> Sections { get; set; } = [];

        /// <summary>Every linked fact and every paper as it stood when it was signed.</summary>
        public IReadOnlyList<SeenFact> Facts { get; set; } = [];

        /// <summary>The last time the same signature was given in an earlier round; null when it never was.</summary>
        public Guid? EarlierId { get; init; }

        /// <summary>Whether the earlier signature still stands, because nothing that it depends on has changed.</summary>
        public bool Stands { get; init; }

        public List<SignOffComment> Comments { get; } = [];

        /// <summary>Whether it rests on a section.</summary>
        public bool RestsOn(SectionName name) => DependsOn.Count == 0 || DependsOn.Contains(name);

        /// <summary>Whether it is the same signature as another, of a later or earlier round.</summary>
        public bool IsSameAs(SignOff other) => (Whose, What, Role, Account) == (other.Whose, other.What, other.Role, other.Account);

        internal sealed class Mapping : IEntityTypeConfiguration<SignOff>
        {
            public void Configure(EntityTypeBuilder<SignOff> signOff)
            {
                signOff.HasOne<Authority>().WithMany().HasForeignKey(s => s.AuthorityId);
                signOff.HasOne(s => s.Draft).WithMany().HasForeignKey(s => s.DraftId);
                signOff.HasOne(s => s.Round).WithMany(r => r.SignOffs).HasForeignKey(s => s.RoundId);
                signOff.HasOne<SignOff>().WithMany().HasForeignKey(s => s.EarlierId);
                signOff.Property(s => s.DependsOn).HasConversion(new JsonList<SectionName>(), JsonList<SectionName>.Comparer);
                signOff.Property(s => s.Sections).HasConversion(new JsonList<SeenSection>(), JsonList<SeenSection>.Comparer);
                signOff.Property(s => s.Facts).HasConversion(new JsonList<SeenFact>(), JsonList<SeenFact>.Comparer);
                signOff.HasIndex(s => new { s.AuthorityId, s.DraftId });
                signOff.HasIndex(s => new { s.AuthorityId, s.State, s.Due, s.Id });
            }
        }
    }
}

namespace Folkmoot.Data
{
    public sealed partial class Db
    {
        public DbSet<SignOff> SignOffs => Set<SignOff>();
    }
}
