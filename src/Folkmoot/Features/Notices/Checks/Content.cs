using Folkmoot.Features.Decisions;
using Folkmoot.Law;
using Folkmoot.Law.Governance;
using Folkmoot.Law.KeyDecisions;
using Folkmoot.Platform.Pages;
using KeyAnswer = Folkmoot.Platform.Values.Answer;

namespace Folkmoot.Features.Notices.Checks;

/// <summary>Whether a notice says all that regulation 9 asks for, and gives nothing away.</summary>
internal static class Content
{
    // By the letters (a) to (h) of regulation 9(1).
    private static readonly string[] Fields = ["is-key", "matter", "taker", "due", "documents", "address", "others-may-follow", "how-to-request"];

    public static Law.Answer Ask(NewNotice notice, DateOnly day) => NoticeContent.Ask(Holds(notice), notice.Maker ?? DecisionMaker.Member, day);

    public static IEnumerable<NoticeProblem> Problems(NewNotice notice, Law.Answer content, DateOnly day)
    {
        for (var i = 0; i < Fields.Length; i++)
        {
            var item = content.Elements[i];
            // (a) is asked of a key decision only; regulation 9 does not ask for a notice of another.
            if (item.Met == Met.Yes || (i == 0 && notice.IsKey == KeyAnswer.No)) continue;
            yield return i == 0 ? new(Fields[i], "Say whether a key decision is to be made", item.Citation) : new(Fields[i], $"Not in the notice yet: {item.Says}. It needs {item.Settles}", item.Citation);
        }
        foreach (var problem in Besides(notice, day)) yield return problem;
    }

    private static NoticeHolds Holds(NewNotice notice) => new()
    {
        KeyDecisionToBeMade = Given(notice.IsKey == KeyAnswer.Yes),
        Matter = Given(Has(notice.Title) && Has(notice.Matter)),
        DecisionMaker = Given(notice.Maker is { } maker && Has(notice.Taker) && (maker.IsBody() ? notice.Members.Any(Has) : Has(notice.TakerName))),
        DateOrPeriod = Given(notice.Due.From is not null),
        Documents = Given(notice.Documents is { } documents && documents.All(document => Has(document.Title))),
        Address = Given(Has(notice.Address)),
        OthersMayFollow = Given(notice.OthersMayFollow),
        HowToRequest = Given(Has(notice.HowToRequest)),
    };

    private static IEnumerable<NoticeProblem> Besides(NewNotice notice, DateOnly day)
    {
        var provision = KeyDecisionNotice.Rule.Citation;
        if (!Has(notice.Title)) yield return new("title", "Give the matter a title of one line");
        if (notice.Title?.Length > 300) yield return new("title", "A title has 300 characters at most");
        if (notice.IsKey == KeyAnswer.Yes && !notice.KeyReasons.Any(Has)) yield return new("key-reasons", "Say why the decision is key: the sum, or the divisions affected");
        if (notice.Maker is null) yield return new("maker", "Say whether a body, a member or an officer takes the decision");
        if (notice.Due.From < day) yield return new("due", $"The day of the decision, {notice.Due.From.Value.InWords()}, is before the day of the notice, {day.InWords()}");
        if (notice.Due.To < notice.Due.From) yield return new("due", $"The period ends on {notice.Due.To.Value.InWords()}, before it begins");
        if (notice.Due is { Kind: DueKind.Before } or { From: null, To: not null }) yield return new("due", "Give the first day on which the decision may be made, so that the days can be counted");
        if (!notice.AtOffices) yield return new("at-offices", "Say that a copy is open to inspection at the offices from the day of publication", provision);
        foreach (var problem in Restricted(notice, day)) yield return problem;
    }

    // Reg 9(3): particulars of the matter and nothing that is withheld.
    private static IEnumerable<NoticeProblem> Restricted(NewNotice notice, DateOnly day)
    {
        var withheld = notice.Documents?.Any(document => Has(document.Withheld)) == true;
        if (withheld && !Has(notice.Restriction)) yield return new("restriction", "A document is withheld: say under which paragraph, and why the public interest is in withholding it");
        if (!withheld && !Has(notice.Restriction)) yield break;
        bool? holds = notice.HoldsNothingRestricted ? false : null;
        var answer = NoticeContent.Ask(new RestrictedNotice(Given(Has(notice.Matter)), holds, holds, holds), day);
        if (answer.Elements.Skip(1).FirstOrDefault(element => element.Met != Met.Yes) is { } missing)
        {
            yield return new("holds-nothing-restricted", $"Somebody has to read the notice and say that nothing in it is confidential, exempt or a political adviser’s advice. It needs {missing.Settles}", missing.Citation);
        }
    }

    private static bool? Given(bool given) => given ? true : null;

    private static bool Has(string? words) => !string.IsNullOrWhiteSpace(words);
}
