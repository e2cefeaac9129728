using Folkmoot.Law.ProcurementAct.Modifications;

namespace Folkmoot.Law.ProcurementAct.Notices;

/// <summary>
/// Every notice of one contract under the Procurement Act 2023 (PA-04), with its dates: which are due, which are not and why,
/// and which nobody can tell yet. The contract has to be under the Act; for others the question makes no sense.
/// </summary>
public static class ContractNotices
{
    /// <summary>The notices of a contract in the order of its life, those not due included with the reason.</summary>
    /// <param name="contract">What is on record.</param>
    /// <param name="on">The day the question is asked.</param>
    /// <exception cref="OutsideTheLaw">The day asked about, or a day on record, is before the Act was in force.</exception>
    public static IReadOnlyList<DueNotice> Of(ActContract contract, DateOnly on)
    {
        NoticeKinds.Rule.InForceOn(on);
        return contract.Public is false
            ? [BelowThresholdNotices.Tender(contract, on), BelowThresholdNotices.Details(contract, on)]
            : [.. BeforeAward(contract, on), Award(contract, on), .. AfterEntry(contract, on), .. DuringLife(contract, on), .. AtTheEnd(contract, on)];
    }

    /// <summary>Only the notices that are due or may be, by their last day; those without one come last.</summary>
    /// <exception cref="OutsideTheLaw">The day asked about, or a day on record, is before the Act was in force.</exception>
    public static IReadOnlyList<DueNotice> Due(ActContract contract, DateOnly on) =>
        [.. Of(contract, on).Where(notice => notice.Due != Met.No).OrderBy(notice => notice.Latest ?? DateOnly.MaxValue)];

    private static IEnumerable<DueNotice> BeforeAward(ActContract contract, DateOnly on)
    {
        var competition = contract.RouteIs(AwardRoute.Competition);
        yield return DueNotice.From(Notice.Engagement, Together.All(competition, contract.Engagement.Answer())) with
        {
            Before = contract.TenderNotice,
            Settles = contract.Engagement is null ? "whether engagement was held or is planned" : null,
        };
        // A competition always begins with a tender notice; a framework's or a market's contracts are called for under theirs.
        yield return DueNotice.From(Notice.Tender, Together.Any(competition, contract.RouteIs(AwardRoute.DynamicMarket))) with { Before = contract.Entry };
        yield return DueNotice.From(Notice.Transparency, TransparencyNotice.Required(contract, on)) with { Before = contract.Entry };
        if (contract.Abandoned is { } day) yield return DueNotice.From(Notice.ProcurementTermination, Abandoning(contract), $"abandoned on {day:d MMMM yyyy}: as soon as reasonably practicable");
    }

    // The duty bites once a tender or transparency notice was published, and not before.
    private static Met Abandoning(ActContract contract) =>
        (contract.TenderNotice is not null || contract.TransparencyNotice is not null ? true : (bool?)null).Answer();

    private static DueNotice Award(ActContract contract, DateOnly on)
    {
        var due = DueNotice.From(Notice.Award, Together.All(contract.Public.Answer(), contract.UserChoice.Not())) with { Before = contract.Entry };
        return contract.Entry is { } entry && ActStandstill.Mandatory(contract, on).Met == Met.Yes
            ? due with { By = ActStandstill.LatestAwardNotice(entry), Why = "before it is entered into, with the standstill between" }
            : due;
    }

    private static IEnumerable<DueNotice> AfterEntry(ActContract contract, DateOnly on)
    {
        var dated = contract.Entry is { } && contract.LightTouch is { };
        var settles = contract.Entry is null ? "the day the contract is entered into" : contract.LightTouch is null ? "whether it is light touch" : null;
        yield return DueNotice.From(Notice.Details, Together.All(contract.Public.Answer(), contract.UserChoice.Not())) with
        {
            By = dated ? ContractDetails.NoticeBy(contract.Entry!.Value, contract.LightTouch!.Value) : null,
            Settles = settles,
        };
        yield return DueNotice.From(Notice.ContractCopy, ContractDetails.CopyNeeded(contract, contract.Entry ?? on)) with
        {
            By = dated ? ContractDetails.CopyBy(contract.Entry!.Value, contract.LightTouch!.Value) : null,
            Settles = contract.Value is null ? "the estimated value" : settles,
        };
    }

    private static IEnumerable<DueNotice> DuringLife(ActContract contract, DateOnly on) =>
        [.. LifeNotices.Payments(contract), .. LifeNotices.Performance(contract, on), .. LifeNotices.Changes(contract, on)];

    private static IEnumerable<DueNotice> AtTheEnd(ActContract contract, DateOnly on)
    {
        yield return DueNotice.From(Notice.Termination, Ending.NoticeRequired(contract, on)) with { By = contract.Ended is { } ended ? Ending.NoticeBy(ended) : null };
    }
}
