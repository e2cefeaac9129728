using Folkmoot.Law.Grounds;
using Folkmoot.Law.Procurement;

namespace Folkmoot.Law.ProviderSelection;

/// <summary>What is known of a service, as far as the scope of the Provider Selection Regime turns on it. Who pays and who leads does not matter.</summary>
public sealed record ScopeFacts
{
    /// <summary>Whether the buyer is a relevant authority: NHS England, an integrated care board, an NHS trust, a council or a combined authority.</summary>
    public bool? RelevantAuthority { get; init; }

    /// <summary>Whether it is bought for the health service in England.</summary>
    public bool? ForTheHealthService { get; init; }

    /// <summary>Whether what is delivered is treatment, diagnosis or prevention of illness for individuals.</summary>
    public bool? HealthCare { get; init; }

    /// <summary>The codes of the service in the common procurement vocabulary; null or empty when none was given.</summary>
    public IReadOnlyList<string>? Codes { get; init; }

    /// <summary>For a code that is listed for one use only: whether this is that use.</summary>
    public bool? ListedUse { get; init; }

    /// <summary>Whether the code is listed, where somebody has looked it up; null to have it read from the codes.</summary>
    public bool? CodeListed { get; init; }
}

/// <summary>Whether a service is within the Provider Selection Regime (PSR-01). There is no threshold of value. Social care is outside it.</summary>
public static class Scope
{
    private const string Code = "the code of the service in the common procurement vocabulary, and for a code listed for one use what the service does for whom";

    private static readonly Ground<ScopeFacts> InScope = new(
        "reg 2", "relevant health care services",
        new Requirement<ScopeFacts>("The buyer is a relevant authority", facts => facts.RelevantAuthority, "the name of the authority that awards the contract", Instruments.HealthAndSocialCareAct(150)),
        new Requirement<ScopeFacts>("The service is bought for the health service in England", facts => facts.ForTheHealthService, "the duty or power under which the service is bought", Instruments.ProviderSelection(2)),
        new Requirement<ScopeFacts>("It is health care for individuals: treatment, diagnosis or prevention of illness", facts => facts.HealthCare, "the specification: what is delivered, to whom, and by which clinicians", Instruments.HealthAndSocialCareAct(150)),
        new Requirement<ScopeFacts>("Its code stands in Schedule 1, and where a code is listed for one use it is that use", IsListed, Code, Instruments.ProviderSelectionSchedule(1)));

    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "PSR-01", 1, "scope of the Provider Selection Regime", Standing.Law, Confidence.High, new(2024, 1, 1), Reading: null,
        Instruments.ProviderSelection(2), Instruments.ProviderSelectionSchedule(1), Instruments.HealthAndSocialCareAct(150));

    /// <summary>The codes that are listed whatever the use.</summary>
    public static Dated<CodeList> Codes { get; } = new("PSR-01", "codes of health services", "are listed",
        new(2024, 1, 1), new((85100000, 85199999)), Instruments.ProviderSelectionSchedule(1));

    /// <summary>The codes that are listed for one use only: family planning, rehabilitation, and community health delivered to individuals.</summary>
    public static Dated<CodeList> CodesForOneUse { get; } = new("PSR-01", "codes listed for one use", "are listed for care of individuals",
        new(2024, 1, 1), new((85312330, 85312330), (85312500, 85312500), (85323000, 85323000)), Instruments.ProviderSelectionSchedule(1));

    /// <summary>Whether a service is within the regime on a day.</summary>
    /// <exception cref="FormatException">One of the codes is no code.</exception>
    /// <exception cref="OutsideTheLaw">Before 1 January 2024.</exception>
    public static Answer Test(ScopeFacts facts, DateOnly on) => InScope.Test(Rule, on, facts).Answer;

    private static bool? IsListed(ScopeFacts facts)
    {
        if (facts.CodeListed is { } known) return known;
        if (facts.Codes is not { Count: > 0 } codes) return null;
        if (codes.Any(Codes.Figures[^1].Figure.Has)) return true;
        return codes.Any(CodesForOneUse.Figures[^1].Figure.Has) ? facts.ListedUse : false;
    }
}
