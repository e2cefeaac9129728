using System.Linq.Expressions;
using Folkmoot.Platform.Values;

namespace Folkmoot.Features.Contracts.Register;

/// <summary>What the register shows of a contract.</summary>
public sealed record RegisterLine(
    Guid Id, string Title, string Slug, string? Reference, string? ServiceTitle, string? ServiceSlug, string? Part, string? Lot, string? ProviderNames,
    DateOnly? Start, DateOnly? End, DateOnly? LatestEnd, Regime Regime, Money? AnnualValue, Money? TotalValue, Basis Basis, string? Source, string? SourceUrl)
{
    public static readonly Expression<Func<Contract, RegisterLine>> Of = c => new RegisterLine(
        c.Id, c.Title, c.Slug, c.Reference, c.Service!.Title, c.Service.Slug, c.Part, c.Lot, c.ProviderNames,
        c.Start, c.End, c.LatestEnd, c.Regime, c.AnnualValue, c.TotalValue, c.Basis, c.Source, c.SourceUrl);

    public string Address => "contracts/" + Slug;
}
