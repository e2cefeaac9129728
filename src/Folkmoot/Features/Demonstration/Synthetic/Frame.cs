using Folkmoot.Features.Authorities;
using Folkmoot.Features.Meetings;
using Folkmoot.Features.Providers;
using Folkmoot.Platform;

namespace Folkmoot.Features.Demonstration.Synthetic;

/// <summary>What stands before the first decision: the authority with its bodies and their meetings, divisions, portfolios, partner and providers.</summary>
internal sealed class Frame
{
    public const string Origin = "Made up by chance; nobody's record";

    public Frame(Plan plan, string name, string shortName)
    {
        var dice = plan.NewDice();
        Authority = new Authority
        {
            Id = dice.NewId(), ShortName = shortName, Name = name, Kind = "county", Colour = "#3b4a6b", IsDemonstration = true,
            DemonstrationNote = "Synthetic: there is no such authority. Its services, decisions, contracts and sums were made up by chance.",
        };
        Partner = new Partner { Id = dice.NewId(), AuthorityId = Authority.Id, Name = $"NHS {Place} Integrated Care Board", Slug = Slug.Of($"NHS {Place} Integrated Care Board") };
        Bodies = [.. Department.Bodies.Concat(Department.All.Select(d => (Name: d.Committee, Kind: BodyKind.Committee)))
            .Select(b => new Body { Id = dice.NewId(), AuthorityId = Authority.Id, Name = b.Name, Slug = Slug.Of(b.Name), Kind = b.Kind })];
        Portfolios = [.. Department.All.Select(d => new Portfolio { Id = dice.NewId(), AuthorityId = Authority.Id, Title = d.Member, From = plan.First })];
        Divisions = [.. plan.Divisions.Select(d => new Division { Id = dice.NewId(), AuthorityId = Authority.Id, Name = d, Slug = Slug.Of(d) })];
        Providers = [.. Enumerable.Range(1, plan.ProviderCount).Select(number => NewProvider(number, dice))];
        Meetings = Bodies.ToDictionary(b => b.Slug, b => MeetingsOf(b, plan).ToList(), StringComparer.Ordinal);
    }

    public Authority Authority { get; }

    public Partner Partner { get; }

    public List<Body> Bodies { get; }

    public List<Portfolio> Portfolios { get; }

    public List<Division> Divisions { get; }

    public List<Provider> Providers { get; }

    /// <summary>Each body's meetings in order, by the body's slug.</summary>
    public Dictionary<string, List<Meeting>> Meetings { get; }

    /// <summary>The name of the county: "Marlshire".</summary>
    public string Place => Authority.Name.Split(' ')[0];

    public Body BodyOf(string slug) => Bodies.Find(b => b.Slug == slug)!;

    /// <summary>The last meeting of a body before a day, when it had one in the two months before.</summary>
    public Meeting? MeetingBefore(string body, DateOnly day)
    {
        var meetings = Meetings[body];
        var (low, high) = (0, meetings.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = meetings[middle].On < day ? (middle + 1, high) : (low, middle);
        }
        return low > 0 && meetings[low - 1].On.AddDays(62) >= day ? meetings[low - 1] : null;
    }

    private Provider NewProvider(int number, Dice dice)
    {
        var name = Places.Provider(dice);
        var charity = !name.EndsWith("Limited", StringComparison.Ordinal) && !name.EndsWith("LLP", StringComparison.Ordinal);
        return new Provider
        {
            Id = dice.NewId(), AuthorityId = Authority.Id, Name = name, Slug = $"{Slug.Of(name)}-{number}",
            CharityNumber = charity ? $"X{dice.Between(100000, 999999)}" : null,
            CompanyNumber = charity ? null : $"X{dice.Between(1000000, 9999999)}",
        };
    }

    private IEnumerable<Meeting> MeetingsOf(Body body, Plan plan)
    {
        var dice = plan.NewDice();
        var (weekday, time) = (dice.Between(1, 5), dice.Pick(["10.00 am", "10.30 am", "2.00 pm"]));
        for (var month = plan.First; month < plan.Last; month = month.AddMonths(1))
        {
            if (month.Month == 8 || (body.Kind != BodyKind.Cabinet && month.Month % 2 == 0))
            {
                continue;
            }
            var day = month.AddDays(7 + ((weekday - (int)month.DayOfWeek + 7) % 7));
            yield return new Meeting
            {
                Id = dice.NewId(), AuthorityId = Authority.Id, BodyId = body.Id, On = day, Time = time, Place = "Council Chamber", Source = Origin,
                PrintedStatus = day > plan.Today ? "Confirmed" : dice.Chance(0.03) ? "Cancelled" : "Confirmed",
            };
        }
    }
}
