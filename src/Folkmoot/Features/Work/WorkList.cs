using Folkmoot.Data;
using Folkmoot.Features.Deadlines;
using Folkmoot.Features.Work.Sources;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Work;

/// <summary>Some lines; <c>Next</c> is the place after which the others follow, null when there are none.</summary>
public sealed record WorkPage(IReadOnlyList<WorkLine> Lines, DayPlace? Next);

/// <summary>Puts together what needs somebody. Each source is one query, for what is due and again for what is coming.</summary>
/// <param name="db">Opened for whoever asks.</param>
/// <param name="clock">The time.</param>
public sealed class WorkList(Db db, Clock clock)
{
    public const int PageSize = 50;

    private const int MostReckoned = 500;

    /// <summary>Every kind of work.</summary>
    public static readonly IReadOnlyList<WorkSource> Sources =
        [.. DraftWork.Sources, .. SignOffWork.Sources, .. NoticeWork.Sources, .. DecisionWork.Sources, .. RecordWork.Sources, .. AgendaWork.Sources, .. CallInWork.Sources, .. ReportWork.Sources, .. PaperWork.Sources, .. ContractWork.Sources, .. AccountWork.Sources];

    /// <summary>The last day of a week, which begins on Monday.</summary>
    public static DateOnly EndOfWeek(DateOnly day) => day.AddDays((7 - (int)day.DayOfWeek) % 7);

    /// <summary>What is late or falls in this week, the last day first: so the week is never crowded out by what has long been late.</summary>
    public Task<WorkPage> DueAsync(Guid authority, Person person, DayPlace? after, CancellationToken ct) => ReadAsync(new(db, authority, person.Roles, person.Who, clock.Today), rows => Due(rows, after), LastFirst, PageSize, ct);

    /// <summary>The same for everybody who has these roles, with whose it is where it is somebody's.</summary>
    public Task<WorkPage> DueAsync(Guid authority, IReadOnlyCollection<Role> roles, int size, CancellationToken ct) => ReadAsync(new(db, authority, roles, null, clock.Today), rows => Due(rows, null), LastFirst, size, ct);

    /// <summary>What is coming after this week, soonest first; what has no day comes last.</summary>
    public Task<WorkPage> ComingAsync(Guid authority, Person person, DayPlace? after, CancellationToken ct) => ReadAsync(new(db, authority, person.Roles, person.Who, clock.Today), rows => Coming(rows, after), FirstFirst, PageSize, ct);

    private IQueryable<WorkRow> Due(IQueryable<WorkRow> rows, DayPlace? after)
    {
        var sunday = EndOfWeek(clock.Today);
        rows = rows.Where(r => r.Day <= sunday);
        if (after is not null) rows = rows.Where(r => r.Day < after.Day || (r.Day == after.Day && r.Id < after.Id));
        return rows.OrderByDescending(r => r.Day).ThenByDescending(r => r.Id);
    }

    private IQueryable<WorkRow> Coming(IQueryable<WorkRow> rows, DayPlace? after)
    {
        var sunday = EndOfWeek(clock.Today);
        rows = rows.Where(r => r.Day > sunday);
        if (after is not null) rows = rows.Where(r => r.Day > after.Day || (r.Day == after.Day && r.Id > after.Id));
        return rows.OrderBy(r => r.Day).ThenBy(r => r.Id);
    }

    private static IEnumerable<Found> FirstFirst(IEnumerable<Found> found) => found.OrderBy(one => one.Row.Day).ThenBy(one => one.Row.Id);

    private static IEnumerable<Found> LastFirst(IEnumerable<Found> found) => found.OrderByDescending(one => one.Row.Day).ThenByDescending(one => one.Row.Id);

    private static async Task<WorkPage> ReadAsync(
        WorkAsked asked, Func<IQueryable<WorkRow>, IQueryable<WorkRow>> some, Func<IEnumerable<Found>, IEnumerable<Found>> inOrder, int size, CancellationToken ct)
    {
        var found = new List<Found>();
        foreach (var source in Sources.Where(s => s.For.Any(asked.Roles.Contains)))
        {
            var rows = source.Reckon is { } reckon
                ? [.. some((await reckon(asked, await source.Rows(asked).Take(MostReckoned).ToListAsync(ct), ct)).AsQueryable()).Take(size + 1)]
                : await some(source.Rows(asked)).Take(size + 1).ToListAsync(ct);
            found.AddRange(rows.Select(row => new Found(row, source)));
        }
        var ordered = inOrder(found).Take(size + 1).ToList();
        var last = ordered.Count > size ? ordered[size - 1].Row : null;
        return new([.. ordered.Take(size).Select(one => Line(one.Row, one.Source))], last is null ? null : new(last.Day, last.Id));
    }

    private sealed record Found(WorkRow Row, WorkSource Source);

    private static WorkLine Line(WorkRow row, WorkSource source) => source.Say(row) with
    {
        Key = $"{source.Name} {row.Id:N}", Day = row.Day == WorkRow.NoDay ? null : row.Day, Whose = row.Whose, NotFor = row.NotFor, IsWithheld = row.Openness is Openness.Exempt or Openness.Confidential,
    };
}
