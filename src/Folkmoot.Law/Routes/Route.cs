using Folkmoot.Law.Grounds;

namespace Folkmoot.Law.Routes;

/// <summary>One test of a route: a ground, a limb, an option, or a duty that goes with it.</summary>
/// <param name="Provision">Its number, such as "reg 32(2)(c)"; empty where it has none.</param>
/// <param name="Name">What it is about, in a few plain words.</param>
/// <param name="Answer">The test with its elements, the day of the law and what would settle each element.</param>
public sealed record RouteTest(string Provision, string Name, Answer Answer)
{
    /// <summary>What the stated reasons do for it; null where no reasons were weighed.</summary>
    public GroundAnswer? Ground { get; init; }

    /// <summary>Whether it is met.</summary>
    public Met Met => Answer.Met;

    internal static RouteTest Of(string kind, GroundAnswer ground) => new(kind + ground.Provision, ground.Name, ground.Answer) { Ground = ground };
}

/// <summary>A route with its tests: open when met, closed when not met, and not evidenced while nobody has shown which.</summary>
/// <param name="Kind">Which route.</param>
/// <param name="Name">The route in a few plain words.</param>
/// <param name="Met">Yes is open, no is closed.</param>
/// <param name="Because">What decides, in one sentence.</param>
/// <param name="Tests">The tests that decide.</param>
public sealed record Route(RouteKind Kind, string Name, Met Met, string Because, IReadOnlyList<RouteTest> Tests)
{
    /// <summary>What goes with the route and does not decide whether it is open: to be shown before it is relied on.</summary>
    public IReadOnlyList<RouteTest> Also { get; init; } = [];

    /// <summary>How many tests came out each way, in words.</summary>
    internal static string Count(IReadOnlyList<RouteTest> tests)
    {
        var (met, not, open) = (tests.Count(test => test.Met == Met.Yes), tests.Count(test => test.Met == Met.No), tests.Count(test => test.Met == Met.NotEvidenced));
        string?[] parts = [met > 0 ? $"{met} met" : null, not > 0 ? $"{not} not met" : null, open > 0 ? $"{open} not evidenced" : null];
        return string.Join(", ", parts.OfType<string>());
    }
}
