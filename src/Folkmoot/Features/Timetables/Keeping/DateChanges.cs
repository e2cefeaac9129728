using Folkmoot.Data;
using Folkmoot.Features.Timetables.Reckoning;
using Folkmoot.Law.Timetables;
using Folkmoot.Platform;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Timetables.Keeping;

/// <summary>Compares the dates of some contracts with those kept of them, and puts the difference into the context, unsaved.</summary>
internal sealed class DateChanges(Db db, Clock clock, Guid authority, string why, Register register)
{
    public DateTime At { get; } = clock.Now;

    public int Contracts { get; private set; }

    public int Written { get; private set; }

    public int Moved { get; private set; }

    /// <summary>The contracts by their keys, in ascending order.</summary>
    public async Task MakeAsync(IReadOnlyList<Guid> ids, CancellationToken ct)
    {
        var (first, last) = (ids[0], ids[^1]);
        var dates = (await db.TimetableDates.AsNoTracking().Where(d => d.AuthorityId == authority && d.SupersededAt == null && d.ContractId >= first && d.ContractId <= last).ToListAsync(ct)).ToLookup(d => d.ContractId);
        var timetables = (await db.ContractTimetables.AsNoTracking().Where(t => t.AuthorityId == authority && t.SupersededAt == null && t.ContractId >= first && t.ContractId <= last).ToListAsync(ct)).ToLookup(t => t.ContractId);
        foreach (var facts in await ContractFacts.BetweenAsync(db, authority, ids, ct))
        {
            Compare(facts, timetables[facts.Id].SingleOrDefault(), [.. dates[facts.Id]]);
        }
    }

    /// <summary>Ends what is kept of contracts that are no longer on the register.</summary>
    public async Task EndRemovedAsync(CancellationToken ct)
    {
        var gone = db.ContractTimetables.Where(t => t.AuthorityId == authority && t.SupersededAt == null && !db.Contracts.Any(c => c.Id == t.ContractId));
        foreach (var timetable in await gone.ToListAsync(ct)) timetable.SupersededAt = At;
        var dates = db.TimetableDates.Where(d => d.AuthorityId == authority && d.SupersededAt == null && gone.Any(t => t.ContractId == d.ContractId));
        foreach (var date in await dates.ToListAsync(ct)) date.SupersededAt = At;
    }

    private void Compare(ContractFacts facts, ContractTimetable? timetable, IReadOnlyList<TimetableDate> kept)
    {
        if (register.Of(facts) is not var (standing, reckoned))
        {
            if (timetable is not null) Supersede(timetable);
            foreach (var date in kept) Supersede(date);
            return;
        }
        Contracts++;
        var now = Of(standing, reckoned);
        if (timetable?.Says(now) != true)
        {
            if (timetable is not null) Supersede(timetable);
            db.Add(now);
        }
        var before = kept.ToDictionary(date => date.Step);
        foreach (var date in reckoned.Dates)
        {
            if (before.Remove(date.Key, out var old) && old.Kept == date && old.Way == standing.Way) continue;
            if (old is not null) Supersede(old);
            db.Add(Of(standing, date));
            Written++;
        }
        foreach (var gone in before.Values) Supersede(gone);
        if (kept.Count > 0) List(standing, kept, reckoned.Dates);
    }

    private void List(ContractStanding standing, IReadOnlyList<TimetableDate> kept, IReadOnlyList<KeptDate> dates)
    {
        foreach (var moved in MovedDate.Between([.. kept.Select(date => date.Kept)], dates))
        {
            Moved++;
            db.Add(new DateMove
            {
                Id = clock.NewId(), AuthorityId = authority, ContractId = standing.Facts.Id, Step = moved.Key,
                Name = moved.Now is null ? kept.First(date => date.Step == moved.Key).Name : standing.Network.Profile[moved.Key].Name,
                Was = moved.Before?.Practical, Now = moved.Now?.Practical, Because = moved.Because, Why = why, At = At,
            });
        }
    }

    private void Supersede(TimetableDate date)
    {
        db.Attach(date);
        date.SupersededAt = At;
    }

    private void Supersede(ContractTimetable timetable)
    {
        db.Attach(timetable);
        timetable.SupersededAt = At;
    }

    private ContractTimetable Of(ContractStanding standing, Reckoned reckoned) => new()
    {
        Id = clock.NewId(), AuthorityId = authority, ContractId = standing.Facts.Id, Way = standing.Way, End = standing.End, LastSafeDay = reckoned.LastSafeDay,
        LastRedesign = standing.Measure.LatestStartLikely, LastCompressed = standing.Measure.LatestStartLow, LastCompetition = standing.Measure.FloorDate, ComputedAt = At,
    };

    private TimetableDate Of(ContractStanding standing, KeptDate date)
    {
        var step = standing.Network.Profile[date.Key];
        return new()
        {
            Id = clock.NewId(), AuthorityId = authority, ContractId = standing.Facts.Id, Way = standing.Way, Step = date.Key, Name = step.Name, Lane = step.Lane,
            Legal = date.Legal, Practical = date.Practical, RuleId = date.RuleId, RuleVersion = date.RuleVersion, CalendarVersion = date.CalendarVersion, Inputs = date.Inputs, ComputedAt = At,
        };
    }
}
