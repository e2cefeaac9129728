using Folkmoot.Law.Days;

namespace Folkmoot.Law.ProcurementAct.Notices;

/// <summary>The planned procurement notice (UK3, PA-04): published 40 days to 12 months before the tender notice it qualifies, and so shortens tendering to ten days.</summary>
public static class PlannedProcurement
{
    /// <summary>The fewest days before the tender notice.</summary>
    public static Dated<int> Least { get; } = Act.Number("PA-04", "qualifying planned procurement notice, at least", "days before the tender notice", 40, Instruments.ProcurementAct(15, "(3)"));

    /// <summary>The most months before it.</summary>
    public static Dated<int> Most { get; } = Act.Number("PA-04", "qualifying planned procurement notice, at most", "months before the tender notice", 12, Instruments.ProcurementAct(15, "(3)"));

    /// <summary>Whether the notice qualifies, both ends included.</summary>
    /// <exception cref="OutsideTheLaw">The tender notice is before the Act was in force.</exception>
    public static Met Qualifies(DateOnly? planned, DateOnly? tenderNotice) =>
        (planned is { } notice && tenderNotice is { } tender ? notice <= Latest(tender) && notice >= tender.AddMonths(-Most.On(tender)) : (bool?)null).Answer();

    /// <summary>The last day on which a notice can be published to qualify.</summary>
    /// <exception cref="OutsideTheLaw">The tender notice is before the Act was in force.</exception>
    public static DateOnly Latest(DateOnly tenderNotice) => tenderNotice.AddDays(-Least.On(tenderNotice));
}
