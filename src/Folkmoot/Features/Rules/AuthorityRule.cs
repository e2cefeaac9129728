using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Rules;
using Folkmoot.Features.Rules.Subjects;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Features.Rules
{
    /// <summary>A rule that an authority has made for itself. It holds from a day on, until the next of its subject.</summary>
    public sealed class AuthorityRule : RecordedEntity
    {
        public required string Slug { get; init; }

        public required Subject Subject { get; set; }

        /// <summary>The body, or the way of procuring, that the rule is for; empty when it is for all.</summary>
        public required string About { get; set; }

        public required DateOnly From { get; set; }

        /// <summary>Where in the source it stands: "part 4, rule 16", "minute 12".</summary>
        public string? Provision { get; set; }

        /// <summary>What a reader has to know of it, such as that it is older than the first record that shows it.</summary>
        public string? Note { get; set; }

        public required RuleSettings Settings { get; set; }

        /// <summary>Source and provision, as the law's records want them.</summary>
        public string Written => Provision is null ? Source ?? "" : $"{Source}, {Provision}";

        internal sealed class Mapping : IEntityTypeConfiguration<AuthorityRule>
        {
            public void Configure(EntityTypeBuilder<AuthorityRule> rule)
            {
                rule.HasOne<Authority>().WithMany().HasForeignKey(r => r.AuthorityId);
                rule.HasIndex(r => new { r.AuthorityId, r.Slug }).IsUnique();
                rule.HasIndex(r => new { r.AuthorityId, r.Subject, r.About, r.From }).IsUnique();
                rule.Property(r => r.Settings).HasConversion(new RuleSettingsJson(), RuleSettingsJson.Comparer);
                rule.Ignore(r => r.Written);
            }
        }
    }
}

namespace Folkmoot.Data
{
    public sealed partial class Db
    {
        public DbSet<AuthorityRule> AuthorityRules => Set<AuthorityRule>();
    }
}
