using Folkmoot.Features.Notices.Changes;
using Folkmoot.Law;
using Folkmoot.Law.KeyDecisions;

namespace Folkmoot.Features.Notices.Checks;

/// <summary>Something that stands in the way of a notice.</summary>
/// <param name="Field">The field it is about, as the form and the API call it.</param>
/// <param name="Words">What is missing or wrong, as a sentence that says what would settle it.</param>
/// <param name="Citation">The provision behind it, when the law asks for it.</param>
public sealed record NoticeProblem(string Field, string Words, Citation? Citation = null);

/// <summary>The first days on which the decision may be made, by the count, were the notice published on the day of the check.</summary>
/// <param name="Ordinary">After 28 clear days (regulation 9).</param>
/// <param name="General">After five, under the general exception (regulation 10).</param>
public sealed record FirstDays(Deadline Ordinary, Deadline General);

/// <summary>What a notice would be, were it published on a day, or what stands in its way.</summary>
public sealed record NoticeCheck
{
    /// <summary>The day, in London, on which it would be published.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The items of regulation 9(1), each met or not evidenced.</summary>
    public required Answer Content { get; init; }

    /// <summary>The first days by the count; they do not bind a decision that is not key.</summary>
    public required FirstDays FirstDays { get; init; }

    /// <summary>The tests of the way without 28 clear days that was asked for.</summary>
    public Answer? Urgency { get; init; }

    /// <summary>The way and its count; null while no way is open.</summary>
    public PublishedClock? Clock { get; init; }

    public NoticePath Path { get; init; }

    public NoticeKind Kind { get; init; }

    /// <summary>What is other than in the notice it replaces.</summary>
    public IReadOnlyList<NoticeChange> Changes { get; init; } = [];

    /// <summary>What would be published, without its number.</summary>
    public NoticeForm? Form { get; init; }

    public IReadOnlyList<NoticeProblem> Problems { get; init; } = [];

    public bool MayPublish => Problems.Count == 0;
}
