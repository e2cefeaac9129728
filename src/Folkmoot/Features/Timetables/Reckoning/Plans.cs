using System.Security.Cryptography;
using System.Text;
using Folkmoot.Data;
using Folkmoot.Features.Rules;
using Folkmoot.Law.Timetables;
using Folkmoot.Law.Timetables.Planning;

namespace Folkmoot.Features.Timetables.Reckoning;

/// <summary>What the timetables of an authority are counted with on a day: its calendars, lengths and call-in where it has given them, the law's planning estimates where not.</summary>
public sealed class Plans(RulesOnDay rules)
{
    // Any day far from the edges of the calendars: what is counted for it tells one set of plans from another.
    private static readonly DateOnly Sample = new(2027, 3, 31);

    private readonly Dictionary<(Way Way, int? ProviderNotice), Network> networks = [];

    public RulesOnDay Rules { get; } = rules;

    public TimetableCalendars Calendars { get; } = rules.Calendars;

    /// <summary>The least that a competition takes: what parts "only the same service again" from "no competition".</summary>
    public Network Floor => field ??= new(Rules.WithCallIn(Profiles.Floor), Calendars);

    public static async Task<Plans> OfAsync(Db db, Guid authority, DateOnly day, CancellationToken ct) => new((await AuthorityRules.OfAsync(db, authority, ct)).On(day));

    /// <summary>The steps of a way on the authority's calendars.</summary>
    /// <param name="way">The way.</param>
    /// <param name="providerNotice">Days of notice that the contract owes its provider, where it says so.</param>
    public Network Of(Way way, int? providerNotice = null)
    {
        if (networks.TryGetValue((way, providerNotice), out var known)) return known;
        var profile = Rules.Timetable(way).Value;
        if (providerNotice is { } days) profile = profile.With("provider-notice", Estimate.Exactly(days));
        return networks[(way, providerNotice)] = new(profile, Calendars);
    }

    /// <summary>Tells these plans from others: it changes when a rule, a calendar, a closure day or a length does.</summary>
    public string Print
    {
        get
        {
            var kept = Enum.GetValues<Way>().Select(way => Of(way)).Append(Floor).SelectMany(network => Timetable.Of(network, Sample, Sample).Kept()).Select(date => date.ToString());
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', kept))).AsSpan(0, 12));
        }
    }
}
