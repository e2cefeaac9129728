using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Folkmoot.Platform;

namespace Folkmoot.Features.Demonstration.Synthetic;

/// <summary>All that the synthetic authority did and has in hand, in outline: what was bought when, and which decisions that took.</summary>
internal sealed class Plan
{
    /// <summary>Fewer could not hold a whole service.</summary>
    public const int FewestDecisions = 250;

    private const double ShareOfServices = 0.6;

    private readonly int seed;
    private readonly ulong whose;
    private readonly List<string> places;
    private long streams;

    public Plan(string shortName, int seed, int decisions, DateOnly today)
    {
        whose = BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(shortName)));
        this.seed = seed;
        Today = today;
        First = new DateOnly(today.Year - 16, 4, 1);
        ProviderCount = Math.Clamp(decisions / 60, 12, 1500);
        places = Places.Divisions(NewDice());
        var lineages = new Lineages(this);
        while (Matters.Count < decisions * ShareOfServices)
        {
            lineages.Add(NewService());
        }
        while (Matters.Count < decisions)
        {
            AddGeneral();
        }
        NameAll();
    }

    public DateOnly Today { get; }

    /// <summary>The first day of the record.</summary>
    public DateOnly First { get; }

    /// <summary>Nothing is announced for later days.</summary>
    public DateOnly Last => Today.AddDays(150);

    public int ProviderCount { get; }

    public IReadOnlyList<string> Divisions => places;

    public List<PlannedService> Services { get; } = [];

    public List<PlannedContract> Contracts { get; } = [];

    public List<Matter> Matters { get; } = [];

    public Dice DiceOf(long stream) => new(seed, whose, stream);

    public Dice NewDice() => DiceOf(NewStream());

    public long NewStream() => ++streams;

    private PlannedService NewService()
    {
        var stream = NewStream();
        var dice = DiceOf(stream);
        var department = Department.Any(dice);
        var (area, other) = (dice.Pick(places), dice.Pick(places));
        var slots = new Dictionary<string, string>(StringComparer.Ordinal) { ["area"] = area, ["area2"] = other };
        var scope = Grammar.Instance.Say("service.scope", dice, slots);
        var title = dice.Pick(Grammar.Instance["service." + department.Key]) + " " + scope;
        var market = Enumerable.Range(0, dice.Between(2, 6)).Select(_ => dice.Below(ProviderCount)).Distinct().ToList();
        var service = new PlannedService(stream, dice.NewId(), department, title, area, other, market);
        Services.Add(service);
        return service;
    }

    private void AddGeneral()
    {
        var stream = NewStream();
        var dice = DiceOf(stream);
        var day = WorkingDay(First.AddDays(dice.Below(Last.DayNumber - First.DayNumber)));
        if (day > Today && dice.Chance(0.6))
        {
            day = WorkingDay(day.AddDays(-dice.Between(200, 3000)));
        }
        Matters.Add(new Matter { Stream = stream, Id = dice.NewId(), Kind = MatterKind.General, Day = day, Department = Department.Any(dice) });
    }

    public static DateOnly WorkingDay(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(-1),
        DayOfWeek.Sunday => day.AddDays(1),
        _ => day,
    };

    /// <summary>References in the order of days, and addresses that no two share.</summary>
    private void NameAll()
    {
        Matters.Sort((one, other) => one.Day != other.Day ? one.Day.CompareTo(other.Day) : one.Stream.CompareTo(other.Stream));
        foreach (var year in Matters.GroupBy(m => m.Day.AddDays(-40).Year))
        {
            foreach (var (number, matter) in year.Index())
            {
                matter.Reference = $"{year.Key % 100:00}/{number + 1:00000}";
            }
        }
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var service in Services)
        {
            var slug = Slug.Of(service.Title);
            for (var copy = 2; !taken.Add(service.Slug = slug); copy++)
            {
                slug = $"{Slug.Of(service.Title)}-{copy}";
            }
        }
        foreach (var (number, contract) in Contracts.OrderBy(c => c.Start).ThenBy(c => c.Stream).Index())
        {
            contract.Number = number + 1;
        }
    }
}
