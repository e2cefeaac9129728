using Folkmoot.Features.Contracts;
using Folkmoot.Platform.Values;

namespace Folkmoot.Features.Demonstration.Synthetic;

/// <summary>How a service was bought from its beginning: contract upon contract, with the decisions they took.</summary>
internal sealed class Lineages(Plan plan)
{
    public void Add(PlannedService service)
    {
        var dice = plan.DiceOf(service.Stream + 1_000_000_000);
        var parts = dice.Weighted(60, 28, 12) + 1;
        var annual = Pounds(dice);
        for (var part = 0; part < parts; part++)
        {
            var name = parts == 1 ? null : $"Lot {part + 1}: {(part == 0 ? service.Area : part == 1 ? service.OtherArea : "everywhere else")}";
            Chain(service, name, annual, dice);
        }
    }

    private void Chain(PlannedService service, string? part, Money annual, Dice dice)
    {
        var start = new DateOnly(plan.First.Year + dice.Weighted(50, 15, 10, 8, 6, 5, 4, 3, 3, 3), dice.Chance(0.7) ? 4 : dice.Between(1, 12), 1);
        PlannedContract? follows = null;
        while (Contract(service, part, start, annual, follows, dice) is { } contract)
        {
            if (dice.Chance(0.05))
            {
                return;
            }
            follows = contract;
            start = contract.End.AddDays(1);
            annual = Risen(annual, dice);
        }
    }

    /// <summary>The next contract with its terms; null when its award lies ahead.</summary>
    private PlannedContract? Contract(PlannedService service, string? part, DateOnly start, Money annual, PlannedContract? follows, Dice dice)
    {
        var direct = follows is not null && dice.Chance(0.28);
        if (!direct && dice.Chance(0.4))
        {
            NewMatter(service, null, MatterKind.Procure, start.AddDays(-dice.Between(280, 420)), start, null, null);
        }
        var end = start.AddYears(direct ? 1 : dice.Weighted(0, 15, 30, 35, 8, 12)).AddDays(-1);
        var award = NewMatter(service, null, direct ? MatterKind.Direct : MatterKind.Award, start.AddDays(-dice.Between(45, 150)), start, end, start.AddDays(-1));
        if (award is null || award.Day > plan.Today)
        {
            return null;
        }
        var stream = plan.NewStream();
        var own = plan.DiceOf(stream);
        var providers = follows is not null && (direct || dice.Chance(0.5)) ? follows.Providers : Chosen(service, dice);
        var contract = new PlannedContract(stream, own.NewId(), service, part, start, annual, providers)
        {
            Follows = follows,
            Regime = Awards.RegimeOf(award.Day, service.Department.Key == "health", own),
        };
        plan.Contracts.Add(contract);
        service.Contracts.Add(contract);
        AddTerm(contract, award, end, direct ? Arising.DirectAward : Arising.Initial, own);
        if (dice.Chance(0.3))
        {
            NewMatter(service, contract, MatterKind.Review, start.AddDays(dice.Between(150, 500)), start, contract.End, contract.End);
        }
        Extend(contract, direct ? 0 : dice.Weighted(30, 30, 40), dice, own);
        return contract;
    }

    private void Extend(PlannedContract contract, int options, Dice dice, Dice own)
    {
        var months = dice.Chance(0.8) ? 12 : 24;
        var open = true;
        for (var number = 1; number <= options; number++)
        {
            var matter = open && dice.Chance(0.82) ? Next(contract, MatterKind.Extend, months, dice) : null;
            open = matter is not null && matter.Day <= plan.Today;
            var lapsed = contract.End < plan.Today && !open;
            contract.Options.Add(new PlannedOption(own.NewId(), months, open ? Answer.Yes : lapsed || own.Chance(0.9) ? Answer.No : Answer.Unknown, open ? matter : null));
            if (open)
            {
                AddTerm(contract, matter!, contract.End.AddMonths(months), Arising.OptionTakenUp, own);
            }
        }
        if (dice.Chance(0.25) && Next(contract, MatterKind.Modify, 6, dice) is { } modification && modification.Day <= plan.Today)
        {
            AddTerm(contract, modification, contract.End.AddMonths(6), Arising.Modification, own);
        }
    }

    private Matter? Next(PlannedContract contract, MatterKind kind, int months, Dice dice) =>
        NewMatter(contract.Service, contract, kind, contract.End.AddDays(-dice.Between(40, 200)), contract.End.AddDays(1), contract.End.AddMonths(months), contract.End);

    private static void AddTerm(PlannedContract contract, Matter matter, DateOnly to, Arising arose, Dice own)
    {
        var from = contract.Terms.Count == 0 ? contract.Start : contract.End.AddDays(1);
        to = new DateOnly(to.Year, to.Month, DateTime.DaysInMonth(to.Year, to.Month));
        matter.MadeATerm = true;
        contract.Terms.Add(new PlannedTerm(own.NewId(), from, to, arose, matter, Awards.CompetedOf(arose, own), Awards.GroundsOf(arose, contract.Regime, own)));
        contract.End = to;
    }

    private Matter? NewMatter(PlannedService service, PlannedContract? contract, MatterKind kind, DateOnly day, DateOnly? from, DateOnly? to, DateOnly? before)
    {
        day = Plan.WorkingDay(day);
        if (day > plan.Last)
        {
            return null;
        }
        var stream = plan.NewStream();
        var matter = new Matter
        {
            Stream = stream, Id = plan.DiceOf(stream).NewId(), Kind = kind, Day = day, Department = service.Department, Service = service,
            Contract = contract, From = from, To = to, Before = before, Earlier = service.Contracts.LastOrDefault()?.Terms.LastOrDefault()?.Matter,
        };
        plan.Matters.Add(matter);
        return matter;
    }

    private static List<int> Chosen(PlannedService service, Dice dice) =>
        [.. Enumerable.Range(0, dice.Weighted(0, 86, 10, 4)).Select(_ => dice.Pick(service.Market)).Distinct()];

    private static Money Pounds(Dice dice) => Money.Pounds(dice.Weighted(30, 40, 22, 8) switch
    {
        0 => dice.Between(40, 250) * 1_000,
        1 => dice.Between(25, 120) * 10_000,
        2 => dice.Between(12, 60) * 100_000,
        _ => dice.Between(60, 240) * 100_000,
    });

    private static Money Risen(Money annual, Dice dice) => Money.Pounds(Math.Round(annual.InPounds * dice.Between(98, 116) / 100m / 500) * 500);
}
