namespace Folkmoot.Law.Duties;

/// <summary>What is on record about best value in a decision. Null means that nothing is on record.</summary>
/// <param name="Economy">Whether economy was weighed.</param>
/// <param name="Efficiency">Whether efficiency was.</param>
/// <param name="Effectiveness">Whether effectiveness was.</param>
/// <param name="Consulted">Whether those whom the duty names were consulted about how to fulfil it.</param>
public sealed record BestValueFacts(bool? Economy = null, bool? Efficiency = null, bool? Effectiveness = null, bool? Consulted = null);

/// <summary>Best value (BV-01): continuous improvement in economy, efficiency and effectiveness; and, by older guidance, notice before funding of voluntary bodies ends.</summary>
public static class BestValue
{
    private static readonly DateOnly InForce = new(2000, 4, 1);

    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "BV-01", 1, "best value", Standing.Law, Confidence.Medium, InForce,
        "Three months' notice before funding of a voluntary body is cut or ended comes from older guidance and is a warning, not a rule.",
        Instruments.BestValue, Instruments.Guidance("Best value standards and intervention, statutory guidance of May 2024"));

    /// <summary>The notice that older guidance asks for.</summary>
    public static Dated<int> NoticeMonths { get; } = new("BV-01", "notice before funding of a voluntary body is cut or ended", "months, as a warning", InForce, 3, Instruments.Guidance("Best value guidance of 2011 and 2015"));

    /// <summary>Whether the record shows that best value was weighed.</summary>
    /// <exception cref="OutsideTheLaw">The day is before 1 April 2000.</exception>
    public static Answer Weighed(BestValueFacts facts, DateOnly on) => Answer.OfAll(
        Rule, on,
        new("Economy was weighed", facts.Economy.Answer(), "the costs of each option", Instruments.BestValue),
        new("Efficiency was weighed", facts.Efficiency.Answer(), "what each option brings for its cost", Instruments.BestValue),
        new("Effectiveness was weighed", facts.Effectiveness.Answer(), "the outcomes expected of each option", Instruments.BestValue),
        new("Those whom the duty names were consulted", facts.Consulted.Answer(), "the consultation on how the duty is fulfilled", Instruments.BestValue));

    /// <summary>Whether a voluntary body was given the notice that guidance asks for. Met or not, it is a warning.</summary>
    /// <param name="told">The day it was told.</param>
    /// <param name="ends">The day its funding is cut or ends.</param>
    /// <param name="months">The authority's own length, where it has one.</param>
    public static Met EnoughNotice(DateOnly? told, DateOnly? ends, int? months = null) =>
        (told is { } from && ends is { } to ? from.AddMonths(months ?? NoticeMonths.On(from)) <= to : (bool?)null).Answer();
}
