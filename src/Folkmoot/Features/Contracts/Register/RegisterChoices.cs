namespace Folkmoot.Features.Contracts.Register;

/// <summary>What the register's selects offer: the value in the address and the words.</summary>
public static class RegisterChoices
{
    public static readonly IReadOnlyList<(string Value, string Words, Regime Regime)> Regimes =
        [.. Enum.GetValues<Regime>().Select(r => (Address(r), ContractWords.Of(r), r)).OrderBy(r => r.r == Regime.Unknown).Select(r => (r.Item1, r.Item2, r.r))];

    public static readonly IReadOnlyList<(string Value, string Words)> States =
    [
        ("current", "Not ended"),
        ("ended", "Ended"),
        ("not-known", "End not known"),
    ];

    public static readonly IReadOnlyList<int> Months = [3, 6, 12, 18, 24];

    private static string Address(Regime regime) => regime switch
    {
        Regime.Pcr2015 => "pcr-2015",
        Regime.ProcurementAct2023 => "procurement-act-2023",
        Regime.Psr2023 => "psr-2023",
        Regime.None => "none",
        _ => "not-known",
    };
}
