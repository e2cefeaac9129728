using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Meetings;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Features.Meetings
{
    public sealed class Meeting : RecordedEntity
    {
        public required Guid BodyId { get; set; }

        public Body? Body { get; init; }

        public required DateOnly On { get; set; }

        /// <summary>The time as printed: "10.00 am".</summary>
        public string? Time { get; set; }

        public string? Place { get; set; }

        /// <summary>The status as printed: Confirmed, Cancelled, Provisional.</summary>
        public string? PrintedStatus { get; set; }

        /// <summary>The agenda as published; of an imported meeting, as printed.</summary>
        public IReadOnlyList<AgendaItem> Items { get; set; } = [];

        /// <summary>The agenda as it is being written, which the public does not see until it is published; null while nobody wrote one here.</summary>
        public IReadOnlyList<AgendaItem>? Drafted { get; set; }

        /// <summary>The day on which the agenda was first published here; null for one that was not.</summary>
        public DateOnly? AgendaOn { get; set; }

        /// <summary>The day on which the meeting was convened, where that was at shorter notice.</summary>
        public DateOnly? ConvenedOn { get; set; }

        internal sealed class Mapping : IEntityTypeConfiguration<Meeting>
        {
            public void Configure(EntityTypeBuilder<Meeting> meeting)
            {
                meeting.HasOne<Authority>().WithMany().HasForeignKey(m => m.AuthorityId);
                meeting.HasOne(m => m.Body).WithMany().HasForeignKey(m => m.BodyId);
                meeting.HasIndex(m => new { m.AuthorityId, m.BodyId, m.On }).IsUnique();
                meeting.Property(m => m.Items).HasConversion(new JsonList<AgendaItem>(), JsonList<AgendaItem>.Comparer);
                meeting.Property(m => m.Drafted!).HasConversion(new JsonList<AgendaItem>(), JsonList<AgendaItem>.Comparer);
            }
        }
    }

    /// <summary>An item of an agenda.</summary>
    /// <param name="Number">Its number as printed.</param>
    /// <param name="Title">What it is about.</param>
    /// <param name="Restricted">Whether it is taken without the public.</param>
    /// <param name="DecisionId">The decision it is about.</param>
    /// <param name="OpenFrom">The day from which it and its papers were open, where it was published here.</param>
    /// <param name="Late">Why it may be taken although that was too late.</param>
    public sealed record AgendaItem(string? Number, string Title, bool Restricted, Guid? DecisionId = null, DateOnly? OpenFrom = null, string? Late = null);
}

namespace Folkmoot.Data
{
    public sealed partial class Db
    {
        public DbSet<Meeting> Meetings => Set<Meeting>();
    }
}
