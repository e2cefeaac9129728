using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Contracts;
using Folkmoot.Features.Decisions;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Features.Contracts
{
    /// <summary>A stretch of a contract or award.</summary>
    public sealed class Term : RecordedEntity
    {
        public required Guid ContractId { get; init; }

        public Contract? Contract { get; init; }

        public DateOnly? From { get; set; }

        public DateOnly? To { get; set; }

        public Arising Arose { get; set; }

        /// <summary>How it arose in the record's words.</summary>
        public string? AroseAsWritten { get; set; }

        public Answer Competed { get; set; }

        public Money? AnnualValue { get; set; }

        /// <summary>The value of the whole term.</summary>
        public Money? Value { get; set; }

        /// <summary>The decision that made it.</summary>
        public Guid? DecisionId { get; set; }

        public Decision? Decision { get; init; }

        /// <summary>The decision's reference as the record gives it, kept when the decision itself is not held.</summary>
        public string? DecisionReference { get; set; }

        /// <summary>The day the award notice appeared.</summary>
        public DateOnly? AwardNoticeOn { get; set; }

        public string? AwardNoticeReference { get; set; }

        public IReadOnlyList<Ground> Grounds { get; set; } = [];

        internal sealed class Mapping : IEntityTypeConfiguration<Term>
        {
            public void Configure(EntityTypeBuilder<Term> term)
            {
                term.HasOne<Authority>().WithMany().HasForeignKey(t => t.AuthorityId);
                term.HasOne(t => t.Contract).WithMany(c => c.Terms).HasForeignKey(t => t.ContractId);
                term.HasOne(t => t.Decision).WithMany().HasForeignKey(t => t.DecisionId);
                term.HasIndex(t => new { t.AuthorityId, t.ContractId, t.From });
                term.HasIndex(t => new { t.AuthorityId, t.DecisionId });
                term.Property(t => t.Grounds).HasConversion(new JsonList<Ground>(), JsonList<Ground>.Comparer);
            }
        }
    }

    /// <summary>How a term arose.</summary>
    public enum Arising
    {
        Unknown,
        Initial,
        OptionTakenUp,
        Modification,
        DirectAward,
        Renewal,
    }

    /// <summary>A legal ground, or a procedure, named for an award.</summary>
    /// <param name="Citation">The provision: "PCR 2015 reg 32(2)(b)(ii)".</param>
    /// <param name="IsProvision">False when only a procedure's name is given, with no provision of law.</param>
    /// <param name="GivenIn">Where it is named: the decision, the award notice.</param>
    /// <param name="Reasons">The reasons given for it, in our words.</param>
    public sealed record Ground(string Citation, bool IsProvision, string? GivenIn, string? Reasons);
}

namespace Folkmoot.Data
{
    public sealed partial class Db
    {
        public DbSet<Term> Terms => Set<Term>();
    }
}
