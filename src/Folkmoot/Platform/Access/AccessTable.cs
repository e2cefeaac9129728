using static Folkmoot.Platform.Access.Role;

namespace Folkmoot.Platform.Access;

/// <summary>
/// Who may do what to which thing in which state. Everything that is not open to the public asks here: pages, files, search, feeds and
/// operations. What no line allows, nobody may.
/// </summary>
public static class AccessTable
{
    private static readonly Role[] Officers = [Author, Finance, Legal, DemocraticServices, Director, Auditor];

    // States of a decision on its four tracks, by their names: Platform knows no feature, and a test holds them to the enumerations.
    private static readonly string[] NotMadeYet = ["Unknown", "Due", "Considered", "Deferred"];
    private static readonly string[] ToBeMade = [.. NotMadeYet, "Reconsider"];

    /// <summary>The lines, by thing.</summary>
    public static IReadOnlyList<AccessLine> Lines { get; } =
    [
        new(Thing.Account, Deed.See, [], [Administrator, Auditor]),
        new(Thing.Account, Deed.Edit, [], [Administrator]),
        new(Thing.Notice, Deed.Publish, [], [DemocraticServices]),
        new(Thing.Notice, Deed.Withdraw, ["Published"], [DemocraticServices]),
        new(Thing.Decision, Deed.Decide, ToBeMade, [DecisionTaker]),
        new(Thing.Decision, Deed.Withdraw, NotMadeYet, [DemocraticServices, Director]),
        new(Thing.Decision, Deed.Settle, ["InForce", "Done"], [Author, Director]),
        new(Thing.Meeting, Deed.Start, [], [DemocraticServices]),
        new(Thing.Meeting, Deed.Edit, [], [DemocraticServices]),
        new(Thing.Meeting, Deed.Publish, [], [DemocraticServices]),
        new(Thing.Consideration, Deed.Edit, [], [DemocraticServices]),
        new(Thing.Consideration, Deed.Settle, [], [Author, DemocraticServices, Director]),
        new(Thing.Record, Deed.Start, ToBeMade, [DemocraticServices]),
        new(Thing.Record, Deed.Publish, [], [DemocraticServices]),
        new(Thing.CallIn, Deed.Request, ["Open", "Requested", "Invalid"], [Member, Scrutiny, DemocraticServices]),
        new(Thing.CallIn, Deed.Settle, ["Requested", "Valid", "ValidInPart", "ReferredToCouncil"], [DemocraticServices, Legal]),
        new(Thing.Report, Deed.Request, [], [Scrutiny, DemocraticServices]),
        new(Thing.Report, Deed.Settle, [], [DemocraticServices, Director, DecisionTaker]),
        new(Thing.CallIn, Deed.Withdraw, ["Unknown"], [DemocraticServices]),
        new(Thing.Draft, Deed.See, [], Officers),
        new(Thing.Draft, Deed.Start, [], [Author, DemocraticServices, Director]),
        new(Thing.Draft, Deed.Edit, ["Open"], [Author, Finance, Legal, DemocraticServices, Director]),
        new(Thing.Draft, Deed.Settle, ["Open"], [Author, DemocraticServices, Director]),
        new(Thing.Draft, Deed.Withdraw, ["Open", "ReadyForSignOff", "SignedOff"], [Author, DemocraticServices, Director]),
        new(Thing.Finding, Deed.See, [], Officers),
        new(Thing.Finding, Deed.See, ["Members"], [Member, Scrutiny, DecisionTaker]),
        new(Thing.Finding, Deed.Settle, ["Open", "ReadyForSignOff"], [Author, Finance, Legal, DemocraticServices, Director]),
        new(Thing.SignOff, Deed.See, [], Officers),
        new(Thing.SignOff, Deed.Settle, ["Asked"], [Author, Finance, Legal, DemocraticServices, Director]),
        new(Thing.Paper, Deed.Start, [], [Author, Finance, Legal, DemocraticServices, Director]),
        new(Thing.Paper, Deed.Edit, [nameof(Openness.Working)], [Author, Finance, Legal, DemocraticServices, Director]),
        new(Thing.Paper, Deed.Edit, [nameof(Openness.Open), nameof(Openness.Exempt), nameof(Openness.Confidential)], [Legal, DemocraticServices]),
        new(Thing.Paper, Deed.Publish, [nameof(Openness.Working), nameof(Openness.Confidential)], [DemocraticServices]),
        new(Thing.Paper, Deed.Settle, [nameof(Openness.Exempt), nameof(Openness.Confidential)], [Legal, DemocraticServices]),
        new(Thing.Paper, Deed.Hold, [], [Legal]),
        new(Thing.Paper, Deed.See, [nameof(Openness.Exempt)], [.. Officers, DecisionTaker]),
        new(Thing.Paper, Deed.See, [nameof(Openness.Working)], Officers),
        new(Thing.Paper, Deed.See, [nameof(Openness.Confidential)], [Legal, DemocraticServices, Director, DecisionTaker, Auditor]),
        new(Thing.Mail, Deed.See, [], [Administrator, Auditor]),
        new(Thing.Mail, Deed.Settle, ["Doubtful", "GivenUp"], [Administrator]),
        new(Thing.Work, Deed.See, [], Enum.GetValues<Role>()),
    ];

    /// <summary>Whether somebody with these roles may do it to the thing in that state. Without a state: in one of its states at least.</summary>
    public static bool May(IReadOnlyCollection<Role> roles, Thing thing, Deed deed, Enum? state = null) =>
        Lines.Any(line => line.Covers(thing, deed, state?.ToString()) && line.Roles.Any(roles.Contains));

    /// <summary>What of the withheld things somebody with these roles may see.</summary>
    public static IReadOnlyList<Openness> Withheld(IReadOnlyCollection<Role> roles) =>
        [.. Enum.GetValues<Openness>().Where(level => level != Openness.Open && May(roles, Thing.Paper, Deed.See, level))];
}
