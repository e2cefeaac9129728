using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Drafting;
using Folkmoot.Features.Notices.Changes;
using Folkmoot.Features.Notices.Checks;
using Folkmoot.Features.Notices.Publishing;
using Folkmoot.Features.Papers;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Audit;
using Microsoft.EntityFrameworkCore;
using Signed = Folkmoot.Features.SignOffs.SignOffs;

namespace Folkmoot.Features.Notices;

/// <summary>What came of publishing: the notice, or what stands in its way.</summary>
public sealed record PublishResult(Notice? Notice, NoticeCheck? Check, IReadOnlyList<NoticeProblem> Problems);

/// <summary>Checks and publishes the notices of the authority of the address.</summary>
public sealed class Notices(Db db, Clock clock, CurrentAuthority authority, PaperHandling papers, Signed signOffs)
{
    /// <summary>What the notice would be, were it published today, or everything that stands in its way. Writes nothing.</summary>
    public async Task<NoticeCheck> CheckAsync(NewNotice notice, CancellationToken ct = default) =>
        Preview(notice, await ReadAsync(notice, clock.Today, ct));

    /// <summary>
    /// Publishes a notice, in one transaction with its number, the mark on the notice it replaces, the decision and its history; or says why not.
    /// One that is published while another is takes the next number.
    /// </summary>
    public async Task<PublishResult> PublishAsync(NewNotice notice, Person person, CancellationToken ct = default)
    {
        if (!person.May(Thing.Notice, Deed.Publish)) return Refused("", "Only democratic services publishes notices");
        var own = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(ct) : null;
        await using var _ = own;
        await Turn.TakeAsync(db, authority.Id, ct);
        // The day and the instant are one reading of the clock, so that midnight cannot fall between them.
        var at = Instant(clock.Now);
        var around = await ReadAsync(notice, Clock.DayOf(at), ct);
        var check = Checking.Ask(notice, around, Clock.DayOf(at));
        if (!check.MayPublish) return new(null, check, check.Problems);
        var published = await AddAsync(notice, check, around, at, person, ct);
        if (await papers.WithNoticeAsync(published.DecisionId, around.Draft?.Id, person, ct) is { Count: > 0 } unready)
        {
            db.ChangeTracker.Clear();
            return new(null, check, [.. unready.Select(objection => new NoticeProblem("", objection.Says.TrimEnd('.')))]);
        }
        try
        {
            await db.SaveAsync(new Act(person.Who, $"Notice {published.Number} published{(around.Draft is { } draft ? $" of draft {draft.Number}" : "")}: {published.Title}"), ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return Refused("", "Somebody changed this decision at the same moment. Nothing was published: look at the decision and publish again");
        }
        if (own is not null) await own.CommitAsync(ct);
        return new(published, check, []);
    }

    private async Task<Around> ReadAsync(NewNotice notice, DateOnly today, CancellationToken ct)
    {
        var around = await Around.ReadAsync(db, authority.Value, notice, today, ct);
        return around.Draft is not { State: DraftState.SignedOff } draft ? around : around with { Unsigned = (await signOffs.StandAsync(draft, ct)).Wanting };
    }

    private NoticeCheck Preview(NewNotice notice, Around around)
    {
        var check = Checking.Ask(notice, around, clock.Today);
        var form = Forms.Of(notice, check, authority.Value, around.Named, number: 0, Instant(clock.Now));
        return check with { Form = around.Replaced is { } replaced && check.MayPublish ? form with { Replaces = Replaced(notice, check, replaced) } : form };
    }

    private async Task<Notice> AddAsync(NewNotice notice, NoticeCheck check, Around around, DateTime at, Person person, CancellationToken ct)
    {
        var number = 1 + (await db.Notices.Where(n => n.AuthorityId == authority.Id).MaxAsync(n => (int?)n.Number, ct) ?? 0);
        var form = Forms.Of(notice, check, authority.Value, around.Named, number, at);
        form = around.Replaced is not { } replaced ? form : form with { Replaces = Replaced(notice, check, replaced) };
        var words = form.InWords();
        var decision = around.Decision ?? await NewDecisions.BeginAsync(db, clock, authority.Id, form, ct);
        var published = new Notice
        {
            Id = clock.NewId(), AuthorityId = authority.Id, DecisionId = decision.Id, Number = number, Kind = check.Kind, ReplacesId = around.Replaced?.Id,
            Title = form.Title, Words = words, Hash = CanonicalJson.HashOf(words), PublishedAt = at, PublishedOn = check.Day,
            ClockFrom = form.Clock.From, EarliestOn = form.Clock.Earliest, Path = check.Path,
        };
        db.Add(published);
        around.Draft?.BecomeDecision(decision.Id);
        await new NoticedDecision(db, clock, notice, published, form, person).WriteAsync(decision, around, ct);
        return published;
    }

    private static PublishedChange Replaced(NewNotice notice, NoticeCheck check, Notice replaced) => new(
        replaced.Number, replaced.Hash, notice.WhyChanged!.Trim(), string.IsNullOrWhiteSpace(notice.SameMeaning) ? null : notice.SameMeaning.Trim(),
        [.. check.Changes.Select(change => new ChangedField(change.Field.Name, change.Was, change.Is, change.IsMaterial(notice.SameMeaning)))]);

    private static PublishResult Refused(string field, string words) => new(null, null, [new NoticeProblem(field, words)]);

    /// <summary>To the microsecond, which is what both databases keep.</summary>
    private static DateTime Instant(DateTime now) => now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
}
