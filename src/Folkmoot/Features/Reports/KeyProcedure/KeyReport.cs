using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Reports.KeyProcedure;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Features.Reports.KeyProcedure
{
    /// <summary>That scrutiny requires a report to the council on a decision which it thinks should have been treated as key, and what the executive answers.</summary>
    public sealed class KeyReport : Entity
    {
        public required Guid DecisionId { get; init; }

        public Decision? Decision { get; init; }

        public required Guid BodyId { get; init; }

        /// <summary>The overview and scrutiny committee that requires it.</summary>
        public Body? Body { get; init; }

        /// <summary>The day on which it was required.</summary>
        public required DateOnly RequiredOn { get; init; }

        /// <summary>Why the committee thinks that the decision should have been key.</summary>
        public required string Opinion { get; init; }

        /// <summary>The end of the reasonable time that the committee set.</summary>
        public required DateOnly DueBy { get; init; }

        /// <summary>Whether the executive holds that it was not key; null while it has not answered.</summary>
        public bool? HoldsNotKey { get; set; }

        /// <summary>Why it holds so.</summary>
        public string? WhyNotKey { get; set; }

        /// <summary>The day on which the report went to the council.</summary>
        public DateOnly? ReportedOn { get; set; }

        internal sealed class Mapping : IEntityTypeConfiguration<KeyReport>
        {
            public void Configure(EntityTypeBuilder<KeyReport> report)
            {
                report.HasOne<Authority>().WithMany().HasForeignKey(r => r.AuthorityId);
                report.HasOne(r => r.Decision).WithMany().HasForeignKey(r => r.DecisionId);
                report.HasOne(r => r.Body).WithMany().HasForeignKey(r => r.BodyId);
                report.HasIndex(r => new { r.AuthorityId, r.DecisionId }).IsUnique();
            }
        }
    }
}

namespace Folkmoot.Data
{
    public sealed partial class Db
    {
        public DbSet<KeyReport> KeyReports => Set<KeyReport>();
    }
}
