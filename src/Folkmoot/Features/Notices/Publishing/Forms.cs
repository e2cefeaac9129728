using System.Text;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Notices.Checks;
using Folkmoot.Law.Governance;
using Folkmoot.Platform.Audit;
using KeyAnswer = Folkmoot.Platform.Values.Answer;

namespace Folkmoot.Features.Notices.Publishing;

/// <summary>The names behind the keys of a new notice.</summary>
internal sealed record Named(string? Reference, IReadOnlyList<string> Divisions, IReadOnlyList<string> Services);

/// <summary>Puts a new notice into the form in which it is published.</summary>
internal static class Forms
{
    public static NoticeForm Of(NewNotice notice, NoticeCheck check, Authority authority, Named named, int number, DateTime at) => new()
    {
        Authority = authority.Name, AuthorityKey = authority.ShortName, Number = number, Kind = Spelling.Of(check.Kind),
        PublishedAt = AuditForm.Instant(at), PublishedOn = check.Day, Clock = check.Clock ?? Uncounted(check.Day),
        Reference = named.Reference, Title = One(notice.Title), Statement = Statement(notice, authority), IsKey = notice.IsKey == KeyAnswer.Yes,
        KeyReasons = Lines(notice.KeyReasons), Matter = Words(notice.Matter),
        DecisionMaker = new(Spelling.Of(notice.Maker ?? DecisionMaker.Member), One(notice.Taker), notice.Maker?.IsBody() == true ? null : Given(notice.TakerName), notice.Maker?.IsBody() == true ? Lines(notice.Members) : []),
        Due = new(Spelling.Of(notice.Due.Kind), notice.Due.From ?? check.Day, notice.Due.To, notice.Due.InWords()),
        Documents = [.. (notice.Documents ?? []).Select(document => new ListedDocument(One(document.Title), Given(document.Withheld)))],
        Address = Words(notice.Address), HowToRequest = Words(notice.HowToRequest), Restriction = Given(notice.Restriction),
        OthersMayFollow = notice.OthersMayFollow ? "Other documents relevant to the matter may be submitted to the decision maker." : "",
        Urgency = Urgency(notice.Urgency), ExpenditurePence = notice.Expenditure?.Pence, SavingPence = notice.Saving?.Pence,
        LeadMember = Given(notice.LeadMember), LeadDirector = Given(notice.LeadDirector), Department = Given(notice.Department), Contact = Given(notice.Contact),
        AllDivisions = notice.AllDivisions, Divisions = named.Divisions, Services = named.Services,
        Texts = [.. notice.Texts.Where(text => Given(text.Text) is not null).Select(text => new PublishedText(text.Name?.ToString(), One(text.Label), Words(text.Text)))],
    };

    // Reg 9(1)(a): that a key decision is to be made on behalf of the authority.
    private static string Statement(NewNotice notice, Authority authority) => notice.IsKey == KeyAnswer.Yes
        ? $"A key decision is to be made on behalf of {authority.Name}."
        : $"A decision that is not key is to be made on behalf of {authority.Name}.";

    private static PublishedUrgency? Urgency(NewUrgency? urgency) => urgency is null ? null : new(
        Spelling.Of(urgency.Path), Words(urgency.WhyImpracticable), Given(urgency.Committee), urgency.ScrutinyToldOn,
        urgency.Path == Law.KeyDecisions.NoticePath.SpecialUrgency ? urgency.Agreement.Asked?.InWords() : null, urgency.AgreedOn, Given(urgency.AgreementReasons));

    private static PublishedClock Uncounted(DateOnly day) => new(day, day, "notice", "", "", null, []);

    private static IReadOnlyList<string> Lines(IReadOnlyList<string> lines) => [.. lines.Select(Given).OfType<string>()];

    private static string? Given(string? words) => Words(words) is { Length: > 0 } given ? given : null;

    /// <summary>One line: white space made single.</summary>
    private static string One(string? words) => string.Join(' ', Words(words).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>As typed, with line ends of one kind and nothing that UTF-8 or a database cannot hold.</summary>
    private static string Words(string? words)
    {
        var kept = string.Concat((words ?? "").ReplaceLineEndings("\n").Where(c => !char.IsControl(c) || c is '\n' or '\t'));
        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(kept.Trim()));
    }
}
