using Folkmoot.Law.ProcurementAct;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.ProcurementAct;

/// <summary>Contracts on which everything is on record, for a test to change one thing at a time.</summary>
internal static class Ordinary
{
    internal static readonly DateOnly Day = D("2026-06-01");

    internal static ActContract Services { get; } = new()
    {
        Public = true, LightTouch = false, Works = false, Concession = false, Framework = false,
        Route = AwardRoute.Competition, Value = Money.Pounds(8_000_000), Commenced = D("2026-04-01"),
    };

    internal static ActContract Care { get; } = Services with { LightTouch = true, Value = Money.Pounds(47_000_000) };
}
