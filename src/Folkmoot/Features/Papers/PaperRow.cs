using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Features.Papers;

/// <summary>A row of a paper, guarded by itself: an earlier version need not be as open as the newest.</summary>
public abstract class PaperRow : Entity, IGuarded
{
    public required Guid PaperId { get; init; }

    public Paper? Paper { get; init; }

    public required Openness Openness { get; set; }
}

/// <summary>The bytes of a paper as they were sent. A version is never changed: what replaces it is another.</summary>
public sealed class PaperVersion : PaperRow
{
    /// <summary>From 1, in the order in which they came.</summary>
    public required int Number { get; init; }

    /// <summary>The name under which it is saved, made safe.</summary>
    public required string Name { get; init; }

    public required string MediaType { get; init; }

    /// <summary>What people call the kind of file.</summary>
    public required string TypeInWords { get; init; }

    public required long Length { get; init; }

    /// <summary>The SHA-256 of the bytes, which is their address too.</summary>
    public required string Hash { get; init; }

    public required DateTime ReceivedAt { get; init; }

    public required DateOnly ReceivedOn { get; init; }

    /// <summary>Who sent it, by role.</summary>
    public required string ReceivedFrom { get; init; }

    /// <summary>Why it replaces the one before; null for the first.</summary>
    public string? WhyReplaced { get; init; }

    /// <summary>What checked it, or that nothing did.</summary>
    public required string Checked { get; init; }

    public string NameInAddress => Platform.Files.FileName.InAddress(Name);

    internal sealed class Mapping : IEntityTypeConfiguration<PaperVersion>
    {
        public void Configure(EntityTypeBuilder<PaperVersion> version)
        {
            version.HasOne<Authority>().WithMany().HasForeignKey(v => v.AuthorityId);
            version.HasOne(v => v.Paper).WithMany(p => p.Versions).HasForeignKey(v => v.PaperId);
            version.HasIndex(v => new { v.AuthorityId, v.PaperId, v.Number }).IsUnique();
            version.Ignore(v => v.NameInAddress);
        }
    }
}

/// <summary>Something that was done to a paper, for those who may see it.</summary>
public sealed class PaperEvent : PaperRow
{
    public required PaperDeed Did { get; init; }

    public required DateOnly On { get; init; }

    public required DateTime At { get; init; }

    /// <summary>Who did it, by role.</summary>
    public required string Who { get; init; }

    public string? Why { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<PaperEvent>
    {
        public void Configure(EntityTypeBuilder<PaperEvent> happening)
        {
            happening.HasOne<Authority>().WithMany().HasForeignKey(e => e.AuthorityId);
            happening.HasOne(e => e.Paper).WithMany(p => p.History).HasForeignKey(e => e.PaperId);
            happening.HasIndex(e => new { e.AuthorityId, e.PaperId, e.At });
        }
    }
}

/// <summary>A legal hold: for proceedings or an inquiry the paper is neither replaced nor removed.</summary>
public sealed class PaperHold : PaperRow
{
    public required DateOnly PlacedOn { get; init; }

    public required string PlacedBy { get; init; }

    public required string Why { get; init; }

    public DateOnly? LiftedOn { get; set; }

    public string? LiftedBy { get; set; }

    public string? WhyLifted { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<PaperHold>
    {
        public void Configure(EntityTypeBuilder<PaperHold> hold)
        {
            hold.HasOne<Authority>().WithMany().HasForeignKey(h => h.AuthorityId);
            hold.HasOne(h => h.Paper).WithMany(p => p.Holds).HasForeignKey(h => h.PaperId);
            hold.HasIndex(h => new { h.AuthorityId, h.PaperId });
        }
    }
}
