using Folkmoot.Law.Days;
using Folkmoot.Law.Grounds;
using Folkmoot.Law.Procurement;
using Needs = Folkmoot.Law.Grounds.Requirement<Folkmoot.Law.ContractRegulations.LightTouchAwardFacts>;

namespace Folkmoot.Law.ContractRegulations;

/// <summary>What is on the record about an award of light-touch services at or above the threshold.</summary>
public sealed record LightTouchAwardFacts
{
    /// <summary>A contract notice was published.</summary>
    public bool? ContractNotice { get; init; }

    /// <summary>A prior information notice was published that stays open.</summary>
    public bool? ContinuousNotice { get; init; }

    /// <summary>A ground of regulation 32 would have allowed an award without a notice.</summary>
    public bool? GroundForNoNotice { get; init; }

    /// <summary>The procedure was transparent.</summary>
    public bool? Transparent { get; init; }

    /// <summary>Those who took part were treated equally.</summary>
    public bool? EqualTreatment { get; init; }

    /// <summary>The procedure, the conditions and the time limits were those of the notice.</summary>
    public bool? AsTheNoticeSaid { get; init; }

    /// <summary>Where it was departed from: the departure broke transparency or equal treatment.</summary>
    public bool? DepartureBreachesPrinciples { get; init; }

    /// <summary>Where it was departed from: everybody was told with the reasons, and the reasons were kept.</summary>
    public bool? EverybodyTold { get; init; }

    /// <summary>The time limits were reasonable and proportionate.</summary>
    public bool? TimeLimitsReasonable { get; init; }
}

/// <summary>Award of light-touch services under the 2015 Regulations (PCR-01, regs 74 to 77): a procedure of the authority's own making, within principles.</summary>
public static class LightTouchAward
{
    private static readonly Ground<LightTouchAwardFacts> Procedure = new(
        "regs 75 and 76", "light-touch procedure",
        new Needs("A contract notice or a continuous prior information notice was published, unless a ground of regulation 32 was there", facts => facts.ContractNotice | facts.ContinuousNotice | facts.GroundForNoNotice, "the notice on Find a Tender or in the Official Journal", Instruments.ContractRegulations(75)),
        new Needs("The procedure was transparent and treated everybody equally", facts => facts.Transparent & facts.EqualTreatment, "the procurement documents and the messages to those who took part", Instruments.ContractRegulations(76, "(2)")),
        new Needs("It went as the notice said, or the departure broke no principle and everybody was told", facts => facts.AsTheNoticeSaid | (!facts.DepartureBreachesPrinciples & facts.EverybodyTold), "the notice beside what was done, and the message about any departure", Instruments.ContractRegulations(76, "(4)")),
        new Needs("The time limits were reasonable and proportionate", facts => facts.TimeLimitsReasonable, "the timetable of the procedure", Instruments.ContractRegulations(76, "(6)")));

    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "PCR-01", 1, "light-touch award under the 2015 Regulations", Standing.Law, Confidence.High, new(2015, 2, 26),
        "A quarter is one of the calendar year.", Instruments.ContractRegulations(74), Instruments.ContractRegulations(75), Instruments.ContractRegulations(76), Instruments.ContractRegulations(77));

    /// <summary>How long after the end of a quarter its award notices may be sent together.</summary>
    public static Dated<int> GroupedDays { get; } = new("PCR-01", "grouped award notices after the end of the quarter", "days", new(2015, 2, 26), 30, Instruments.ContractRegulations(75, "(4)"));

    /// <summary>The longest a contract reserved for a mutual may run, and how long ago the last such award has to be.</summary>
    public static Dated<int> ReservedYears { get; } = new("PCR-01", "longest reserved contract, and the least time since the last one", "years", new(2015, 2, 26), 3, Instruments.ContractRegulations(77));

    /// <summary>Tests the procedure of an award at or above the threshold.</summary>
    /// <exception cref="OutsideTheLaw">Before 26 February 2015.</exception>
    public static GroundAnswer Test(LightTouchAwardFacts facts, DateOnly on) => Procedure.Test(Rule, on, facts);

    /// <summary>The last day for award notices sent together for the quarter in which the award was made.</summary>
    /// <exception cref="OutsideTheLaw">Before 26 February 2015.</exception>
    public static Deadline GroupedNotice(DateOnly award)
    {
        var firstMonth = award.Month - (award.Month - 1) % 3;
        var quarterEnd = YearsAndMonths.LastDayOfMonths(new(award.Year, firstMonth, 1), 3).Day;
        return WithinDays.After(Rule, quarterEnd, GroupedDays.On(Rule.InForceOn(award)), "end of the quarter");
    }

    /// <summary>Whether a contract may be reserved for a mutual: it runs no longer than allowed, and the last one was awarded long enough ago.</summary>
    /// <param name="first">The first day of the contract, taken as the day of its award.</param>
    /// <param name="last">Its last day as awarded.</param>
    /// <param name="isMutual">Whether the body has a public service mission, puts its profits back, and belongs to or is run with its staff, users or others with a stake.</param>
    /// <param name="listedForReservation">Whether the service is one that may be reserved.</param>
    /// <param name="lastReservedAward">The last award to it by this authority for such services under the regulation; null when there was none.</param>
    /// <exception cref="OutsideTheLaw">Before 26 February 2015.</exception>
    public static Answer MayBeReserved(DateOnly first, DateOnly last, bool? isMutual, bool? listedForReservation, DateOnly? lastReservedAward)
    {
        var years = ReservedYears.On(Rule.InForceOn(first));
        var reg = Instruments.ContractRegulations(77);
        return Answer.OfAll(
            Rule, first,
            new Element("The service is one that may be reserved", listedForReservation.Answer(), "the code of the service", reg),
            new Element("The body is of the kind the regulation describes", isMutual.Answer(), "its constitution and its accounts", reg),
            new Element($"The contract runs no longer than {years} years", (last <= YearsAndMonths.LastDayOfYears(first, years).Day).Answer(), "the contract", reg, $"{first:d MMMM yyyy} to {last:d MMMM yyyy}"),
            new Element($"It had no such award in the {years} years before", (lastReservedAward is not { } before || before.AddYears(years) <= first).Answer(), "the award notices of the authority", reg, lastReservedAward?.ToString("d MMMM yyyy")));
    }
}
