using Folkmoot.Data;
using Folkmoot.Features.Decisions;
using Folkmoot.Law.KeyDecisions;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Pages;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Notices.Publishing;

/// <summary>Writes into a decision what its notice says of it, with its history.</summary>
internal sealed class NoticedDecision(Db db, Clock clock, NewNotice notice, Notice published, NoticeForm form, Person person)
{
    // Keys of one millisecond are in no order, and a history is read in theirs.
    private int happened;

    private string Source => $"Notice {published.Number} of {form.Authority}";

    private string Who => person.Title.Length > 0 ? person.Title : "Democratic services";

    public async Task WriteAsync(Decision decision, Around around, CancellationToken ct)
    {
        SetWords(decision);
        SetDays(decision);
        await LinkAsync(decision, ct);
        if (around.Replaced is { } replaced) Mark(decision, replaced);
        Happened(decision, Track.Notice, decision.Notice.ToString(), published.PublishedOn, Said());
    }

    private void SetWords(Decision decision)
    {
        (decision.Title, decision.IsKey, decision.KeyReasons) = (form.Title, notice.IsKey, form.KeyReasons);
        (decision.Taker, decision.TakerBodyId, decision.Department) = (form.DecisionMaker.Title, notice.TakerBodyId, form.Department);
        (decision.LeadMember, decision.LeadDirector, decision.Contact, decision.AllDivisions) = (form.LeadMember, form.LeadDirector, form.Contact, form.AllDivisions);
        decision.Restriction = form.Restriction is null ? null : "Part of the papers is withheld";
        decision.RestrictionExplanation = form.Restriction;
        decision.Urgency = published.Path == NoticePath.Notice ? null : published.Path.InWords();
        List<LabelledText> said = [.. form.Texts.Select(text => new LabelledText(Enum.TryParse<TextName>(text.Name, out var name) ? name : null, text.Label, text.Text))];
        if (!said.Exists(text => text.Name == TextName.ProposedDecision)) said.Insert(0, new LabelledText(TextName.ProposedDecision, "Proposed decision", form.Matter));
        decision.Texts = [.. said, .. decision.Texts.Where(held => !said.Exists(text => Same(text, held)))];
    }

    private static bool Same(LabelledText text, LabelledText held) => text.Name is { } name ? held.Name == name : held.Name is null && held.Label == text.Label;

    private void SetDays(Decision decision)
    {
        (decision.NoticeOn, decision.Due) = (published.ClockFrom, notice.Due);
        decision.Notice = published.Kind == NoticeKind.Correction ? NoticeState.Amended : NoticeState.Published;
        if (decision.State is DecisionState.Unknown or DecisionState.Deferred or DecisionState.NotMade)
        {
            decision.State = DecisionState.Due;
            Happened(decision, Track.Decision, nameof(DecisionState.Due), notice.Due.From, null);
        }
        decision.SortKey = SortKey.Of(decision.Day, decision.Id);
    }

    /// <summary>Services and divisions as the notice names them; their place in lists, and that of what bodies made of the decision, moves with its day.</summary>
    private async Task LinkAsync(Decision decision, CancellationToken ct)
    {
        var services = await db.DecisionServices.Where(l => l.DecisionId == decision.Id).ToListAsync(ct);
        var divisions = await db.DecisionDivisions.Where(l => l.DecisionId == decision.Id).ToListAsync(ct);
        db.RemoveRange(services.Where(l => !notice.ServiceIds.Contains(l.ServiceId)));
        db.RemoveRange(divisions.Where(l => !notice.DivisionIds.Contains(l.DivisionId)));
        db.AddRange(notice.ServiceIds.Distinct().Except(services.Select(l => l.ServiceId)).Select(service => new DecisionService
        {
            Id = clock.NewId(), AuthorityId = decision.AuthorityId, DecisionId = decision.Id, ServiceId = service, SortKey = decision.SortKey, Source = Source,
        }));
        db.AddRange(notice.DivisionIds.Distinct().Except(divisions.Select(l => l.DivisionId)).Select(division => new DecisionDivision
        {
            Id = clock.NewId(), AuthorityId = decision.AuthorityId, DecisionId = decision.Id, DivisionId = division, SortKey = decision.SortKey, Source = Source,
        }));
        services.ForEach(link => link.SortKey = decision.SortKey);
        divisions.ForEach(link => link.SortKey = decision.SortKey);
        foreach (var considered in await db.Considerations.Where(c => c.DecisionId == decision.Id).ToListAsync(ct)) considered.SortKey = decision.SortKey;
    }

    private void Mark(Decision decision, Notice replaced)
    {
        var state = published.Kind == NoticeKind.Correction ? NoticeState.Amended : NoticeState.Superseded;
        db.Add(new NoticeMark
        {
            Id = clock.NewId(), AuthorityId = decision.AuthorityId, NoticeId = replaced.Id, State = state, ByNoticeId = published.Id,
            On = published.PublishedOn, At = published.PublishedAt, Who = Who, Why = form.Replaces!.Why,
        });
        if (state == NoticeState.Superseded) Happened(decision, Track.Notice, nameof(NoticeState.Superseded), published.PublishedOn, $"Notice {replaced.Number} superseded: {form.Replaces!.Why}");
    }

    private string Said() => published.Kind switch
    {
        NoticeKind.Correction => $"Notice {published.Number} corrects notice {form.Replaces!.Number}: {form.Replaces.Why} The days are counted on from {published.ClockFrom.InWords()}.",
        _ when notice.IsKey != Platform.Values.Answer.Yes => $"Notice {published.Number}.",
        _ => $"Notice {published.Number}: not to be made before {published.EarliestOn.InWords()} ({published.Path.InWords()}).",
    };

    private void Happened(Decision decision, Track track, string state, DateOnly? on, string? why) => db.Add(new DecisionEvent
    {
        Id = Guid.CreateVersion7(new DateTimeOffset(published.PublishedAt).AddMilliseconds(happened++)), AuthorityId = decision.AuthorityId, DecisionId = decision.Id, Track = track, State = state, On = on, RecordedAt = published.PublishedAt, Who = Who, Why = why, Source = Source,
    });
}
