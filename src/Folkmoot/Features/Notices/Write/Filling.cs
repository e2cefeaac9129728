using Folkmoot.Features.Decisions;
using Folkmoot.Law;
using Folkmoot.Platform.Pages;
using KeyAnswer = Folkmoot.Platform.Values.Answer;

namespace Folkmoot.Features.Notices.Write;

/// <summary>Fills the form in from a decision or from the notice that is to be replaced.</summary>
internal static class Filling
{
    public static Typed Nothing => new(new Dictionary<string, string> { ["others-may-follow"] = "yes", ["due-kind"] = "not-before", ["path"] = "notice" });

    public static Typed From(NoticeForm form) => Filled(
    [
        ("title", form.Title), ("matter", form.Matter), ("is-key", form.IsKey ? "yes" : "no"), ("key-reasons", Lines(form.KeyReasons)),
        ("maker", form.DecisionMaker.Kind), ("taker", form.DecisionMaker.Title), ("taker-name", form.DecisionMaker.Name), ("members", Lines(form.DecisionMaker.Members)),
        ("due-kind", form.Due.Kind), ("due", Day(form.Due.From)), ("due-to", Day(form.Due.To)),
        ("documents", Lines([.. form.Documents.Select(Documents.Line)])), ("no-documents", form.Documents.Count == 0 ? "yes" : null), ("address", form.Address), ("how-to-request", form.HowToRequest),
        ("restriction", form.Restriction), ("expenditure", Sum(form.ExpenditurePence)), ("saving", Sum(form.SavingPence)), ("lead-member", form.LeadMember), ("lead-director", form.LeadDirector),
        ("department", form.Department), ("contact", form.Contact), ("all-divisions", form.AllDivisions ? "yes" : null), ("divisions", Lines(form.Divisions)), ("services", Lines(form.Services)),
        ("path", form.Clock.Path), ("why-impracticable", form.Urgency?.Reasons), ("committee", form.Urgency?.Committee), ("scrutiny-told-on", Day(form.Urgency?.ScrutinyToldOn)),
        ("agreement", Agreements.Of(form.Urgency?.AgreedBy)), ("agreed-on", Day(form.Urgency?.AgreedOn)), ("agreement-reasons", form.Urgency?.AgreementReasons),
        .. Typed.Texts.Select(text => (text.Field, form.Texts.FirstOrDefault(held => held.Name == text.Name.ToString())?.Text)),
    ]);

    /// <param name="notice">What a draft gives for it.</param>
    /// <param name="divisions">The divisions that the draft names.</param>
    /// <param name="services">The services it is about.</param>
    public static Typed From(NewNotice notice, IReadOnlyList<string> divisions, IReadOnlyList<string> services) => Filled(
    [
        ("reference", notice.Reference), ("title", notice.Title), ("matter", notice.Matter), ("is-key", notice.IsKey == KeyAnswer.Unknown ? null : Spelling.Of(notice.IsKey)), ("key-reasons", Lines(notice.KeyReasons)),
        ("taker", notice.Taker), ("due-kind", "not-before"), ("due", Day(notice.Due.From)), ("documents", Lines([.. (notice.Documents ?? []).Select(Documents.Line)])), ("restriction", notice.Restriction),
        ("expenditure", notice.Expenditure?.ToString()), ("saving", notice.Saving?.ToString()), ("lead-member", notice.LeadMember), ("lead-director", notice.LeadDirector), ("department", notice.Department), ("contact", notice.Contact),
        ("all-divisions", notice.AllDivisions ? "yes" : null), ("divisions", notice.AllDivisions ? null : Lines(divisions)), ("services", Lines(services)), ("path", "notice"),
        .. Typed.Texts.Select(text => (text.Field, notice.Texts.FirstOrDefault(held => held.Name == text.Name)?.Text)),
    ]);

    public static Typed From(Decision decision, IReadOnlyList<string> divisions, IReadOnlyList<string> services) => Filled(
    [
        ("title", decision.Title), ("matter", decision.Text(TextName.ProposedDecision)), ("is-key", decision.IsKey == KeyAnswer.Unknown ? null : Spelling.Of(decision.IsKey)), ("key-reasons", Lines(decision.KeyReasons)),
        ("taker", decision.Taker), ("due-kind", decision.Due.Kind is DueKind.On or DueKind.Between ? Spelling.Of(decision.Due.Kind) : "not-before"), ("due", Day(decision.Due.From)), ("due-to", Day(decision.Due.To)),
        ("restriction", decision.RestrictionExplanation), ("lead-member", decision.LeadMember), ("lead-director", decision.LeadDirector), ("department", decision.Department), ("contact", decision.Contact),
        ("all-divisions", decision.AllDivisions ? "yes" : null), ("divisions", Lines(divisions)), ("services", Lines(services)), ("path", "notice"),
        .. Typed.Texts.Select(text => (text.Field, decision.Text(text.Name))),
    ]);

    private static Typed Filled(IEnumerable<(string Field, string? Value)> fields) =>
        new(fields.Append((Field: "others-may-follow", Value: "yes")).Where(field => !string.IsNullOrEmpty(field.Value)).ToDictionary(field => field.Field, field => field.Value!, StringComparer.Ordinal));

    private static string Lines(IReadOnlyList<string> lines) => string.Join('\n', lines);

    private static string? Day(DateOnly? day) => day?.InWords();

    private static string? Sum(long? pence) => pence is { } sum ? new Money(sum).ToString() : null;
}
