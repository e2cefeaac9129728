using Folkmoot.Data;
using Folkmoot.Features.Contracts;
using Folkmoot.Features.Rules;
using Folkmoot.Features.Timetables;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Deadlines;

/// <summary>One date of the list.</summary>
public sealed record DeadlineLine(
    Guid Id, Guid ContractId, DateOnly Day, DateOnly Legal, string Step, string Name, string Lane, Way Way, DateTime ComputedAt, string Title, string Slug, string? ServiceTitle, string? ServiceSlug,
    ContractTimetable Timetable);

/// <summary>A contract whose last safe day has passed.</summary>
public sealed record LateLine(string Title, string Slug, string? ServiceTitle, string? ServiceSlug, ContractTimetable Timetable);

/// <summary>Some lines of a list; <c>Next</c> is the place after which the next page begins, null on the last.</summary>
public sealed record DeadlinePage<T>(IReadOnlyList<T> Lines, DayPlace? Next);

/// <summary>Reads the kept dates of an authority as lists.</summary>
public sealed class Deadlines(Db db)
{
    public const int PageSize = 50;

    /// <summary>The dates from a day on, soonest first.</summary>
    public async Task<DeadlinePage<DeadlineLine>> ComingAsync(Guid authority, DeadlineFilter filter, DateOnly from, DateOnly today, int size, CancellationToken ct)
    {
        var dates = db.TimetableDates.AsNoTracking().Where(d => d.AuthorityId == authority && d.SupersededAt == null && d.Practical >= from);
        if (DayPlace.Read(filter.After) is { } after) dates = dates.Where(d => d.Practical >= after.Day && (d.Practical > after.Day || d.Id > after.Id));
        if (filter.Lane is { } lane) dates = dates.Where(d => d.Lane == lane);
        var lines = await (
            from date in dates
            join contract in Contracts(authority, filter) on date.ContractId equals contract.Id
            join timetable in Timetables(authority, filter, today) on date.ContractId equals timetable.ContractId
            orderby date.Practical, date.Id
            select new DeadlineLine(date.Id, date.ContractId, date.Practical, date.Legal, date.Step, date.Name, date.Lane, date.Way, date.ComputedAt, contract.Title, contract.Slug, contract.Service!.Title, contract.Service.Slug, timetable))
            .Take(size + 1).ToListAsync(ct);
        return lines.Count > size ? new(lines[..size], new(lines[size - 1].Day, lines[size - 1].Id)) : new(lines, null);
    }

    /// <summary>The contracts whose last safe day has passed, the latest passed first.</summary>
    public async Task<DeadlinePage<LateLine>> LateAsync(Guid authority, DeadlineFilter filter, DateOnly today, int size, CancellationToken ct)
    {
        var timetables = Timetables(authority, filter, today).Where(t => t.LastSafeDay < today);
        if (DayPlace.Read(filter.After) is { } after) timetables = timetables.Where(t => t.LastSafeDay <= after.Day && (t.LastSafeDay < after.Day || t.Id < after.Id));
        var lines = await (
            from timetable in timetables
            join contract in Contracts(authority, filter) on timetable.ContractId equals contract.Id
            orderby timetable.LastSafeDay descending, timetable.Id descending
            select new LateLine(contract.Title, contract.Slug, contract.Service!.Title, contract.Service.Slug, timetable)).Take(size + 1).ToListAsync(ct);
        return lines.Count > size ? new(lines[..size], new(lines[size - 1].Timetable.LastSafeDay, lines[size - 1].Timetable.Id)) : new(lines, null);
    }

    /// <summary>How many contracts have a last safe day that has passed.</summary>
    public Task<int> CountLateAsync(Guid authority, DeadlineFilter filter, DateOnly today, CancellationToken ct) => (
        from timetable in Timetables(authority, filter, today)
        where timetable.LastSafeDay < today
        join contract in Contracts(authority, filter) on timetable.ContractId equals contract.Id
        select timetable.Id).CountAsync(ct);

    private IQueryable<ContractTimetable> Timetables(Guid authority, DeadlineFilter filter, DateOnly today)
    {
        var timetables = db.ContractTimetables.AsNoTracking().Where(t => t.AuthorityId == authority && t.SupersededAt == null);
        return filter.OfBand is { } band ? timetables.Where(ContractTimetable.IsIn(band, today)) : timetables;
    }

    private IQueryable<Contract> Contracts(Guid authority, DeadlineFilter filter)
    {
        var contracts = db.Contracts.AsNoTracking().Where(c => c.AuthorityId == authority);
        if (filter.Words is { } words)
        {
            var lower = words.ToLowerInvariant();
            contracts = contracts.Where(c => c.Service!.Slug == words || c.Service.Title.ToLower().Contains(lower));
        }
        return string.IsNullOrWhiteSpace(filter.Department) ? contracts
            : contracts.Where(c => db.Terms.Any(t => t.AuthorityId == authority && t.ContractId == c.Id && t.Decision!.Department == filter.Department));
    }
}
