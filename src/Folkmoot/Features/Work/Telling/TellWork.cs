using Folkmoot.Data;
using Folkmoot.Features.Accounts;
using Folkmoot.Features.Authorities;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Audit;
using Folkmoot.Platform.Mail;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Work.Telling;

/// <summary>
/// Writes to staff what is late or falls in this week and was not told before. What was told is kept in the transaction in which the mail comes
/// into the outbox, so that nothing is told twice or lost, whenever a process ends; the outbox sends each mail once.
/// </summary>
public sealed class TellWork(DbContextOptions<Db> options, Store store, Clock clock, MailSettings settings, WorkSeen seen)
{
    /// <summary>How the audit trail names it: the same as the alerts that go to readers.</summary>
    public const string Who = "alerts";

    /// <summary>The hour of the day in London from which daily mails go out.</summary>
    public static readonly TimeSpan Morning = TimeSpan.FromHours(7);

    private const int LinesOfDesk = 500;

    /// <summary>Writes all that is to be told; how many mails.</summary>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        await using var db = new Db(options, clock, store.FullText, Reader.System);
        var today = clock.Today;
        var head = await db.AuditTrail.AsNoTracking().Where(e => e.Who != Who && e.Who != Data.Mail.Outbox.Who).OrderByDescending(e => e.Number).Select(e => e.Number).FirstOrDefaultAsync(ct);
        var (daily, atOnce) = (clock.Now >= Clock.StartOf(today) + Morning && seen.Daily != today, seen.Head != head || seen.Day != today);
        if (!daily && !atOnce) return 0;
        var staff = await Staff.OfAsync(db, today, daily, atOnce, ct);
        var ids = staff.Select(one => one.AccountId).Distinct().ToList();
        var told = (await db.ToldWork.Where(t => ids.Contains(t.AccountId)).ToListAsync(ct)).ToDictionary(t => (t.AuthorityId, t.AccountId));
        var due = staff.Where(one => one.WorkMail == WorkMail.AtOnce || told.GetValueOrDefault((one.AuthorityId, one.AccountId))?.LastDaily != today).ToList();
        var authorities = await db.Authorities.AsNoTracking().ToDictionaryAsync(a => a.Id, ct);
        var mails = 0;
        foreach (var desk in due.GroupBy(one => one.Desk))
        {
            var lines = await LinesAsync(desk.First(), ct);
            var written = desk.Sum(one => Tell(db, one, lines, told.GetValueOrDefault((one.AuthorityId, one.AccountId)), authorities[one.AuthorityId]));
            if (!await SaveAsync(db, written, ct)) return mails;
            mails += written;
        }
        if (daily) seen.Daily = today;
        if (atOnce) (seen.Head, seen.Day) = (head, today);
        return mails;
    }

    private async Task<IReadOnlyList<WorkLine>> LinesAsync(Staff desk, CancellationToken ct)
    {
        var reader = Reader.Public;
        reader.At(desk.AuthorityId, desk.Roles);
        await using var db = new Db(options, clock, store.FullText, reader);
        return (await new WorkList(db, clock).DueAsync(desk.AuthorityId, desk.Roles, LinesOfDesk, ct)).Lines;
    }

    /// <summary>Puts a mail into the context where something is new; how many.</summary>
    private int Tell(Db db, Staff staff, IReadOnlyList<WorkLine> lines, ToldWork? told, Authority authority)
    {
        var theirs = lines.Where(line => line.IsFor(staff.Email)).ToList();
        var before = told?.Keys.ToHashSet(StringComparer.Ordinal) ?? [];
        var news = theirs.Where(line => !before.Contains(line.Key)).ToList();
        if (told is null && (news.Count > 0 || staff.WorkMail == WorkMail.Daily)) db.Add(told = new() { Id = clock.NewId(), AuthorityId = staff.AuthorityId, AccountId = staff.AccountId });
        if (told is null) return 0;
        if (staff.WorkMail == WorkMail.Daily) told.LastDaily = clock.Today;
        if (!before.SetEquals(theirs.Select(line => line.Key))) told.Keys = [.. theirs.Select(line => line.Key)];
        if (news.Count == 0) return 0;
        db.Add(WorkText.Of(news, staff, authority, settings, clock));
        return 1;
    }

    /// <summary>False when another process told one of them meanwhile: the rest is told at the next run.</summary>
    private static async Task<bool> SaveAsync(Db db, int mails, CancellationToken ct)
    {
        if (!db.ChangeTracker.HasChanges()) return true;
        try
        {
            await db.SaveAsync(new Act(Who, $"{mails} mails about work written"), ct);
            return true;
        }
        catch (DbUpdateException)
        {
            return false;
        }
    }
}
