using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Rules;
using Folkmoot.Features.Timetables;
using Folkmoot.Law.Timetables;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Features.Timetables
{
    /// <summary>The last day on which a step can begin, with all that is needed to compute it again. A date once kept is never rewritten: a later one supersedes it.</summary>
    public sealed class TimetableDate : Entity
    {
        /// <summary>The contract; it may have been taken off the register since, and what was kept of it stays.</summary>
        public required Guid ContractId { get; init; }

        /// <summary>The way to replace or continue the contract that the step belongs to.</summary>
        public required Way Way { get; init; }

        /// <summary>The key of the step in the way's profile.</summary>
        public required string Step { get; init; }

        public required string Name { get; init; }

        /// <summary>The row of the chart: needs, authority, tender and so on.</summary>
        public required string Lane { get; init; }

        public required DateOnly Legal { get; init; }

        /// <summary>The working day, or the meeting, to plan for: the day that lists go by.</summary>
        public required DateOnly Practical { get; init; }

        public required string RuleId { get; init; }

        public required int RuleVersion { get; init; }

        public required string CalendarVersion { get; init; }

        public required string Inputs { get; init; }

        public required DateTime ComputedAt { get; init; }

        /// <summary>When another date took its place; null for the one that stands.</summary>
        public DateTime? SupersededAt { get; set; }

        public KeptDate Kept => new(Step, Legal, Practical, RuleId, RuleVersion, CalendarVersion, Inputs);

        internal sealed class Mapping : IEntityTypeConfiguration<TimetableDate>
        {
            public void Configure(EntityTypeBuilder<TimetableDate> date)
            {
                date.HasOne<Authority>().WithMany().HasForeignKey(d => d.AuthorityId);
                date.HasIndex(d => new { d.AuthorityId, d.ContractId });
                date.HasIndex(d => new { d.AuthorityId, d.Practical, d.Id }).HasFilter("\"SupersededAt\" IS NULL");
                date.Ignore(d => d.Kept);
            }
        }
    }
}

namespace Folkmoot.Data
{
    public sealed partial class Db
    {
        public DbSet<TimetableDate> TimetableDates => Set<TimetableDate>();
    }
}
