using Folkmoot.Features.Contracts;
using Folkmoot.Features.Services;
using Folkmoot.Platform;
using Folkmoot.Platform.Values;

namespace Folkmoot.Features.Demonstration.Synthetic;

/// <summary>Rows of the planned services and contracts.</summary>
internal sealed class ContractRows(Plan plan, Frame frame)
{
    public Service Service(PlannedService planned)
    {
        var dice = plan.DiceOf(planned.Stream + 2_000_000_000);
        var slots = new Dictionary<string, string>(StringComparer.Ordinal) { ["area"] = planned.Area };
        return new Service
        {
            Id = planned.Id, AuthorityId = frame.Authority.Id, Title = planned.Title, Slug = planned.Slug, Source = Frame.Origin,
            Purpose = Grammar.Instance.Say("purpose." + planned.Department.Key, dice, slots),
            Duties = planned.Department.Key is "adult" ? ["Care Act 2014 s.5"] : planned.Department.Key is "children" ? ["Children Act 1989 s.17"] : [],
            SortKey = SortKey.Of(null, planned.Id),
        };
    }

    public Contract Contract(PlannedContract planned)
    {
        var dice = plan.DiceOf(planned.Stream + 2_000_000_000);
        var contract = new Contract
        {
            Id = planned.Id, AuthorityId = frame.Authority.Id, Title = planned.Service.Title + (planned.Part is null ? "" : ", " + planned.Part),
            Slug = $"{planned.Service.Slug}-c{planned.Number}", Reference = dice.Chance(0.9) ? $"C{planned.Start.Year % 100:00}-{planned.Number:00000}" : null,
            ServiceId = planned.Service.Id, Part = planned.Part, Lot = planned.Part?.Split(':')[0], Start = planned.Start,
            End = dice.Chance(0.015) ? null : planned.End, Regime = planned.Regime, FollowsId = planned.Follows?.Id,
            AnnualValue = dice.Chance(0.12) ? null : planned.Annual,
            ProviderNames = dice.Chance(0.03) ? null : string.Join("; ", planned.Providers.Select(p => frame.Providers[p].Name)),
            SortKey = SortKey.Of(planned.End, planned.Id), Source = Frame.Origin,
        };
        var left = planned.Options.Where(o => o.Matter is null).Sum(o => o.Months);
        contract.LatestEnd = contract.End?.AddMonths(planned.End < plan.Today ? 0 : left);
        contract.TotalValue = contract.AnnualValue is { } annual && contract.End is { } end ? Over(annual, planned.Start, end) : null;
        AddChildren(contract, planned, dice);
        return contract;
    }

    private void AddChildren(Contract contract, PlannedContract planned, Dice dice)
    {
        var authority = frame.Authority.Id;
        if (contract.ProviderNames is not null)
        {
            contract.Providers.AddRange(planned.Providers.Select(p => new ContractProvider { Id = dice.NewId(), AuthorityId = authority, ContractId = contract.Id, ProviderId = frame.Providers[p].Id, Source = Frame.Origin }));
        }
        foreach (var (number, option) in planned.Options.Index())
        {
            contract.Options.Add(new ExtensionOption
            {
                Id = option.Id, AuthorityId = authority, ContractId = contract.Id, Number = number + 1, Months = option.Months, NoticeDays = dice.Pick([60, 90, 90, 180]),
                LatestDay = option.TakenUp == Answer.Yes ? null : planned.End.AddDays(-90), InOriginalNotice = dice.Chance(0.7) ? Answer.Yes : Answer.Unknown,
                TakenUp = option.TakenUp, TakenUpById = option.Matter?.Id, Source = Frame.Origin,
            });
        }
        foreach (var planTerm in planned.Terms)
        {
            var term = Term(contract, planTerm, dice);
            contract.Terms.Add(term);
            Fund(contract, term, dice);
        }
        if (dice.Chance(0.18))
        {
            contract.Savings.Add(new Saving
            {
                Id = dice.NewId(), AuthorityId = authority, ContractId = contract.Id, Amount = Money.Pounds(Math.Round(planned.Annual.InPounds * dice.Between(3, 12) / 100)),
                FromYear = Years.Financial(planned.Start), FallsOn = frame.Authority.Name, Delivered = dice.Pick([Answer.Yes, Answer.No, Answer.Unknown]), Source = Frame.Origin,
            });
        }
    }

    private Term Term(Contract contract, PlannedTerm planned, Dice dice) => new()
    {
        Id = planned.Id, AuthorityId = frame.Authority.Id, ContractId = contract.Id, From = planned.From, To = planned.To, Arose = planned.Arose,
        Competed = planned.Competed, AnnualValue = contract.AnnualValue, Value = contract.AnnualValue is { } annual ? Over(annual, planned.From, planned.To) : null,
        DecisionId = planned.Matter.Id, DecisionReference = planned.Matter.Reference, Grounds = planned.Grounds, Source = Frame.Origin,
        AwardNoticeOn = planned.Arose == Arising.OptionTakenUp || dice.Chance(0.3) ? null : planned.Matter.Day.AddDays(dice.Between(15, 60)),
        Basis = dice.Weighted(90, 8, 2) switch { 0 => Basis.Stated, 1 => Basis.Inferred, _ => Basis.Press },
    };

    /// <summary>One or two funders; in one case of eight the partner has not confirmed its share, or not even said how much.</summary>
    private void Fund(Contract contract, Term term, Dice dice)
    {
        if (term.Value is not { } value || dice.Chance(0.25))
        {
            return;
        }
        var joint = dice.Chance(0.35);
        var own = joint ? new Money(value.Pence / 100 * dice.Between(55, 85)) : value;
        contract.FundingLines.Add(Line(contract, term, frame.Authority.Name, null, own, term.To < plan.Today ? FundingStatus.Paid : FundingStatus.Confirmed, dice));
        if (joint)
        {
            var open = dice.Chance(0.35);
            var amount = open && dice.Chance(0.4) ? (Money?)null : value - own;
            var status = open ? dice.Pick([FundingStatus.Sought, FundingStatus.AgreedInPrinciple]) : FundingStatus.Confirmed;
            contract.FundingLines.Add(Line(contract, term, frame.Partner.Name, frame.Partner.Id, amount, status, dice));
        }
    }

    private FundingLine Line(Contract contract, Term term, string party, Guid? partner, Money? amount, FundingStatus status, Dice dice) => new()
    {
        Id = dice.NewId(), AuthorityId = frame.Authority.Id, ContractId = contract.Id, TermId = term.Id, Party = party, PartnerId = partner,
        Amount = amount, Status = status, Source = Frame.Origin,
    };

    private static Money Over(Money annual, DateOnly from, DateOnly to) => new((long)Math.Round(annual.Pence / 100m * Years.Months(from, to) / 12m) * 100);
}
