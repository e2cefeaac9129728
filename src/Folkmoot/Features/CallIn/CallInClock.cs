using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.CallIn;
using Folkmoot.Features.Decisions;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Features.CallIn
{
    /// <summary>The days in which a decision may be called in, as they were counted when its record was published, with the sum. They are never counted again.</summary>
    public sealed class CallInClock : Entity
    {
        public required Guid DecisionId { get; init; }

        public Decision? Decision { get; init; }

        /// <summary>1 for the first time the decision was made; a decision made again has another clock.</summary>
        public required int Number { get; init; }

        /// <summary>Whether an officer made the decision.</summary>
        public required bool ByOfficer { get; init; }

        /// <summary>The day it is counted from: publication, or the day the members were told.</summary>
        public required DateOnly Opens { get; init; }

        /// <summary>The last day of the window.</summary>
        public required DateOnly Closes { get; init; }

        /// <summary>The hour at which the last day closes, in London; null for the end of the day.</summary>
        public TimeOnly? ClosesAt { get; init; }

        /// <summary>The first day of effect when nobody calls it in.</summary>
        public required DateOnly EffectiveFrom { get; init; }

        /// <summary>Why nobody can call it in: it is not of a kind that may be, or call-in was waived. Null when anybody entitled can.</summary>
        public string? NotOpenBecause { get; init; }

        /// <summary>Where the authority's rules are written, or what was counted with instead.</summary>
        public required string RulesSay { get; init; }

        /// <summary>The lines of the sum.</summary>
        public IReadOnlyList<string> Sum { get; init; } = [];

        /// <summary>The day it was closed; null while it runs.</summary>
        public DateOnly? ClosedOn { get; set; }

        /// <summary>Whether a request at a London day and hour comes within the window.</summary>
        public bool InTime(DateOnly day, TimeOnly at) => day >= Opens && (day < Closes || (day == Closes && (ClosesAt is not { } closes || at <= closes)));

        /// <summary>"the end of 2 August 2023", or the hour.</summary>
        public string ClosesInWords => $"{ClosesAt?.ToString("HH:mm' on'") ?? "the end of"} {Closes:d MMMM yyyy}";

        internal sealed class Mapping : IEntityTypeConfiguration<CallInClock>
        {
            public void Configure(EntityTypeBuilder<CallInClock> clock)
            {
                clock.HasOne<Authority>().WithMany().HasForeignKey(c => c.AuthorityId);
                clock.HasOne(c => c.Decision).WithMany().HasForeignKey(c => c.DecisionId);
                clock.Property(c => c.Sum).HasConversion(new JsonList<string>(), JsonList<string>.Comparer);
                clock.Ignore(c => c.ClosesInWords);
                clock.HasIndex(c => new { c.AuthorityId, c.DecisionId, c.Number }).IsUnique();
                clock.HasIndex(c => new { c.AuthorityId, c.EffectiveFrom }).HasFilter("\"ClosedOn\" IS NULL");
            }
        }
    }
}

namespace Folkmoot.Data
{
    public sealed partial class Db
    {
        public DbSet<CallInClock> CallInClocks => Set<CallInClock>();
    }
}
