using Folkmoot.Features.Rules;
using Folkmoot.Law;
using Folkmoot.Law.Meetings;

namespace Folkmoot.Features.Agendas.InPrivate;

/// <summary>How far the notices of a meeting in private are, by law.</summary>
/// <param name="First">The last day for the notice of intention; null where it cannot be counted.</param>
/// <param name="Further">The last day for the further notice.</param>
/// <param name="Wanting">What is wanting, a phrase each; empty when the meeting may be held in private.</param>
/// <param name="NotKnown">Why no day can be counted; null when one can.</param>
public sealed record PrivateStanding(Deadline? First, Deadline? Further, IReadOnlyList<string> Wanting, string? NotKnown)
{
    /// <param name="notices">The notices published, in their order.</param>
    /// <param name="meeting">The day of the meeting.</param>
    /// <param name="rules">The authority's rules on that day.</param>
    public static PrivateStanding Of(IReadOnlyList<PrivateNotice> notices, DateOnly meeting, RulesOnDay rules)
    {
        try
        {
            var mode = rules.ClearDays.Value.Five;
            var days = PrivateMeeting.Notices(meeting, rules.Statutory, mode);
            var asked = PrivateMeeting.Ask(Facts(notices), meeting, rules.Statutory, mode);
            // Reg 5(6): agreement that it is urgent takes the place of both notices.
            var isUrgent = notices.Any(notice => notice.Kind == PrivateKind.Urgent);
            return new(days.First, days.Second.Adopted, isUrgent ? [] : [.. asked.Elements.Where(element => element.Met != Met.Yes).Select(element => element.Says)], null);
        }
        catch (OutsideTheLaw outside)
        {
            return new(null, null, [], outside.Message);
        }
    }

    /// <summary>What the notices say, as the law asks.</summary>
    internal static PrivateMeetingFacts Facts(IReadOnlyList<PrivateNotice> notices)
    {
        var (first, further) = (notices.FirstOrDefault(notice => notice.Kind == PrivateKind.Intention), notices.FirstOrDefault(notice => notice.Kind == PrivateKind.Further));
        return new()
        {
            FirstNotice = first?.PublishedOn, FirstGivesReasons = Given(first?.Reasons), SecondNotice = further?.PublishedOn, SecondGivesReasons = Given(further?.Reasons),
            RepresentationsGiven = Given(further?.Representations), ResponseGiven = Given(further?.Response),
        };
    }

    private static bool? Given(string? words) => string.IsNullOrWhiteSpace(words) ? null : true;
}
