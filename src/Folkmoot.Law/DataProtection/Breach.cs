using Folkmoot.Law.Days;

namespace Folkmoot.Law.DataProtection;

/// <summary>What is on record about a breach of personal data. Null means that nothing is on record. Instants are UTC.</summary>
/// <param name="Aware">The instant the controller became aware.</param>
/// <param name="RiskUnlikely">Whether a risk to people is unlikely.</param>
/// <param name="HighRisk">Whether a high risk to people is likely.</param>
/// <param name="Logged">Whether the breach is in the log, with facts, effects and what was done.</param>
public sealed record BreachFacts(DateTimeOffset? Aware = null, bool? RiskUnlikely = null, bool? HighRisk = null, bool? Logged = null);

/// <summary>
/// Telling of a breach (DP-04): the regulator within 72 hours by the clock unless a risk is unlikely, the people when the risk is
/// high, and every breach in the log. A processor tells its controller without undue delay; its contract can fix the hours.
/// </summary>
public static class Breach
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "DP-04", 1, "telling of a breach", Standing.Law, Confidence.High, PersonalData.InForce, Reading: null,
        Instruments.DataProtection(33), Instruments.DataProtection(34));

    /// <summary>How many hours the controller has.</summary>
    public static Dated<int> Hours { get; } = new("DP-04", "the regulator is told within", "hours of awareness", PersonalData.InForce, 72, Instruments.DataProtection(33));

    /// <summary>Whether the regulator has to be told.</summary>
    /// <exception cref="OutsideTheLaw">The day is before 25 May 2018.</exception>
    public static Answer TellRegulator(BreachFacts facts, DateOnly on) => Answer.OfAll(
        Rule, on,
        new Element("A risk to people is not unlikely", facts.RiskUnlikely.Answer().Not(), "the assessment of the risk, with its reasons", Instruments.DataProtection(33)));

    /// <summary>Whether the people concerned have to be told.</summary>
    /// <exception cref="OutsideTheLaw">The day is before 25 May 2018.</exception>
    public static Answer TellPeople(BreachFacts facts, DateOnly on) => Answer.OfAll(
        Rule, on,
        new Element("A high risk to people is likely", facts.HighRisk.Answer(), "the assessment of the risk, with its reasons", Instruments.DataProtection(34)));

    /// <summary>The instant by which the regulator has to be told.</summary>
    /// <exception cref="OutsideTheLaw">Aware before 25 May 2018.</exception>
    public static HoursDeadline RegulatorBy(DateTimeOffset aware) =>
        ElapsedHours.After(aware, Hours.On(DateOnly.FromDateTime(aware.UtcDateTime)));

    /// <summary>The instant by which a processor has to tell its controller where the contract fixes the hours.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than one hour.</exception>
    /// <exception cref="OutsideTheLaw">Aware before 25 May 2018.</exception>
    public static HoursDeadline ControllerBy(DateTimeOffset aware, int contractHours) => ElapsedHours.After(aware, contractHours);

    /// <summary>Whether telling the regulator at an instant was in time; past it, the reasons for the delay go with the notice.</summary>
    /// <exception cref="OutsideTheLaw">Aware before 25 May 2018.</exception>
    public static Met InTime(BreachFacts facts, DateTimeOffset? told) =>
        (facts.Aware is { } aware && told is { } at ? at <= RegulatorBy(aware).Instant : (bool?)null).Answer();
}
