using Folkmoot.Data;
using Folkmoot.Features.Contracts;
using Folkmoot.Features.Rules;
using Folkmoot.Features.Services;
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
public sealed class Deadlines
{
    public const int PageSize = 50;

    private readonly Db db;
    private readonly Guid authority;
    private readonly DeadlineFilter filter;
    private readonly DateOnly today;
    private readonly IReadOnlyList<Guid>? services;

    private Deadlines(Db db, Guid authority, DeadlineFilter filter, DateOnly today, IReadOnlyList<Guid>? services) =>
        (this.db, this.authority, this.filter, this.today, this.services) = (db, authority, filter, today, services);

    /// <summary>The deadlines of an authority that a filter asks for.</summary>
    public static async Task<Deadlines> OfAsync(Db db, Guid authority, DeadlineFilter filter, DateOnly today, CancellationToken ct) =>
        new(db, authority, filter, today, (await ServicesNamed.ReadAsync(db, authority, filter.Words, int.MaxValue, ct)).Ids);

    /// <summary>The dates from today on, soonest first.</summary>
    public async Task<DeadlinePage<DeadlineLine>> ComingAsync(int size, CancellationToken ct)
    {
        var dates = db.TimetableDates.AsNoTracking().Where(d => d.AuthorityId == authority && d.SupersededAt == null && d.Practical >= today);
        if (DayPlace.Read(filter.After) is { } after) dates = dates.Where(d => d.Practical >= after.Day && (d.Practical > after.Day || d.Id > after.Id));
        if (filter.Lane is { } lane) dates = dates.Where(d => d.Lane == lane);
        // Of all contracts the dates are read in the order of the list; the contracts of a service are few, and are read first.
        // SQLite reads a cross join in the order that it is written in, PostgreSQL finds the better order by itself.
        var pairs = services is null
            ? from date in dates join contract in Contracts() on date.ContractId equals contract.Id select new { date, contract }
            : from contract in Contracts() from date in dates where date.ContractId == contract.Id select new { date, contract };
        var lines = await (
            from pair in pairs
            join timetable in Timetables() on pair.date.ContractId equals timetable.ContractId
            let date = pair.date
            let contract = pair.contract
            orderby date.Practical, date.Id
            select new DeadlineLine(date.Id, date.ContractId, date.Practical, date.Legal, date.Step, date.Name, date.Lane, date.Way, date.ComputedAt, contract.Title, contract.Slug, contract.Service!.Title, contract.Service.Slug, timetable))
            .Take(size + 1).ToListAsync(ct);
        return lines.Count > size ? new(lines[..size], new(lines[size - 1].Day, lines[size - 1].Id)) : new(lines, null);
    }

    /// <summary>The contracts whose last safe day has passed, the latest passed first.</summary>
    public async Task<DeadlinePage<LateLine>> LateAsync(int size, CancellationToken ct)
    {
        var timetables = Timetables().Where(t => t.LastSafeDay < today);
        if (DayPlace.Read(filter.After) is { } after) timetables = timetables.Where(t => t.LastSafeDay <= after.Day && (t.LastSafeDay < after.Day || t.Id < after.Id));
        var pairs = services is null
            ? from timetable in timetables join contract in Contracts() on timetable.ContractId equals contract.Id select new { timetable, contract }
            : from contract in Contracts() from timetable in timetables where timetable.ContractId == contract.Id select new { timetable, contract };
        var lines = await (
            from pair in pairs
            orderby pair.timetable.LastSafeDay descending, pair.timetable.Id descending
            select new LateLine(pair.contract.Title, pair.contract.Slug, pair.contract.Service!.Title, pair.contract.Service.Slug, pair.timetable)).Take(size + 1).ToListAsync(ct);
        return lines.Count > size ? new(lines[..size], new(lines[size - 1].Timetable.LastSafeDay, lines[size - 1].Timetable.Id)) : new(lines, null);
    }

    /// <summary>How many contracts have a last safe day that has passed.</summary>
    public Task<int> CountLateAsync(CancellationToken ct)
    {
        var late = Timetables().Where(t => t.LastSafeDay < today);
        // A timetable that stands is of a contract on the register: the contracts are asked only when the filter asks something of them.
        return (filter.NarrowsContracts ? late.Join(Contracts(), t => t.ContractId, c => c.Id, (t, _) => t) : late).CountAsync(ct);
    }

    private IQueryable<ContractTimetable> Timetables()
    {
        var timetables = db.ContractTimetables.AsNoTracking().Where(t => t.AuthorityId == authority && t.SupersededAt == null);
        return filter.OfBand is { } band ? timetables.Where(ContractTimetable.IsIn(band, today)) : timetables;
    }

    private IQueryable<Contract> Contracts()
    {
        var contracts = db.Contracts.AsNoTracking().Where(c => c.AuthorityId == authority);
        if (services is not null) contracts = contracts.Where(c => services.Contains(c.ServiceId!.Value));
        return string.IsNullOrWhiteSpace(filter.Department) ? contracts
            : contracts.Where(c => db.Terms.Any(t => t.AuthorityId == authority && t.ContractId == c.Id && t.Decision!.Department == filter.Department));
    }
}
