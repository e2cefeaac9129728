using Folkmoot.Features.Decisions;
using Folkmoot.Platform.Values;

namespace Folkmoot.Features.Imports.Intake;

/// <summary>Takes the fields of a record into a decision. What a fuller page has said stays; what is missing is filled in.</summary>
internal static class DecisionFields
{
    public static void Take(Decision decision, PageRecord record, bool mayOverwrite)
    {
        decision.Title = Choose(decision.Title, record.Title, mayOverwrite)!;
        decision.Reference ??= record.Reference is { } reference ? SourceKeys.Normal(reference) : null;
        decision.Taker = Choose(decision.Taker, record.DecisionMaker ?? record.DecisionDue?.Taker, mayOverwrite);
        decision.LeadMember = Choose(decision.LeadMember, record.LeadMember ?? (record.More.TryGetValue("portfolio_holder", out var holder) ? holder.ToString() : null), mayOverwrite);
        decision.LeadDirector = Choose(decision.LeadDirector, record.LeadDirector ?? record.LeadOfficer, mayOverwrite);
        decision.Department = Choose(decision.Department, record.Department, mayOverwrite);
        decision.Contact = Choose(decision.Contact, Contacts(record), mayOverwrite);
        decision.PrintedStatus = Choose(decision.PrintedStatus, record.Status, mayOverwrite);
        decision.Restriction = Choose(decision.Restriction, record.Restriction, mayOverwrite);
        decision.RestrictionExplanation = Choose(decision.RestrictionExplanation, record.RestrictionExplanation, mayOverwrite);
        decision.Urgency = Choose(decision.Urgency, Urgency(record), mayOverwrite);
        decision.NoticeOn = Choose(decision.NoticeOn, record.NoticeFirstPublished, mayOverwrite);
        decision.MadeOn = Choose(decision.MadeOn, record.DateOfDecision ?? record.DecidedAtMeeting?.Date, mayOverwrite);
        decision.PublishedOn = Choose(decision.PublishedOn, record.PublicationDate, mayOverwrite);
        decision.EffectiveFrom = Choose(decision.EffectiveFrom, record.EffectiveFrom, mayOverwrite);
        if (record.DecisionDue is { } due && (mayOverwrite || decision.Due.Kind == DueKind.NotKnown)) decision.Due = Due(due);
        if (record.DecisionType is { } type && (mayOverwrite || decision.IsKey == Answer.Unknown)) decision.IsKey = IsKey(type);
        if (record.ReasonKey.Count > 0 && (mayOverwrite || decision.KeyReasons.Count == 0)) decision.KeyReasons = [.. record.ReasonKey];
    }

    private static string? Choose(string? held, string? read, bool mayOverwrite) => read is null || (held is not null && !mayOverwrite) ? held : read;

    private static DateOnly? Choose(DateOnly? held, DateOnly? read, bool mayOverwrite) => read is null || (held is not null && !mayOverwrite) ? held : read;

    private static Answer IsKey(string type) => type switch { "Key" => Answer.Yes, "Non-key" => Answer.No, _ => Answer.Unknown };

    public static Due Due(DecisionDue? due) => due is null ? Decisions.Due.NotKnown : new(due.Kind switch
    {
        "on" => DueKind.On,
        "not_before" => DueKind.NotBefore,
        "between" => DueKind.Between,
        "before" => DueKind.Before,
        "month" => DueKind.Month,
        _ => DueKind.NotKnown,
    }, due.From, due.To, due.Text, due.Reason);

    public static string? Urgency(PageRecord record) =>
        record.UrgencyReason ?? (record.More.ContainsKey("urgency_procedures") ? "This decision will be taken under urgency procedures." : null);

    private static string? Contacts(PageRecord record) => record.Contacts.Count == 0 ? null
        : string.Join("; ", record.Contacts.Select(c => string.Join(", ", new[] { c.Name, c.Role, c.Email, c.Telephone }.Where(part => part is not null))));
}
