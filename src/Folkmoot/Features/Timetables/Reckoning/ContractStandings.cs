using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Platform;

namespace Folkmoot.Features.Timetables.Reckoning;

/// <summary>Where contracts stand today, as pages show it.</summary>
public sealed class ContractStandings(Db db, CurrentAuthority authority, Clock clock)
{
    private Plans? plans;

    public DateOnly Today => clock.Today;

    public async Task<Plans> PlansAsync(CancellationToken ct) => plans ??= await Plans.OfAsync(db, authority.Id, Today, ct);

    /// <summary>Where a contract stands; null when its end is not known.</summary>
    public async Task<ContractStanding?> OfAsync(Guid contract, CancellationToken ct) =>
        await ContractFacts.OfAsync(db, authority.Id, contract, ct) is { } facts ? ContractStanding.Of(facts, await PlansAsync(ct), Today) : null;
}
