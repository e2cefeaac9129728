using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Features.Contracts;

internal sealed class ContractMapping : IEntityTypeConfiguration<Contract>
{
    public void Configure(EntityTypeBuilder<Contract> contract)
    {
        contract.HasOne<Authority>().WithMany().HasForeignKey(c => c.AuthorityId);
        contract.HasOne(c => c.Service).WithMany().HasForeignKey(c => c.ServiceId);
        contract.HasOne(c => c.Follows).WithMany().HasForeignKey(c => c.FollowsId);
        contract.Property(c => c.Codes!).HasConversion(new JsonList<string>(), JsonList<string>.Comparer);
        contract.HasIndex(c => new { c.AuthorityId, c.Slug }).IsUnique();
        contract.HasIndex(c => new { c.AuthorityId, c.End, c.Id });
        contract.HasIndex(c => new { c.AuthorityId, c.Start, c.Id });
        contract.HasIndex(c => new { c.AuthorityId, c.Title, c.Id });
        contract.HasIndex(c => new { c.AuthorityId, c.ProviderNames, c.Id });
        contract.HasIndex(c => new { c.AuthorityId, c.AnnualValue, c.Id });
        contract.HasIndex(c => new { c.AuthorityId, c.ServiceId });
        // Contracts picked out one by one, such as a provider's, are put in order by this alone: their rows are wide, and a page shows few of them.
        // The key stands first, so that no list takes it for an index of its own.
        contract.HasIndex(c => new { c.Id, c.End, c.Openness, c.AuthorityId }).HasDatabaseName("IX_Contracts_Picked");
        contract.HasIndex(c => c.SortKey).IsUnique();
    }
}
