using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.CallIn;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Meetings;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using CallInOutcome = Folkmoot.Law.CallIn.CallInOutcome;
using CallInRequester = Folkmoot.Law.CallIn.CallInRequester;

namespace Folkmoot.Features.CallIn
{
    /// <summary>A request that a decision be called in, with what became of it.</summary>
    public sealed class CallInRequest : Entity
    {
        public required Guid DecisionId { get; init; }

        public Decision? Decision { get; init; }

        /// <summary>The clock within which it came.</summary>
        public required Guid ClockId { get; init; }

        public CallInClock? Clock { get; init; }

        /// <summary>1 for the decision's first request.</summary>
        public required int Number { get; init; }

        /// <summary>The instant it came in, UTC.</summary>
        public required DateTime ReceivedAt { get; init; }

        /// <summary>Who asks. Their names stand in the request and in the audit trail, and on no public page.</summary>
        public required IReadOnlyList<CallInRequester> Requesters { get; init; }

        public required string Grounds { get; init; }

        /// <summary>What should have been decided instead, in their words.</summary>
        public string? Alternative { get; init; }

        /// <summary>Valid, ValidInPart or Invalid; null until somebody has ruled.</summary>
        public CallInState? Ruling { get; set; }

        public DateOnly? RuledOn { get; set; }

        public string? RuledBy { get; set; }

        public string? RulingReasons { get; set; }

        /// <summary>The part of the decision that is called in, when it is not the whole.</summary>
        public string? Part { get; set; }

        /// <summary>What the authority's rules ask of a request, and whether it was so.</summary>
        public IReadOnlyList<TestedPoint> Tested { get; set; } = [];

        /// <summary>The last day for the hearing, where the authority's rules set one.</summary>
        public DateOnly? HearBy { get; set; }

        public Guid? BodyId { get; set; }

        public Body? Body { get; init; }

        public Guid? MeetingId { get; set; }

        public Meeting? Meeting { get; init; }

        public DateOnly? HeardOn { get; set; }

        public CallInOutcome? Outcome { get; set; }

        public string? OutcomeReasons { get; set; }

        /// <summary>Whether the committee found the decision contrary to the policy framework or the budget; null when it did not say.</summary>
        public bool? ContraryToPolicyOrBudget { get; set; }

        /// <summary>The day the council dealt with it, when it was put before the council.</summary>
        public DateOnly? CouncilOn { get; set; }

        /// <summary>Whether the council let it stand; null when it has not dealt with it.</summary>
        public bool? CouncilLetStand { get; set; }

        public string? CouncilReasons { get; set; }

        internal sealed class Mapping : IEntityTypeConfiguration<CallInRequest>
        {
            public void Configure(EntityTypeBuilder<CallInRequest> request)
            {
                request.HasOne<Authority>().WithMany().HasForeignKey(r => r.AuthorityId);
                request.HasOne(r => r.Decision).WithMany().HasForeignKey(r => r.DecisionId);
                request.HasOne(r => r.Clock).WithMany().HasForeignKey(r => r.ClockId);
                request.HasOne(r => r.Body).WithMany().HasForeignKey(r => r.BodyId);
                request.HasOne(r => r.Meeting).WithMany().HasForeignKey(r => r.MeetingId);
                request.Property(r => r.Requesters).HasConversion(new JsonList<CallInRequester>(), JsonList<CallInRequester>.Comparer);
                request.Property(r => r.Tested).HasConversion(new JsonList<TestedPoint>(), JsonList<TestedPoint>.Comparer);
                request.HasIndex(r => new { r.AuthorityId, r.DecisionId, r.Number }).IsUnique();
            }
        }
    }

    /// <summary>One thing that the authority's rules ask of a request, as it was found.</summary>
    public sealed record TestedPoint(string Says, Law.Met Met, string? Found);
}

namespace Folkmoot.Data
{
    public sealed partial class Db
    {
        public DbSet<CallInRequest> CallInRequests => Set<CallInRequest>();
    }
}
