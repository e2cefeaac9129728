using System.Linq.Expressions;

namespace Folkmoot.Features.Papers;

/// <summary>What papers belong to: a decision, a draft, or an item of a meeting's agenda.</summary>
public sealed record PaperOwner
{
    private PaperOwner(Guid authority) => AuthorityId = authority;

    public Guid AuthorityId { get; }

    public Guid? DecisionId { get; private init; }

    public Guid? DraftId { get; private init; }

    public Guid? MeetingId { get; private init; }

    public string? Item { get; private init; }

    /// <summary>How the audit trail names it: "decision 23/00061".</summary>
    public required string Name { get; init; }

    /// <summary>Whether it is withheld itself, so that none of its papers can be open.</summary>
    public bool IsWithheld { get; init; }

    public static PaperOwner Decision(Guid authority, Guid decision, string name, bool isWithheld) => new(authority) { DecisionId = decision, Name = $"decision {name}", IsWithheld = isWithheld };

    public static PaperOwner Draft(Guid authority, Guid draft, int number) => new(authority) { DraftId = draft, Name = $"draft {number}" };

    public static PaperOwner AgendaItem(Guid authority, Guid meeting, string item, string name) => new(authority) { MeetingId = meeting, Item = item, Name = name };

    /// <summary>The owner of a paper read with its decision and its meeting.</summary>
    public static PaperOwner Of(Paper paper) => new(paper.AuthorityId)
    {
        DecisionId = paper.DecisionId, DraftId = paper.DraftId, MeetingId = paper.MeetingId, Item = paper.Item, IsWithheld = paper.Decision is { Openness: not Platform.Access.Openness.Open },
        Name = paper.Decision is { } decision ? $"decision {decision.Reference ?? decision.Title}" : paper.Meeting is { } meeting ? $"the meeting of {meeting.On:d MMMM yyyy}" : "a draft",
    };

    /// <summary>Whether a paper belongs to it, for a query.</summary>
    public Expression<Func<Paper, bool>> Owns() =>
        DecisionId is not null ? paper => paper.AuthorityId == AuthorityId && paper.DecisionId == DecisionId
        : DraftId is not null ? paper => paper.AuthorityId == AuthorityId && paper.DraftId == DraftId && paper.DecisionId == null
        : paper => paper.AuthorityId == AuthorityId && paper.MeetingId == MeetingId && paper.Item == Item;
}
