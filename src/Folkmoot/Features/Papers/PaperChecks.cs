using Folkmoot.Law;
using Folkmoot.Law.Restriction;
using Folkmoot.Platform.Values;

namespace Folkmoot.Features.Papers;

/// <summary>Asks the law what the record of a withheld paper still has to say.</summary>
internal static class PaperChecks
{
    // In the order of the law's elements: the fields of the page that settle each.
    private static readonly string[] Fields = ["paragraphs", "balance", "open-part", "review-on", "open-part"];

    public static List<Objection> Of(Handling handling, Withholding? said, DateOnly? reviewOn, bool hasOpenPart, DateOnly today)
    {
        if (handling == Handling.Open) return [];
        said ??= new();
        var record = InformationTest.Ask(Record(handling, said, reviewOn, hasOpenPart), today);
        List<Objection> objections = [.. record.Elements.Zip(Fields).Where(one => one.First.Met != Met.Yes).Select(one => new Objection(Field(one.Second, handling), Words(one.First, one.Second))).DistinctBy(one => one.Field)];
        if (string.IsNullOrWhiteSpace(said.DecidedBy)) objections.Add(new("decided-by", "Say who decided that it is withheld, by office."));
        if (said.DecidedOn is null) objections.Add(new("decided-on", "Say on which day that was decided."));
        else if (said.DecidedOn > today) objections.Add(new("decided-on", "It cannot have been decided on a day that has not come."));
        if (objections.Count == 0 && InformationTest.Ask(Facts(handling, said), today).Handling != handling)
        {
            objections.Add(handling == Handling.Exempt
                ? new("not-taken-out", "Paragraphs 8 and 9 take some information out again. Say that they were looked at and do not.")
                : new("confidence-source", "Say which department gave it and on what terms, or which enactment or order forbids showing it."));
        }
        return objections;
    }

    private static RestrictionRecord Record(Handling handling, Withholding said, DateOnly? reviewOn, bool hasOpenPart)
    {
        var hasRest = hasOpenPart || !string.IsNullOrWhiteSpace(said.WhyNoOpenPart);
        return handling == Handling.Exempt
            ? new(Given(said.Paragraphs.Count > 0), Given(!string.IsNullOrWhiteSpace(said.Balance)), Given(hasRest), reviewOn, Given(hasRest))
            // Nobody weighs whether to show what may not be shown.
            : new(Given(said.Confidence is not null), true, Given(hasRest), reviewOn, Given(hasRest));
    }

    private static InformationFacts Facts(Handling handling, Withholding said) => handling == Handling.Exempt
        ? new()
        {
            GivenOnTerms = false, DisclosureForbidden = false, Claimed = said.Paragraphs.ToDictionary(paragraph => paragraph, _ => (bool?)true),
            MustBeRegistered = said.NotTakenOut ? false : null, OwnDevelopment = said.NotTakenOut ? false : null, Balance = Law.Restriction.Balance.Maintain,
        }
        : new()
        {
            GivenOnTerms = said.Confidence == Confidence.Given && !string.IsNullOrWhiteSpace(said.ConfidenceSource), DisclosureForbidden = said.Confidence == Confidence.Forbidden && !string.IsNullOrWhiteSpace(said.ConfidenceSource),
        };

    private static bool? Given(bool said) => said ? true : null;

    private static string Field(string field, Handling handling) => field == "paragraphs" && handling == Handling.Confidential ? "confidence" : field;

    private static string Words(Element element, string field) => field == "open-part"
        ? $"Not yet said: {element.Says}. Name its open part, or say why there can be none." : $"Not yet said: {element.Says}. What settles it: {element.Settles}.";
}
