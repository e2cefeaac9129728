using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Contracts;
using Folkmoot.Features.Services;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Search;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Features.Contracts
{
    public sealed class Contract : RecordedEntity, ISearchable
    {
        public required string Title { get; set; }

        public required string Slug { get; init; }

        /// <summary>The authority's own or the tender's reference.</summary>
        public string? Reference { get; set; }

        public Guid? ServiceId { get; set; }

        public Service? Service { get; init; }

        /// <summary>The part of the service it covers; null for the whole.</summary>
        public string? Part { get; set; }

        /// <summary>A lot of a larger procurement, when it is one.</summary>
        public string? Lot { get; set; }

        public DateOnly? Start { get; set; }

        /// <summary>The end as it stands.</summary>
        public DateOnly? End { get; set; }

        /// <summary>The end if every option were taken up.</summary>
        public DateOnly? LatestEnd { get; set; }

        public Regime Regime { get; set; }

        /// <summary>The codes of the services in the common procurement vocabulary; null when none is known.</summary>
        public IReadOnlyList<string>? Codes { get; set; }

        /// <summary>The contract it took over from.</summary>
        public Guid? FollowsId { get; set; }

        public Contract? Follows { get; init; }

        public Money? AnnualValue { get; set; }

        public Money? TotalValue { get; set; }

        /// <summary>Names of its providers, for lists: the providers themselves are <see cref="ContractProvider"/>.</summary>
        public string? ProviderNames { get; set; }

        public long SortKey { get; set; }

        public Openness Openness { get; set; }

        public List<ContractProvider> Providers { get; } = [];

        public List<Term> Terms { get; } = [];

        public List<ExtensionOption> Options { get; } = [];

        public List<FundingLine> FundingLines { get; } = [];

        public List<Saving> Savings { get; } = [];

        /// <summary>The word for it in the full-text index.</summary>
        public const string Kind = "contract";

        string ISearchable.Kind => Kind;

        public SearchText SearchText() => new("contracts/" + Slug, Title, string.Join(' ', Reference, Part, Lot, ProviderNames), End);
    }
}

namespace Folkmoot.Data
{
    public sealed partial class Db
    {
        public DbSet<Contract> Contracts => Set<Contract>();
    }
}
