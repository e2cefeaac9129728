using Folkmoot.Law.Days;

namespace Folkmoot.Law.DataProtection;

/// <summary>The days by which the regulator answers a prior consultation.</summary>
/// <param name="Reply">The day by which it answers.</param>
/// <param name="Extended">The day by which it answers when it takes the longer time.</param>
public sealed record ConsultationReply(Deadline Reply, Deadline Extended);

/// <summary>Consulting the regulator before processing whose risk stays high (DP-03): eight weeks for the answer, and six more when it says so.</summary>
public static class PriorConsultation
{
    private const int DaysInWeek = 7;

    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "DP-03", 1, "prior consultation of the regulator", Standing.Law, Confidence.High, PersonalData.InForce, Reading: null, Instruments.DataProtection(36));

    /// <summary>How long the regulator has.</summary>
    public static Dated<int> Weeks { get; } = new("DP-03", "the regulator answers within", "weeks of the request", PersonalData.InForce, 8, Instruments.DataProtection(36));

    /// <summary>How much longer it may take.</summary>
    public static Dated<int> MoreWeeks { get; } = new("DP-03", "and may take longer by", "weeks", PersonalData.InForce, 6, Instruments.DataProtection(36));

    /// <summary>Whether the regulator has to be consulted: a high risk that the measures do not bring down.</summary>
    /// <exception cref="OutsideTheLaw">The day is before 25 May 2018.</exception>
    public static Answer Required(bool? riskStaysHigh, DateOnly on) => Answer.OfAll(
        Rule, on,
        new Element("The risk stays high after the measures", riskStaysHigh.Answer(), "the assessment of the risk that is left", Instruments.DataProtection(36)));

    /// <summary>The days by which an answer to a complete request is due.</summary>
    /// <exception cref="OutsideTheLaw">Sent before 25 May 2018.</exception>
    public static ConsultationReply ReplyTo(DateOnly sent) =>
        new(After(sent, Weeks.On(sent)), After(sent, Weeks.On(sent) + MoreWeeks.On(sent)));

    private static Deadline After(DateOnly sent, int weeks) => WithinDays.After(Rule, sent, weeks * DaysInWeek, "request");
}
