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

        public IReadOnlyList<AgendaItem> Items { get; set; } = [];

        internal sealed class Mapping : IEntityTypeConfiguration<Meeting>
        {
            public void Configure(EntityTypeBuilder<Meeting> meeting)
            {
                meeting.HasOne<Authority>().WithMany().HasForeignKey(m => m.AuthorityId);
                meeting.HasOne(m => m.Body).WithMany().HasForeignKey(m => m.BodyId);
                meeting.HasIndex(m => new { m.AuthorityId, m.BodyId, m.On }).IsUnique();
                meeting.Property(m => m.Items).HasConversion(new JsonList<AgendaItem>(), JsonList<AgendaItem>.Comparer);
            }
        }
    }

    public sealed record AgendaItem(string? Number, string Title, bool Restricted);
}

namespace Folkmoot.Data
{
    public sealed partial class Db
    {
        public DbSet<Meeting> Meetings => Set<Meeting>();
    }
}
