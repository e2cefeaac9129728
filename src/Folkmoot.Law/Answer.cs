namespace Folkmoot.Law;

/// <summary>One element of a test, as the provision requires it.</summary>
/// <param name="Says">What has to be so, in our paraphrase of the provision.</param>
/// <param name="Met">Whether it is, on the facts given.</param>
/// <param name="Settles">The evidence that would settle it, as something a person could go and fetch.</param>
/// <param name="Citation">The provision the element stands in.</param>
/// <param name="Found">The facts relied on, in words; null when none was given.</param>
public sealed record Element(string Says, Met Met, string Settles, Citation Citation, string? Found = null);

/// <summary>
/// The answer to a test of the law with everything that explains it: the rule with its version, the day on which the law was
/// asked, each element with the evidence that would settle it, and the sum where there is one. It says that a test is met,
/// not met or not evidenced, and never that an act is lawful.
/// </summary>
public sealed record Answer
{
    /// <summary>The rule that was asked, with its version and citations.</summary>
    public required Rule Rule { get; init; }

    /// <summary>The day whose law was applied.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The answer, put together from the elements.</summary>
    public required Met Met { get; init; }

    /// <summary>The elements, in the order of the provision; at least one.</summary>
    public required IReadOnlyList<Element> Elements { get; init; }

    /// <summary>The lines of the sum, such as "£9,890,000 is more than £1,000,000"; empty where nothing was reckoned.</summary>
    public IReadOnlyList<string> Sum { get; init; } = [];

    /// <summary>The elements that nobody has evidenced.</summary>
    public IEnumerable<Element> Missing => Elements.Where(element => element.Met == Met.NotEvidenced);

    /// <summary>A test of which every element has to be met.</summary>
    /// <exception cref="OutsideTheLaw">The rule was not in force on that day.</exception>
    public static Answer OfAll(Rule rule, DateOnly on, params IReadOnlyList<Element> elements) =>
        new() { Rule = rule, On = rule.InForceOn(on), Elements = elements, Met = Together.All([.. elements.Select(element => element.Met)]) };

    /// <summary>A test of which one element is enough.</summary>
    /// <exception cref="OutsideTheLaw">The rule was not in force on that day.</exception>
    public static Answer OfAny(Rule rule, DateOnly on, params IReadOnlyList<Element> elements) =>
        new() { Rule = rule, On = rule.InForceOn(on), Elements = elements, Met = Together.Any([.. elements.Select(element => element.Met)]) };
}
