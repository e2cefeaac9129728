using Folkmoot.Data;
using Folkmoot.Features.Services;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Contracts.Register;

/// <summary>What the register's form means, or what is wrong with it, by field.</summary>
/// <param name="ServiceTitle">The title of the service that the address names.</param>
public sealed record RegisterAsked(
    string? Words, int? Months, IReadOnlyList<Guid>? ServiceIds, string? ServiceTitle, IReadOnlyList<Guid>? ProviderIds, Regime? Regime, string? State,
    RegisterOrder Order, bool Down, Place? After, IReadOnlyDictionary<string, string> Problems)
{
    // More than these is no narrowing.
    private const int Most = 200;

    public static async Task<RegisterAsked> ReadAsync(Db db, Guid authorityId, RegisterFilter filter, CancellationToken ct)
    {
        var problems = new Dictionary<string, string>(StringComparer.Ordinal);
        int? months = null;
        if (!string.IsNullOrWhiteSpace(filter.Ending))
        {
            months = int.TryParse(filter.Ending, out var typed) && typed is > 0 and <= 600 ? typed : null;
            problems.AddWhen(months is null, "ending", "Enter a whole number of months from 1 to 600");
        }
        var regime = RegisterChoices.Regimes.Where(r => r.Value == filter.Regime?.Trim()).Select(r => (Regime?)r.Regime).FirstOrDefault();
        problems.AddWhen(regime is null && !string.IsNullOrWhiteSpace(filter.Regime), "regime", $"There is no regime “{filter.Regime}”. Choose from the list");
        var state = RegisterChoices.States.Select(s => s.Value).FirstOrDefault(s => s == filter.State?.Trim());
        problems.AddWhen(state is null && !string.IsNullOrWhiteSpace(filter.State), "state", $"There is no choice “{filter.State}”. Choose from the list");
        var (services, title) = await ServicesNamed.ReadAsync(db, authorityId, filter.Service, Most + 1, ct);
        var providers = await ProvidersAsync(db, authorityId, filter.Provider, ct);
        problems.AddWhen(services?.Count > Most, "service", "Many services have these words. Enter more of the title");
        problems.AddWhen(providers?.Count > Most, "provider", "Many providers have these letters. Enter more of the name");
        var sort = filter.Sort ?? "-end";
        var down = sort.StartsWith('-');
        var order = RegisterOrder.All.FirstOrDefault(o => o.Name == sort.TrimStart('-'));
        problems.AddWhen(order is null, "sort", $"The register cannot be sorted by “{filter.Sort}”");
        var words = string.IsNullOrWhiteSpace(filter.Q) ? null : filter.Q.Trim();
        return new RegisterAsked(words, months, services, title, providers, regime, state, order ?? RegisterOrder.All[3], down, Place.Read(filter.After), problems);
    }

    private static async Task<IReadOnlyList<Guid>?> ProvidersAsync(Db db, Guid authorityId, string? typed, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }
        // Without an order they are read as they lie: to sort the few is cheaper than to walk all of them by their keys.
        var found = await db.WithTyped(db.Providers.Where(p => p.AuthorityId == authorityId), typed.Trim(), p => p.Name).Select(p => p.Id).ToListAsync(ct);
        found.Sort();
        return found;
    }
}

internal static class Problems
{
    public static void AddWhen(this Dictionary<string, string> problems, bool wrong, string field, string words)
    {
        if (wrong)
        {
            problems[field] = words;
        }
    }
}
