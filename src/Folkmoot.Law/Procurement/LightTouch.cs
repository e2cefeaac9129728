namespace Folkmoot.Law.Procurement;

/// <summary>What is known of the services bought, as far as the light touch turns on it.</summary>
/// <param name="Codes">Their codes in the common procurement vocabulary; null or empty when none was given.</param>
/// <param name="MainPurposeListed">Where the codes differ: whether the main purpose is a listed service.</param>
public sealed record LightTouchFacts(IReadOnlyList<string>? Codes, bool? MainPurposeListed = null);

/// <summary>
/// Whether the services fall under the light touch (PRO-05): social, health, education and community services by their code. A mixed
/// contract follows its main purpose. A code in a division of which only part is listed, and which this list does not hold, is left open.
/// </summary>
public static class LightTouch
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "PRO-05", 1, "light-touch services", Standing.Law, Confidence.Medium, new(2015, 2, 26),
        "The codes of social, health, education and community services are held; a code of a partly listed division that is not held here is to be looked up, and the list under the Act is taken to be that of the 2015 Regulations.",
        Instruments.ProcurementAct(9), Instruments.ContractRegulationsSchedule(3), Instruments.ProcurementRegulationsSchedule(1));

    /// <summary>The listed codes that this rule holds.</summary>
    public static Dated<CodeList> Codes { get; } = new("PRO-05", "codes of light-touch services", "are listed",
        new Since<CodeList>(new(2015, 2, 26), Listed(), Instruments.ContractRegulationsSchedule(3)),
        new Since<CodeList>(new(2025, 2, 24), Listed(), Instruments.ProcurementRegulationsSchedule(1)));

    /// <summary>The codes of divisions that are listed in part, where a code not held above has to be looked up in the schedule.</summary>
    public static Dated<CodeList> PartlyListed { get; } = new("PRO-05", "codes to look up in the schedule", "may be listed",
        new(2015, 2, 26), new((50116510, 50116510), (55000000, 55999999), (64000000, 64999999), (71550000, 71550000), (75000000, 75999999), (79000000, 79999999), (98000000, 98999999)),
        Instruments.ContractRegulationsSchedule(3));

    /// <summary>The longest a contract reserved for a public service mutual may run.</summary>
    public static Dated<int> ReservedYears { get; } = new("PRO-05", "longest contract reserved for a public service mutual under the Act", "years",
        new(2025, 2, 24), 5, Instruments.ProcurementAct(33));

    /// <summary>Whether the services fall under the light touch on a day.</summary>
    /// <exception cref="FormatException">One of the codes is no code.</exception>
    /// <exception cref="OutsideTheLaw">Before 26 February 2015.</exception>
    public static Answer Test(LightTouchFacts facts, DateOnly on)
    {
        var codes = facts.Codes ?? [];
        var each = codes.Select(code => IsListed(code, on)).Distinct().ToList();
        var listed = each switch
        {
            [] => facts.MainPurposeListed,
            [var all] => all ?? facts.MainPurposeListed,
            _ => facts.MainPurposeListed,
        };
        return Answer.OfAll(Rule, on, new Element(
            "The main purpose of the contract is a service listed for the light touch", listed.Answer(),
            "the code of each part in the common procurement vocabulary, and the value of each part where the codes differ",
            Codes.Holding(on).Citation, codes.Count == 0 ? null : string.Join(", ", codes)));
    }

    private static bool? IsListed(string code, DateOnly on) => Codes.On(on).Has(code) ? true : PartlyListed.On(on).Has(code) ? null : false;

    private static CodeList Listed() => new(
        (75121000, 75122000), (75124000, 75124000), (75200000, 75200000), (75231200, 75231200), (75231240, 75231240), (75300000, 75340000),
        (79611000, 79611000), (79622000, 79622000), (79624000, 79625000), (80000000, 80660000), (85000000, 85323000), (92000000, 92700000),
        (98000000, 98000000), (98120000, 98120000), (98130000, 98133110), (98200000, 98200000), (98500000, 98500000), (98513000, 98514000));
}
