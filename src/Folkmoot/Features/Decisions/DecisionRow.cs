using System.Linq.Expressions;
using Folkmoot.Platform.Values;

namespace Folkmoot.Features.Decisions;

/// <summary>What a list shows of a decision: never its texts.</summary>
public sealed record DecisionRow(
    Guid Id, long SortKey, string? Reference, string Slug, string Title, Answer IsKey, DecisionState State, string? Taker, string? Department,
    DateOnly? NoticeOn, Due Due, DateOnly? MadeOn)
{
    public static readonly Expression<Func<Decision, DecisionRow>> Of = d => new DecisionRow(
        d.Id, d.SortKey, d.Reference, d.Slug, d.Title, d.IsKey, d.State, d.Taker, d.Department, d.NoticeOn, new Due(d.Due.Kind, d.Due.From, d.Due.To, d.Due.AsPrinted, d.Due.Reason), d.MadeOn);

    /// <summary>The day the list shows and what it is the day of.</summary>
    public (DateOnly? Day, string What) When =>
        MadeOn is { } made ? (made, "made")
        : Due.From is { } from ? (from, Due.Kind == DueKind.NotBefore ? "due not before" : "due")
        : Due.To is { } to ? (to, "due by")
        : NoticeOn is { } notice ? (notice, "notice")
        : (null, "day not known");

    public string Address => "decisions/" + Slug;
}
