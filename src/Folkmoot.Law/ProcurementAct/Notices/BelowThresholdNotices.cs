namespace Folkmoot.Law.ProcurementAct.Notices;

/// <summary>The two notices of a contract below the threshold, where it is notifiable.</summary>
internal static class BelowThresholdNotices
{
    internal static DueNotice Tender(ActContract contract, DateOnly on)
    {
        var notifiable = BelowThreshold.Notifiable(contract, on);
        return DueNotice.From(Notice.Tender, Together.All(notifiable.Met, contract.Advertised.Answer()), "below the threshold, only when it is advertised, and before it is") with
        {
            Before = contract.Entry,
            Settles = notifiable.Missing.FirstOrDefault()?.Settles ?? (contract.Advertised is null ? "whether it is advertised" : null),
        };
    }

    internal static DueNotice Details(ActContract contract, DateOnly on) => DueNotice.From(Notice.Details, BelowThreshold.Notifiable(contract, on)) is var notice && notice.Due != Met.No
        ? notice with { Why = "below the threshold: as soon as reasonably practicable after entry" }
        : notice;
}
