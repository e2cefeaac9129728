namespace Folkmoot.Law.ProcurementAct.Notices;

/// <summary>A notice that a contract or an authority owes, does not owe, or may owe once something is on record.</summary>
/// <param name="Kind">Which notice.</param>
/// <param name="Due">Whether it has to be published: yes, no, or not to be said on what is on record.</param>
/// <param name="Why">Why, in words.</param>
public sealed record DueNotice(NoticeKind Kind, Met Due, string Why)
{
    /// <summary>The last day with its sum, where the law counts days and the day they are counted from is known.</summary>
    public Deadline? By { get; init; }

    /// <summary>The day of the event that it has to come before, such as signature, where there is no count.</summary>
    public DateOnly? Before { get; init; }

    /// <summary>The evidence that would settle whether it is due, or give it a date; null when nothing is missing.</summary>
    public string? Settles { get; init; }

    /// <summary>The last day as far as it is known: the counted day, or the day of the event it precedes.</summary>
    public DateOnly? Latest => By?.Day ?? Before;

    /// <summary>Whether a notice published on a day was in time. Published on the very day of the event it has to precede, the hours would have to be known.</summary>
    public Met InTime(DateOnly? published) => published is not { } day ? Met.NotEvidenced
        : By is { } by ? (day <= by.Day).Answer()
        : Before is { } before && day != before ? (day < before).Answer()
        : Met.NotEvidenced;

    internal static DueNotice From(Notice notice, Answer answer) => From(notice, answer.Met, Reason(answer)) with
    {
        Settles = answer.Missing.FirstOrDefault()?.Settles,
    };

    internal static DueNotice From(Notice notice, Met due, string? why = null) => new(NoticeKinds.Of(notice), due, why ?? NoticeKinds.Of(notice).Trigger);

    private static string? Reason(Answer answer) => answer.Met switch
    {
        Met.No => "Not met: " + answer.Elements.First(element => element.Met == Met.No).Says,
        Met.NotEvidenced => "Not evidenced: " + answer.Missing.First().Says,
        _ => null,
    };
}
