using System.Collections.Immutable;
using Folkmoot.Features.Decisions;
using Folkmoot.Law;
using static Folkmoot.Features.Notices.Changes.Weight;

namespace Folkmoot.Features.Notices.Changes;

/// <summary>
/// What of a notice is material, field by field, with the reason. The rule behind it is EXE-05: another matter, another decision maker or
/// another value needs a new notice. docs/notices.md prints the same list.
/// </summary>
public static class MaterialFields
{
    public static ImmutableArray<MaterialField> All { get; } =
    [
        new("title", UnlessSameMeaning, "the title says what the matter is, but may be misspelt", form => form.Title),
        new("matter", UnlessSameMeaning, "another matter was not announced; a slip of the pen changes no matter", form => form.Matter),
        new("proposed decision", UnlessSameMeaning, "it is what would be decided", form => Text(form, nameof(TextName.ProposedDecision))),
        new("key or not", Material, "whether the procedure for key decisions applies hangs on it", form => form.IsKey ? "key" : "not key"),
        new("decision maker", Material, "people were told who would decide", form => $"{form.DecisionMaker.Title} ({form.DecisionMaker.Kind.Replace('-', ' ')})"),
        new("expenditure", Material, "another value is another matter", form => Sum(form.ExpenditurePence)),
        new("saving", Material, "another value is another matter", form => Sum(form.SavingPence)),
        new("services", Material, "another service is another matter", form => Joined(form.Services)),
        new("divisions", Material, "those affected were not told", form => form.AllDivisions ? "all divisions" : Joined(form.Divisions)),
        new("restriction", Material, "what may be seen or heard was announced otherwise", form => form.Restriction),
        new("way of notice", Material, "each way has preconditions of its own", form => form.Clock.Path.Replace('-', ' ')),
        new("reasons for the decision being key", Immaterial, "the decision stays key", form => Joined(form.KeyReasons)),
        new("holder of the office", Immaterial, "the office decides, whoever holds it", form => form.DecisionMaker.Name),
        new("members of the body", Immaterial, "the body decides, whoever its members are", form => Joined(form.DecisionMaker.Members)),
        new("documents", Immaterial, "the notice itself says that others may be submitted", Documents),
        new("address for copies", Immaterial, "it changes nothing that is decided", form => form.Address),
        new("how to ask for documents", Immaterial, "it changes nothing that is decided", form => form.HowToRequest),
        new("reasons for urgency", Immaterial, "the way stays the same; who agreed and when cannot be corrected", form => form.Urgency?.Reasons),
        new("scrutiny and agreement", Material, "what was agreed, by whom and when is what the way rests on", Agreement),
        new("lead member", Immaterial, "it changes nothing that is decided", form => form.LeadMember),
        new("lead director", Immaterial, "it changes nothing that is decided", form => form.LeadDirector),
        new("department", Immaterial, "it changes nothing that is decided", form => form.Department),
        new("contact", Immaterial, "it changes nothing that is decided", form => form.Contact),
        new("other texts", Immaterial, "they explain the matter and do not change it", Others),
    ];

    /// <summary>A day brought forward takes time from whoever relied on the notice.</summary>
    public static MaterialField DueSooner { get; } = new("day of the decision", Material, "a day brought forward takes time from whoever relied on the notice", form => form.Due.Words);

    /// <summary>A day put back takes nothing from anybody.</summary>
    public static MaterialField DueLater { get; } = new("day of the decision", Immaterial, "a day put back leaves everybody more time", form => form.Due.Words);

    private static string? Text(NoticeForm form, string name) => form.Texts.FirstOrDefault(text => text.Name == name)?.Text;

    private static string? Others(NoticeForm form) => Joined(form.Texts.Where(text => text.Name != nameof(TextName.ProposedDecision)).Select(text => $"{text.Label}: {text.Text}"), "\n");

    private static string? Documents(NoticeForm form) => Joined(form.Documents.Select(document => document.Withheld is { } why ? $"{document.Title} (withheld: {why})" : document.Title));

    private static string? Agreement(NoticeForm form) => form.Urgency is not { } urgency ? null
        : Joined(new[] { urgency.Committee, urgency.ScrutinyToldOn?.ToString("yyyy-MM-dd"), urgency.AgreedBy, urgency.AgreedOn?.ToString("yyyy-MM-dd"), urgency.AgreementReasons }.OfType<string>());

    private static string? Sum(long? pence) => pence is { } sum ? new Money(sum).ToString() : null;

    private static string? Joined(IEnumerable<string> parts, string between = "; ") => string.Join(between, parts) is { Length: > 0 } words ? words : null;
}
