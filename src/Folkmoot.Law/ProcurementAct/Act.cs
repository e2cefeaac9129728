namespace Folkmoot.Law.ProcurementAct;

/// <summary>What the rules of the Procurement Act 2023 share.</summary>
internal static class Act
{
    /// <summary>The day the main parts came into force.</summary>
    internal static readonly DateOnly InForce = new(2025, 2, 24);

    internal static Rule Rule(string id, string name, Confidence confidence = Confidence.High, string? reading = null, params IReadOnlyList<Citation> citations) =>
        new(id, 1, name, Standing.Law, confidence, InForce, reading, citations);

    internal static Dated<int> Number(string rule, string name, string unit, int figure, Citation citation) => new(rule, name, unit, InForce, figure, citation);

    internal static Dated<Money> Sum(string rule, string name, string unit, decimal pounds, Citation citation) =>
        new(rule, name, unit, InForce, Money.Pounds(pounds), citation);
}
