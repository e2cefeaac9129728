using Folkmoot.Features.Decisions;
using Folkmoot.Platform;
using Folkmoot.Platform.Values;

namespace Folkmoot.Features.Demonstration.Synthetic;

/// <summary>Rows of the planned matters.</summary>
internal sealed class DecisionRows(Plan plan, Frame frame)
{
    private readonly DecisionTexts texts = new(plan, frame);

    public Decision Decision(Matter matter)
    {
        var dice = plan.DiceOf(matter.Stream + 2_000_000_000);
        var slots = texts.SlotsOf(matter, dice);
        var key = matter.Kind == MatterKind.General ? dice.Weighted(25, 71, 4) : dice.Weighted(72, 25, 3);
        var cabinet = key == 0 && dice.Chance(0.25) ? frame.Bodies[0] : null;
        var decision = new Decision
        {
            Id = matter.Id, AuthorityId = frame.Authority.Id, Reference = matter.Reference, Slug = matter.Slug, Title = texts.Title(matter, dice, slots),
            IsKey = key == 0 ? Answer.Yes : key == 1 ? Answer.No : Answer.Unknown, KeyReasons = key != 0 ? [] : KeyReasons(dice),
            TakerBodyId = cabinet?.Id, Taker = cabinet?.Name ?? (key == 1 && dice.Chance(0.5) ? matter.Department.Director : matter.Department.Member),
            LeadMember = matter.Department.Member, LeadDirector = matter.Department.Director, Department = matter.Department.Name,
            Contact = "Democratic Services", AllDivisions = dice.Chance(0.55), Source = Frame.Origin,
            Texts = texts.Of(matter, dice, slots),
        };
        Stages.Fill(decision, matter, plan.Today, dice);
        decision.SortKey = SortKey.Of(decision.Day, decision.Id);
        Faults.Add(decision, dice);
        AddChildren(decision, matter, dice, slots);
        return decision;
    }

    private static IReadOnlyList<string> KeyReasons(Dice dice) => dice.Weighted(60, 30, 10) switch
    {
        0 => ["It involves expenditure or savings of more than £1m"],
        1 => ["It affects two or more electoral divisions"],
        _ => [],
    };

    private void AddChildren(Decision decision, Matter matter, Dice dice, IReadOnlyDictionary<string, string> slots)
    {
        var authority = frame.Authority.Id;
        if (!decision.AllDivisions)
        {
            foreach (var division in Enumerable.Range(0, dice.Between(1, 3)).Select(_ => dice.Pick(frame.Divisions)).DistinctBy(d => d.Id))
            {
                decision.Divisions.Add(new DecisionDivision { Id = dice.NewId(), AuthorityId = authority, DecisionId = decision.Id, DivisionId = division.Id, SortKey = decision.SortKey, Source = Frame.Origin });
            }
        }
        if (matter.Service is { } service)
        {
            decision.Services.Add(new DecisionService { Id = dice.NewId(), AuthorityId = authority, DecisionId = decision.Id, ServiceId = service.Id, SortKey = decision.SortKey, Source = Frame.Origin });
        }
        if (matter.Earlier is { } earlier && dice.Chance(0.7))
        {
            decision.References.Add(new DecisionReference { Id = dice.NewId(), AuthorityId = authority, DecisionId = decision.Id, Reference = earlier.Reference, ToId = earlier.Day < matter.Day ? earlier.Id : null, Source = Frame.Origin });
        }
        foreach (var (title, kind) in Papers(decision, dice))
        {
            decision.Documents.Add(new DecisionDocument { Id = dice.NewId(), AuthorityId = authority, DecisionId = decision.Id, Title = title, Kind = kind, Size = $"PDF {dice.Between(60, 900)} KB", Source = Frame.Origin });
        }
        if (decision.IsKey == Answer.Yes ? dice.Chance(0.6) : dice.Chance(0.15))
        {
            Considerations.Add(decision, matter, frame, plan.Today, dice, slots);
        }
    }

    private static IEnumerable<(string Title, DocumentKind Kind)> Papers(Decision decision, Dice dice)
    {
        if (decision.MadeOn is not null)
        {
            yield return ("Record of decision", DocumentKind.Record);
        }
        if (dice.Chance(0.8))
        {
            yield return ("Decision report", DocumentKind.Report);
        }
        if (dice.Chance(0.4))
        {
            yield return ("Equality impact assessment", DocumentKind.EqualityAssessment);
        }
    }
}
