using Folkmoot.Features.Contracts;
using Folkmoot.Platform.Values;

namespace Folkmoot.Features.Demonstration.Synthetic;

/// <summary>The law under which the synthetic authority bought, and what it said of competition.</summary>
internal static class Awards
{
    private static readonly DateOnly ContractRegulations = new(2015, 2, 26);
    private static readonly DateOnly ProviderSelection = new(2024, 1, 1);
    private static readonly DateOnly ProcurementAct = new(2025, 2, 24);

    public static Regime RegimeOf(DateOnly awarded, bool health, Dice dice) =>
        dice.Chance(0.04) || awarded < ContractRegulations ? Regime.Unknown
        : health && awarded >= ProviderSelection ? Regime.Psr2023
        : awarded >= ProcurementAct ? Regime.ProcurementAct2023
        : dice.Chance(0.03) ? Regime.None
        : Regime.Pcr2015;

    public static Answer CompetedOf(Arising arose, Dice dice) => arose switch
    {
        Arising.Initial => dice.Chance(0.82) ? Answer.Yes : Answer.Unknown,
        _ => dice.Chance(0.93) ? Answer.No : Answer.Unknown,
    };

    public static IReadOnlyList<Ground> GroundsOf(Arising arose, Regime regime, Dice dice)
    {
        if (regime is Regime.Unknown or Regime.None || dice.Chance(0.12))
        {
            return [];
        }
        return [(arose, regime) switch
        {
            (Arising.Initial, _) => Procedure(dice),
            (Arising.OptionTakenUp, Regime.Pcr2015) => Provision("PCR 2015 reg 72(1)(a)", "The option stood in the first notice."),
            (Arising.OptionTakenUp, Regime.ProcurementAct2023) => Provision("Procurement Act 2023 s.74(1), Sch 8 para 1", "The option stood in the tender notice."),
            (Arising.Modification, Regime.Pcr2015) => Provision(dice.Chance(0.6) ? "PCR 2015 reg 72(1)(b)" : "PCR 2015 reg 72(1)(c)", "A change of provider before the new contract starts would be disruptive."),
            (Arising.Modification, Regime.ProcurementAct2023) => Provision("Procurement Act 2023 s.74(2)", "A contract for light touch services."),
            (_, Regime.Psr2023) => Provision(arose == Arising.DirectAward ? "PSR 2023 reg 6 (direct award process C)" : "PSR 2023 reg 13", "The change is small and the provider does well."),
            (_, Regime.ProcurementAct2023) => Provision("Procurement Act 2023 s.41, Sch 5 para 5", "No other provider could deliver in time."),
            _ => Provision(dice.Chance(0.7) ? "PCR 2015 reg 32(2)(b)(ii)" : "PCR 2015 reg 32(2)(c)", "Only the present provider could continue the service at once."),
        }];
    }

    private static Ground Procedure(Dice dice) => new(dice.Pick(Grammar.Instance["ground.competed"]), IsProvision: false, "award notice", null);

    private static Ground Provision(string citation, string reasons) => new(citation, IsProvision: true, "decision", reasons);
}
