using Folkmoot.Features.Decisions;
using Folkmoot.Law.CallIn;

namespace Folkmoot.Features.CallIn;

/// <summary>What somebody who asks for a call-in says.</summary>
public sealed record NewCallIn(IReadOnlyList<CallInRequester> Requesters, string Grounds, string? Alternative);

/// <summary>How a request is ruled on.</summary>
/// <param name="Ruling">Valid, ValidInPart or Invalid.</param>
/// <param name="Reasons">Why.</param>
/// <param name="Part">The part that is called in, when it is not the whole.</param>
/// <param name="MembersOfCouncil">How many members the council has, where the rules ask for a share of them.</param>
/// <param name="Exempt">Which exemptions apply; null when nobody has said.</param>
public sealed record NewRuling(CallInState Ruling, string Reasons, string? Part = null, int? MembersOfCouncil = null, IReadOnlyList<CallInExemption>? Exempt = null);

/// <summary>What the committee that heard a call-in made of it.</summary>
public sealed record NewHearing(Guid BodyId, DateOnly On, CallInOutcome Outcome, string Reasons, bool? ContraryToPolicyOrBudget = null, Guid? MeetingId = null);

/// <summary>What the council made of a call-in put before it.</summary>
public sealed record NewCouncilAnswer(DateOnly On, bool LetsStand, string Reasons);

/// <summary>An agreement that call-in be waived.</summary>
public sealed record NewWaiver(string Prejudice, string AgreedBy, DateOnly AgreedOn);
