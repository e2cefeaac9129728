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
        contract.HasIndex(c => c.SortKey).IsUnique();
    }
}
