using System.Globalization;
using System.Text.RegularExpressions;
using Folkmoot.Features.Contracts;
using Folkmoot.Features.Contracts.ShowContract;
using Folkmoot.Law.Chains;
using Folkmoot.Law.ContractRegulations;
using Folkmoot.Law.Duties;
using Folkmoot.Law.Routes;
using Folkmoot.Platform.Values;

namespace Folkmoot.Features.Routes.Record;

/// <summary>The register as it stood on a day: what had been decided by then, as far as the record tells, and nothing that came after.</summary>
/// <param name="records">The contracts, awards and options of the service.</param>
/// <param name="on">The day.</param>
/// <param name="today">Today: from then on everything on the record stands.</param>
/// <param name="before">A decision that is looked at as it was about to be taken; null when none is.</param>
public sealed partial class AsOf(ServiceAwards records, DateOnly on, DateOnly today, Guid? before = null)
{
    private bool IsNow => on >= today && before is null;

    /// <summary>What the law is asked about a contract on the day.</summary>
    public RouteFacts Of(Contract contract, Contract? bought = null)
    {
        var awards = Standing(contract);
        return new()
        {
            On = on, AwardedUnder = LawOf(contract.Regime), Codes = bought?.Codes ?? contract.Codes ?? [], RelevantAuthority = true,
            Began = contract.Start, Ends = EndOf(contract, awards), LatestEnd = contract.LatestEnd, Options = OptionsOf(contract),
            OriginalValue = contract.TotalValue ?? (awards is [var first, ..] ? TermValue.Of(first.Term).Value : null),
            Competed = awards is [var initial, ..] ? Known(initial.Term.Competed) : null,
            Earlier = [.. awards.Where(award => award.Term.Arose == Arising.Modification && award.KnownBy is not null).Select(award => new EarlierChange(award.KnownBy!.Value, TermValue.Of(award.Term).Value, LimbOf(award.Term)))],
            Duties = [.. (records.Service?.Duties ?? []).Select(DutyOf).OfType<CareActDuty>()],
        };
    }

    /// <summary>The awards of the whole service that stood on the day, for the signs of a chain.</summary>
    public IReadOnlyList<ChainedAward> Chain() =>
    [
        .. records.Awards.Where(Stands).OrderBy(award => award.Term.From ?? DateOnly.MaxValue).Select(award => new ChainedAward(award.Term.DecisionReference ?? award.Maker?.Reference ?? award.Term.AroseAsWritten ?? "award")
        {
            From = award.Term.From, To = award.Term.To, Competed = award.Term.Arose == Arising.OptionTakenUp ? false : Known(award.Term.Competed), Value = TermValue.Of(award.Term).Value,
            Regime = records.ContractOf(award).Regime is Regime.Unknown ? null : ContractWords.Of(records.ContractOf(award).Regime),
            Ground = award.Term.Grounds.Count == 0 ? null : string.Join(", ", award.Term.Grounds.Select(ground => ground.Citation)),
            Reasons = award.Term.Grounds.Select(ground => ground.Reasons).OfType<string>().Distinct().ToList() is { Count: > 0 } reasons ? string.Join(" ", reasons) : null,
        }),
    ];

    /// <summary>The price of a month as the latest priced award that stood on the day gives it; null when none was priced by whole months.</summary>
    public (Money Value, int Months)? LatestPrice(Contract contract) => Standing(contract).Reverse()
        .Select(award => (TermValue.Of(award.Term).Value, Months: MonthsOf(award.Term)))
        .Where(priced => priced is { Value: not null, Months: > 0 }).Select(priced => ((Money, int)?)(priced.Value!.Value, priced.Months!.Value)).FirstOrDefault();

    /// <summary>How many whole months a term runs; null when it does not run for whole months or a day is not known.</summary>
    public static int? MonthsOf(Term term)
    {
        if (term is not { From: { } from, To: { } to }) return null;
        var after = to.AddDays(1);
        var months = ((after.Year - from.Year) * 12) + after.Month - from.Month;
        return after.Day == from.Day && months > 0 ? months : null;
    }

    /// <summary>The procurement law in the words of the law; null when the record does not say.</summary>
    public static Law.Procurement.Regime? LawOf(Regime regime) => regime switch
    {
        Regime.Pcr2015 => Law.Procurement.Regime.ContractRegulations2015,
        Regime.ProcurementAct2023 => Law.Procurement.Regime.ProcurementAct2023,
        Regime.Psr2023 => Law.Procurement.Regime.ProviderSelection2023,
        Regime.None => Law.Procurement.Regime.None,
        _ => null,
    };

    public static bool? Known(Answer answer) => answer switch { Answer.Yes => true, Answer.No => false, _ => null };

    private IReadOnlyList<Award> Standing(Contract contract) => [.. records.Of(contract).Where(Stands)];

    private bool Stands(Award award) => (before is null || award.Maker?.Id != before) && (IsNow || award.KnownBy is null || award.KnownBy <= on);

    // The end is that of the last award that stood; where every award stands, or none is recorded, the end as the register has it.
    private DateOnly? EndOf(Contract contract, IReadOnlyList<Award> awards) =>
        awards.Count == records.Of(contract).Count ? contract.End ?? awards.Max(award => award.Term.To) : awards.Max(award => award.Term.To);

    private IReadOnlyList<HeldOption> OptionsOf(Contract contract) =>
    [
        .. records.Options.Where(one => one.Option.ContractId == contract.Id).Select(one => new HeldOption(
            one.Option.Number, one.Option.Months, LeftOn(one), one.Option.LatestDay, one.Option.NoticeDays, Known(one.Option.InOriginalNotice), null,
            LeftOn(one) == false ? one.Maker?.Reference ?? one.Maker?.Title : null)),
    ];

    private bool? LeftOn(Optional one) => one.Option.TakenUp switch
    {
        Answer.No => true,
        Answer.Yes when before is not null && one.Option.TakenUpById == before => true,
        Answer.Yes when IsNow => false,
        Answer.Yes => one.Maker?.Day is { } day ? day > on : null,
        _ => null,
    };

    private static Limb? LimbOf(Term term) => term.Grounds.SelectMany(ground => ClaimedGrounds.Limbs(ground.Citation)).Distinct().ToList() is [var only] ? only : null;

    private static CareActDuty? DutyOf(string duty) =>
        CareAct().Match(duty) is { Success: true } match ? CareActDuties.All.FirstOrDefault(one => one.Section == match.Groups[1].Value.ToString(CultureInfo.InvariantCulture)) : null;

    [GeneratedRegex(@"Care Act 2014,? s(?:\.|ection )\s?([0-9]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex CareAct();
}
