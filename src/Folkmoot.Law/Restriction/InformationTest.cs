using Folkmoot.Law.Governance;

namespace Folkmoot.Law.Restriction;

/// <summary>Whether information is confidential or exempt, in the order of the tests.</summary>
/// <param name="Confidential">Whether its disclosure is barred outright.</param>
/// <param name="Exempt">Whether it is exempt: it falls within a paragraph, nothing takes it out again, and the balance is for maintaining that.</param>
/// <param name="Paragraphs">For each paragraph claimed, whether the information falls within it after paragraphs 8 and 9.</param>
public sealed record Restricted(Answer Confidential, Answer Exempt, IReadOnlyDictionary<ExemptParagraph, Met> Paragraphs)
{
    /// <summary>Whether the information falls within a paragraph that is claimed, before the balance is struck.</summary>
    public Met FallsWithin => Exempt.Elements[0].Met;

    /// <summary>Whether the public interest has to be weighed: not when the information is confidential, nor when no paragraph fits.</summary>
    public bool BalanceNeeded => Confidential.Met != Met.Yes && FallsWithin != Met.No;

    /// <summary>How the information is to be handled.</summary>
    public Handling Handling =>
        Confidential.Met == Met.Yes ? Handling.Confidential
        : Confidential.Met == Met.No && Exempt.Met == Met.Yes ? Handling.Exempt
        : Confidential.Met == Met.No && Exempt.Met == Met.No ? Handling.Open
        : Handling.NotSettled;
}

/// <summary>What the record of a restriction holds.</summary>
/// <param name="ParagraphNamed">Whether it names the paragraph, or the ground of confidence.</param>
/// <param name="BalanceInWords">Whether it gives the balance of the public interest in words.</param>
/// <param name="PartIdentified">Whether it says which part is withheld.</param>
/// <param name="ReviewOn">The day on which the restriction is looked at again.</param>
/// <param name="RestPublished">Whether the open part is published.</param>
public sealed record RestrictionRecord(bool? ParagraphNamed, bool? BalanceInWords, bool? PartIdentified, DateOnly? ReviewOn, bool? RestPublished);

/// <summary>Confidential and exempt information (EXE-16). They are two things: confidential information is barred, exempt information may be withheld while the balance is for that.</summary>
public static class InformationTest
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "EXE-16", 1, "confidential and exempt information", Standing.Law, Confidence.High, Since: new(2006, 3, 1), Reading: null,
        Instruments.ScheduleTwelveA("Parts 1 to 3"), Instruments.LocalGovernmentAct("100A"), Instruments.AccessToInformation(20));

    /// <summary>Asks how information is to be handled.</summary>
    /// <exception cref="OutsideTheLaw">The day is before the Schedule as it now stands for England.</exception>
    public static Restricted Ask(InformationFacts facts, DateOnly on)
    {
        var provision = Instruments.LocalGovernmentAct("100A", "(3)");
        var confidential = Answer.OfAny(
            Rule,
            on,
            new("a government department gave it on terms that forbid disclosure to the public", facts.GivenOnTerms.Answer(), "the letter with which it was given", provision),
            new("an enactment or a court's order forbids its disclosure", facts.DisclosureForbidden.Answer(), "the enactment or the order", provision));
        var paragraphs = facts.Claimed.ToDictionary(claim => claim.Key, claim => Falls(claim.Key, claim.Value, facts));
        var exempt = Answer.OfAll(
            Rule,
            on,
            new("it falls within a paragraph of Part 1, and neither paragraph 8 nor 9 takes it out", Together.Any([.. paragraphs.Values]), "what the information is, whether it has to be registered, and whether it is about the authority's own development", Instruments.ScheduleTwelveA("Part 1, paras 8, 9"), Found(paragraphs)),
            // Para 10: exempt if and so long as the public interest in maintaining that outweighs that in disclosure; equal is not more.
            new("the public interest in maintaining the exemption outweighs that in disclosure", Weighs(facts.Balance), "the balance struck, in words", Instruments.ScheduleTwelveA("para 10"), facts.Balance?.ToString()));
        return new(confidential, exempt, paragraphs);
    }

    /// <summary>Whether the record of a restriction says everything it has to.</summary>
    /// <exception cref="OutsideTheLaw">The day is before the Schedule as it now stands for England.</exception>
    public static Answer Ask(RestrictionRecord record, DateOnly on) => Answer.OfAll(
        Rule,
        on,
        new("the paragraph or the ground of confidence is named", record.ParagraphNamed.Answer(), "the paragraph of Schedule 12A", Instruments.ScheduleTwelveA("Part 1")),
        new("the balance of the public interest is given in words", record.BalanceInWords.Answer(), "why maintaining the exemption weighs more", Instruments.ScheduleTwelveA("para 10")),
        new("the part withheld is identified", record.PartIdentified.Answer(), "the annex or the paragraphs withheld", Instruments.AccessToInformation(20)),
        new("a day is set to look at it again", record.ReviewOn is null ? Met.NotEvidenced : (record.ReviewOn > on).Answer(), "a day on which the balance may have changed, such as the award", Instruments.ScheduleTwelveA("para 10"), record.ReviewOn is { } day ? $"{day:d MMMM yyyy}" : null),
        new("the open part is published", record.RestPublished.Answer(), "the report without the part withheld", Instruments.AccessToInformation(20)));

    /// <summary>Whose opinion decides that a document is not to be disclosed: of one who decides alone, that person's own (regulation 20(3)).</summary>
    public static string OpinionOf(DecisionMaker maker) => maker.IsBody() ? "the proper officer" : maker == DecisionMaker.Member ? "the member who decides" : "the officer who decides";

    private static Met Falls(ExemptParagraph paragraph, bool? fits, InformationFacts facts)
    {
        // Para 8 takes out of paragraph 3 what has to be registered; para 9 takes out of any paragraph what is about own development.
        var unregistered = paragraph == ExemptParagraph.BusinessAffairs ? facts.MustBeRegistered.Answer().Not() : Met.Yes;
        return Together.All(fits.Answer(), unregistered, facts.OwnDevelopment.Answer().Not());
    }

    private static Met Weighs(Balance? balance) => balance is { } struck ? (struck == Balance.Maintain).Answer() : Met.NotEvidenced;

    private static string? Found(Dictionary<ExemptParagraph, Met> paragraphs)
    {
        var met = paragraphs.Where(one => one.Value == Met.Yes).Select(one => (int)one.Key).Order().ToList();
        return met.Count == 0 ? null : $"paragraph {string.Join(" and ", met)}";
    }
}
