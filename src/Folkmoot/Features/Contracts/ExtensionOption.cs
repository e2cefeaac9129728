using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Contracts;
using Folkmoot.Features.Decisions;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Features.Contracts
{
    public sealed class ExtensionOption : RecordedEntity
    {
        public required Guid ContractId { get; init; }

        public Contract? Contract { get; init; }

        /// <summary>Its place among the contract's options, from 1.</summary>
        public required int Number { get; init; }

        public required int Months { get; set; }

        /// <summary>The latest day on which it may be taken up.</summary>
        public DateOnly? LatestDay { get; set; }

        /// <summary>Notice owed to the provider, in days.</summary>
        public int? NoticeDays { get; set; }

        public Answer InOriginalNotice { get; set; }

        /// <summary>The decision that took it up.</summary>
        public Guid? TakenUpById { get; set; }

        public Decision? TakenUpBy { get; init; }

        public Answer TakenUp { get; set; }

        internal sealed class Mapping : IEntityTypeConfiguration<ExtensionOption>
        {
            public void Configure(EntityTypeBuilder<ExtensionOption> option)
            {
                option.HasOne<Authority>().WithMany().HasForeignKey(o => o.AuthorityId);
                option.HasOne(o => o.Contract).WithMany(c => c.Options).HasForeignKey(o => o.ContractId);
                option.HasOne(o => o.TakenUpBy).WithMany().HasForeignKey(o => o.TakenUpById);
                option.HasIndex(o => new { o.AuthorityId, o.ContractId, o.Number }).IsUnique();
            }
        }
    }
}

namespace Folkmoot.Data
{
    public sealed partial class Db
    {
        public DbSet<ExtensionOption> ExtensionOptions => Set<ExtensionOption>();
    }
}
