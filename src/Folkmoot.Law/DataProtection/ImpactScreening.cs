namespace Folkmoot.Law.DataProtection;

/// <summary>What is on record about processing of personal data. Null means that nothing is on record.</summary>
public sealed record ProcessingFacts
{
    /// <summary>Systematic and extensive evaluation of people by automated means, with legal or similarly significant effects.</summary>
    public bool? SystematicEvaluation { get; init; }

    /// <summary>Special categories, such as health, or criminal offences.</summary>
    public bool? SpecialCategory { get; init; }

    /// <summary>On a large scale.</summary>
    public bool? LargeScale { get; init; }

    /// <summary>Systematic monitoring of a public area on a large scale.</summary>
    public bool? PublicMonitoring { get; init; }

    /// <summary>Innovative technology.</summary>
    public bool? InnovativeTechnology { get; init; }

    /// <summary>Decisions on access to a service that rest on automation or on special categories.</summary>
    public bool? DenialOfService { get; init; }

    /// <summary>Profiling on a large scale.</summary>
    public bool? Profiling { get; init; }

    /// <summary>Biometric data.</summary>
    public bool? Biometric { get; init; }

    /// <summary>Genetic data.</summary>
    public bool? Genetic { get; init; }

    /// <summary>Matching of data from several sources.</summary>
    public bool? Matching { get; init; }

    /// <summary>Data not got from the people themselves, who are not told.</summary>
    public bool? Invisible { get; init; }

    /// <summary>Tracking of where people are or what they do.</summary>
    public bool? Tracking { get; init; }

    /// <summary>Targeting of children or other vulnerable people.</summary>
    public bool? Vulnerable { get; init; }

    /// <summary>A breach could endanger health or safety.</summary>
    public bool? PhysicalHarm { get; init; }

    /// <summary>High risk likely for another reason.</summary>
    public bool? OtherHighRisk { get; init; }
}

/// <summary>Whether a data protection impact assessment is required before processing starts (DP-01).</summary>
public static class ImpactScreening
{
    /// <summary>By when the assessment has to be made.</summary>
    public const string Before = "processing starts";

    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "DP-01", 1, "when an impact assessment is required", Standing.Law, Confidence.High, PersonalData.InForce, Reading: null,
        Instruments.DataProtection(35), Instruments.Guidance("Information Commissioner", "list of processing that requires an assessment"));

    /// <summary>Whether an assessment is required; one element is enough.</summary>
    /// <exception cref="OutsideTheLaw">The day is before 25 May 2018.</exception>
    public static Answer Required(ProcessingFacts facts, DateOnly on)
    {
        var (article, list) = (Instruments.DataProtection(35), Rule.Citations[1]);
        return Answer.OfAny(
            Rule, on,
            Trigger("Systematic and extensive evaluation with significant effects", facts.SystematicEvaluation, article),
            // Special categories bring the duty only on a large scale.
            new("Special categories or offences on a large scale", Together.All(facts.SpecialCategory.Answer(), facts.LargeScale.Answer()), "the kinds of data and the number of people", article),
            Trigger("Systematic monitoring of a public area on a large scale", facts.PublicMonitoring, article),
            Trigger("Innovative technology", facts.InnovativeTechnology, list),
            Trigger("Decisions on access to a service by automation or special categories", facts.DenialOfService, list),
            Trigger("Profiling on a large scale", facts.Profiling, list),
            Trigger("Biometric data", facts.Biometric, list),
            Trigger("Genetic data", facts.Genetic, list),
            Trigger("Matching of data", facts.Matching, list),
            Trigger("Processing that people are not told of", facts.Invisible, list),
            Trigger("Tracking", facts.Tracking, list),
            Trigger("Targeting of children or other vulnerable people", facts.Vulnerable, list),
            Trigger("A risk to health or safety if it goes wrong", facts.PhysicalHarm, list),
            Trigger("High risk likely for another reason", facts.OtherHighRisk, article));
    }

    private static Element Trigger(string says, bool? fact, Citation citation) => new(says, fact.Answer(), "the description of the processing", citation);
}
