using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Implementation;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Features.Implementation
{
    /// <summary>What a decision did to the register. It is never changed: what turns out wrong is undone by a further act.</summary>
    public sealed class RegisterAct : Entity
    {
        public required Guid DecisionId { get; init; }

        public Decision? Decision { get; init; }

        /// <summary>Its place among what the decision did, from 1.</summary>
        public required int Number { get; init; }

        public required RegisterDeed Deed { get; init; }

        /// <summary>The contract; it may have been taken off the register since.</summary>
        public Guid? ContractId { get; init; }

        public Guid? TermId { get; init; }

        public Guid? OptionId { get; init; }

        /// <summary>The act that this one undoes.</summary>
        public Guid? UndoesId { get; init; }

        /// <summary>What was done, in words that stay true whatever becomes of the contract.</summary>
        public required string Says { get; init; }

        /// <summary>The contract's end before and after.</summary>
        public DateOnly? EndBefore { get; init; }

        public DateOnly? EndAfter { get; init; }

        public DateOnly? LatestEndBefore { get; init; }

        public DateOnly? LatestEndAfter { get; init; }

        public required DateOnly On { get; init; }

        /// <summary>The instant it was written down, UTC.</summary>
        public required DateTime At { get; init; }

        /// <summary>Who, by role.</summary>
        public required string Who { get; init; }

        public string? Why { get; init; }

        internal sealed class Mapping : IEntityTypeConfiguration<RegisterAct>
        {
            public void Configure(EntityTypeBuilder<RegisterAct> act)
            {
                act.HasOne<Authority>().WithMany().HasForeignKey(a => a.AuthorityId);
                act.HasOne(a => a.Decision).WithMany().HasForeignKey(a => a.DecisionId);
                act.HasOne<RegisterAct>().WithMany().HasForeignKey(a => a.UndoesId);
                act.HasIndex(a => new { a.AuthorityId, a.DecisionId, a.Number }).IsUnique();
                act.HasIndex(a => new { a.AuthorityId, a.ContractId });
                act.HasIndex(a => a.UndoesId).IsUnique();
            }
        }
    }

    public enum RegisterDeed
    {
        AddedTerm,
        TookUpOption,
        StartedContract,
        ChangedNothing,
        Undid,
    }
}

namespace Folkmoot.Data
{
    public sealed partial class Db
    {
        public DbSet<RegisterAct> RegisterActs => Set<RegisterAct>();
    }
}
