namespace Folkmoot.Law.JointFunding;

/// <summary>The legal way in which NHS and council fund together.</summary>
public enum FundingRoute
{
    /// <summary>Pooled fund, lead commissioning or integrated provision under section 75.</summary>
    PartnershipAgreement,

    /// <summary>A payment from the NHS to the council under section 256.</summary>
    NhsToCouncil,

    /// <summary>A payment from the council to the NHS under section 76.</summary>
    CouncilToNhs,

    /// <summary>The Better Care Fund, pooled under section 75 by a plan the health and wellbeing board agreed.</summary>
    BetterCareFund,
}

/// <summary>What a partnership agreement under section 75 holds. Null means that nothing is on record.</summary>
public sealed record PartnershipContents(
    bool? Aims = null, bool? Functions = null, bool? Contributions = null, bool? Duration = null, bool? Variation = null, bool? Host = null, bool? Staff = null,
    bool? ConsultedFirst = null, bool? LikelyImprovement = null);

/// <summary>Where the money of a jointly funded contract stands.</summary>
/// <param name="Total">The whole price.</param>
/// <param name="Council">The council's own share.</param>
/// <param name="Confirmed">The partners' shares that are confirmed.</param>
/// <param name="Exposure">What would fall on the council if every share not confirmed failed: the price less its own share and what is confirmed; null when the price or its share is not known.</param>
/// <param name="Unconfirmed">The shares that are not confirmed, or of which nobody knows.</param>
/// <param name="MaySign">Whether the contract may be signed: each share is confirmed or underwritten. Anything but yes blocks signature.</param>
public sealed record FundingPosition(Money? Total, Money? Council, Money Confirmed, Money? Exposure, IReadOnlyList<FundingShare> Unconfirmed, Answer MaySign);

/// <summary>Joint funding with the NHS (JF-01): each share with its status, what the council is exposed to, and what blocks signature.</summary>
public static class Funding
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "JF-01", 1, "joint funding with the NHS", Standing.Law, Confidence.Medium, new(2007, 3, 1),
        "A share counts when it is approved or signed, on a dated paper, and has not expired; later years of the Better Care Fund have to be checked.",
        Instruments.HealthServiceAct("75"), Instruments.PartnershipArrangements(8), Instruments.HealthServiceAct("256"), Instruments.HealthServiceAct("76"), Instruments.HealthServiceAct("223GA"));

    /// <summary>Where the money stands on a day.</summary>
    /// <param name="total">The whole price.</param>
    /// <param name="council">The council's own share.</param>
    /// <param name="shares">The partners' shares.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="OutsideTheLaw">The day is before 1 March 2007.</exception>
    public static FundingPosition Position(Money? total, Money? council, IReadOnlyList<FundingShare> shares, DateOnly on)
    {
        var confirmed = new Money(shares.Where(share => share.Confirmed(on) == Met.Yes).Sum(share => share.Amount?.Pence ?? 0));
        var exposure = total is { } price && council is { } own ? Least(price - own - confirmed) : (Money?)null;
        return new(total, council, confirmed, exposure, [.. shares.Where(share => share.Confirmed(on) != Met.Yes)], MaySign(exposure, shares, on));
    }

    /// <summary>Whether a partnership agreement holds what it has to, was consulted on and is likely to improve services.</summary>
    /// <exception cref="OutsideTheLaw">The day is before 1 March 2007.</exception>
    public static Answer AgreementComplete(PartnershipContents contents, DateOnly on)
    {
        return Answer.OfAll(
            Rule, on,
            Part("the agreed aims", contents.Aims), Part("the functions", contents.Functions), Part("the contributions", contents.Contributions), Part("the duration", contents.Duration),
            Part("how it is varied", contents.Variation), Part("who hosts it", contents.Host), Part("the staff", contents.Staff),
            new("Those affected were consulted first", contents.ConsultedFirst.Answer(), "the joint consultation", Instruments.PartnershipArrangements(4)),
            new("It is likely to improve how the functions are exercised", contents.LikelyImprovement.Answer(), "the case for the arrangement", Instruments.HealthServiceAct("75")));

        static Element Part(string what, bool? fact) => new($"The agreement states {what}", fact.Answer(), "the written agreement", Instruments.PartnershipArrangements(8));
    }

    // A share that nobody has confirmed blocks signature unless the council has decided to bear it; so does money that nobody has promised.
    private static Answer MaySign(Money? exposure, IReadOnlyList<FundingShare> shares, DateOnly on)
    {
        var elements = new List<Element>(shares.Count + 1);
        foreach (var share in shares)
        {
            elements.Add(new(
                $"The share of {share.Funder} is confirmed, or the council bears it if it fails", Together.Any(share.Confirmed(on), share.Underwritten.Answer()),
                "the partner's approval or the signed agreement, with its date; or the council's decision to underwrite", Rule.Citation, share.Amount?.ToString()));
        }
        var promised = exposure is { } open && shares.All(share => share.Amount is not null)
            ? open.Pence <= shares.Where(share => share.Confirmed(on) != Met.Yes).Sum(share => share.Amount!.Value.Pence)
            : (bool?)null;
        elements.Add(new("The shares add up to the price", promised.Answer(), "the price and every share", Rule.Citation, exposure is { } sum ? $"{sum} not confirmed" : null));
        return Answer.OfAll(Rule, on, elements);
    }

    private static Money Least(Money sum) => new(Math.Max(sum.Pence, 0));
}
