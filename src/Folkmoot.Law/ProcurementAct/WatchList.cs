namespace Folkmoot.Law.ProcurementAct;

/// <summary>A change of the law that is announced but that nothing here applies yet.</summary>
/// <param name="What">What may change.</param>
/// <param name="State">How far it has come, as last checked.</param>
/// <param name="Citation">Where it is to be read.</param>
public sealed record Watched(string What, string State, Citation Citation);

/// <summary>Changes to be checked again before the law here is relied on (PA-17). Nothing is computed from them.</summary>
public static class WatchList
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "PA-17", 1, "announced changes, not yet applied", Standing.Custom, Confidence.Low, Since: null,
        "Nothing is applied before its text and its first day are known: protection of workers on outsourcing, a public interest test before outsourcing, targets for small suppliers, direct award of services to vulnerable people.",
        Instruments.EmploymentRights(32), Instruments.Guidance("Consultation of June 2025 on public procurement"));

    /// <summary>What is watched.</summary>
    public static IReadOnlyList<Watched> Items { get; } =
    [
        new("Protection of workers on outsourcing, Part 5A of the Act (ss 83A to 83F)", "enacted; announced for October 2026; the regulations were not found", Instruments.EmploymentRights(32)),
        new("A public interest test before outsourcing", "consulted on in June 2025; outcome not found", Instruments.Guidance("Consultation of June 2025 on public procurement")),
        new("Targets for spending with small and medium-sized suppliers", "consulted on in June 2025; outcome not found", Instruments.Guidance("Consultation of June 2025 on public procurement")),
        new("Direct award of services to vulnerable people", "consulted on in June 2025; outcome not found", Instruments.Guidance("Consultation of June 2025 on public procurement")),
    ];
}
