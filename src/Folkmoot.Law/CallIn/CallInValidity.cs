namespace Folkmoot.Law.CallIn;

/// <summary>Whether a request for call-in is valid under the authority's rules (CIN-04). Every failure is an element of its own, with its reason.</summary>
public static class CallInValidity
{
    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "CIN-04", 1, "whether a request for call-in is valid", Standing.Constitution, Confidence.High, Since: new(2012, 5, 4), Reading: null,
        Instruments.LocalGovernmentAct2000("9F"), Instruments.ScrutinyGuidance);

    /// <summary>Asks whether a request is valid.</summary>
    /// <exception cref="OutsideTheLaw">The window opened before scrutiny under the 2000 Act, as it now stands, was law.</exception>
    public static Answer Ask(CallInRequest request, CallInRules rules, CallInWindow window)
    {
        var source = Instruments.Local(rules.Source);
        List<Element> elements =
        [
            InTime(request, window, source),
            Enough(request, rules.Requesters, source),
            new("the decision is one that may be called in", InScope(request.KeyDecision, request.ByOfficer, rules.AppliesTo), "whether the decision is key and who made it", source),
            Exempt(request, rules, source),
            Before(request, rules, source),
        ];
        if (rules.Requesters.PoliticalGroups > 1) elements.Add(Groups(request, rules.Requesters, source));
        if (rules.GroundsRequired) elements.Add(new("grounds are given", request.GroundsGiven.Answer(), "the grounds in the request", source));
        if (rules.AlternativeRequired) elements.Add(new("the request says what should have been decided instead", request.AlternativeGiven.Answer(), "the decision that the requesters would make", source));
        return Answer.OfAll(Rule, window.Closes.From, elements) with { Sum = [.. window.Closes.Steps.Select(step => step.ToString())] };
    }

    /// <summary>Whether a decision is of a kind that may be called in, before anybody asks for it.</summary>
    /// <param name="key">Whether it is key.</param>
    /// <param name="byOfficer">Whether an officer made it.</param>
    /// <param name="scopes">What the authority's call-in covers.</param>
    public static Met InScope(bool? key, bool? byOfficer, IReadOnlyCollection<CallInScope> scopes)
    {
        if (byOfficer is { } known) return ByMaker(known);
        var (officer, member) = (ByMaker(true), ByMaker(false));
        return officer == member ? officer : Met.NotEvidenced;

        Met ByMaker(bool isOfficer) => isOfficer
            ? Together.All(scopes.Contains(CallInScope.OfficerKey).Answer(), key.Answer())
            : Together.Any(scopes.Contains(CallInScope.AllExecutive).Answer(), Together.All(scopes.Contains(CallInScope.Key).Answer(), key.Answer()));
    }

    private static Element InTime(CallInRequest request, CallInWindow window, Citation source) => new(
        $"the request came in by {window.ClosesAt?.ToString("HH:mm") ?? "the end of the day"} on {window.Closes.Day:d MMMM yyyy}",
        (request.Received is { } day ? window.InTime(day, request.ReceivedAt) : null).Answer(),
        "the day and the hour of receipt",
        source,
        request.Received is { } received ? $"received on {received:d MMMM yyyy}{(request.ReceivedAt is { } at ? $" at {at:HH:mm}" : "")}" : null);

    private static Element Enough(CallInRequest request, CallInRequesters rules, Citation source)
    {
        var needed = rules.Needed(request.MembersOfCouncil);
        var (sure, possible) = (Counting(request, rules, orUnknown: false).Count(), Counting(request, rules, orUnknown: true).Count());
        return new(
            needed is { } number ? $"at least {number} who may ask for it have signed" : $"at least {rules.PercentOfMembers:0.##} per cent of the members have signed",
            needed is null ? Met.NotEvidenced : Between(sure, possible, needed.Value),
            "the signatories, whether each is a member who counts, and the number of members of the council",
            source,
            $"{sure} of {request.Requesters.Count} signatures count");
    }

    private static Element Groups(CallInRequest request, CallInRequesters rules, Citation source)
    {
        var sure = Counting(request, rules, orUnknown: false).Select(one => one.Group).Where(group => !string.IsNullOrEmpty(group)).Distinct(StringComparer.OrdinalIgnoreCase).Count();
        var counting = Counting(request, rules, orUnknown: true).ToList();
        var possible = counting.Select(one => one.Group).Where(group => !string.IsNullOrEmpty(group)).Distinct(StringComparer.OrdinalIgnoreCase).Count() + counting.Count(one => one.Group is null);
        return new($"they come from at least {rules.PoliticalGroups} political groups", Between(sure, possible, rules.PoliticalGroups), "the group of each signatory", source, $"{sure} groups");
    }

    private static Element Exempt(CallInRequest request, CallInRules rules, Citation source)
    {
        var applying = request.Exempt?.Where(rules.Exemptions.Contains).ToList();
        return new(
            "no exemption of the constitution applies",
            rules.Exemptions.Count == 0 ? Met.Yes : applying is null ? Met.NotEvidenced : (applying.Count == 0).Answer(),
            "the decision maker's statement on urgency, earlier scrutiny and the budget",
            source,
            applying is { Count: > 0 } ? string.Join(", ", applying) : null);
    }

    private static Element Before(CallInRequest request, CallInRules rules, Citation source) => new(
        rules.MaxPerDecision == 1 ? "the decision has not been called in before" : $"the decision has been called in less than {rules.MaxPerDecision} times",
        (request.CalledInBefore is { } times ? times < rules.MaxPerDecision : (bool?)null).Answer(),
        "the history of the decision",
        source,
        request.CalledInBefore is { } before ? $"called in {before} times before" : null);

    // Where only members of scrutiny count: those known to be, or those of whom it is not known as well.
    private static IEnumerable<CallInRequester> Counting(CallInRequest request, CallInRequesters rules, bool orUnknown) => request.Requesters
        .Where(one => rules.StatutoryCoOptees || !one.CoOptee)
        .Where(one => !rules.ScrutinyMembersOnly || one.CoOptee || (one.OnScrutiny ?? orUnknown))
        .DistinctBy(one => one.Member, StringComparer.OrdinalIgnoreCase);

    private static Met Between(int sure, int possible, int needed) => sure >= needed ? Met.Yes : possible < needed ? Met.No : Met.NotEvidenced;
}
