using Folkmoot.Features.Timetables;
using Folkmoot.Law.Timetables.Judging;
using Folkmoot.Law.Timetables.Planning;
using Folkmoot.Platform;

namespace Folkmoot.Features.Deadlines;

/// <summary>The filter exactly as it was typed, so that nothing typed is lost.</summary>
public sealed record DeadlineFilter(string? Service, string? Kind, string? Band, string? Department, string? After)
{
    /// <summary>The kinds of step: the rows of the chart.</summary>
    public static readonly IReadOnlyList<string> Kinds = [Lanes.Needs, Lanes.Authority, Lanes.Tender, Lanes.Evaluation, Lanes.Standstill, Lanes.Mobilisation];

    public static DeadlineFilter Of(IQueryCollection query) => new(query["service"], query["kind"], query["band"], query["department"], query["after"]);

    /// <summary>The kind as it is kept; null when none, or no such kind, is asked for.</summary>
    public string? Lane => Kinds.FirstOrDefault(kind => Slug.Of(kind) == Kind);

    public Band? OfBand => Enum.GetValues<Band>().Select(band => (Band?)band).FirstOrDefault(band => TimetableWords.Look(band!.Value) == Band);

    public string? Words => string.IsNullOrWhiteSpace(Service) ? null : Service.Trim();

    /// <summary>Whether it asks something of the contract itself.</summary>
    public bool NarrowsContracts => Words is not null || !string.IsNullOrWhiteSpace(Department);

    public bool Narrows => NarrowsContracts || Lane is not null || OfBand is not null;

    /// <summary>The address of a list with this filter.</summary>
    public string Address(string list) => list + QueryString.Create(
        new[] { ("service", Service), ("kind", Kind), ("band", Band), ("department", Department), ("after", After) }
            .Where(f => !string.IsNullOrWhiteSpace(f.Item2)).Select(f => KeyValuePair.Create(f.Item1, f.Item2)));
}

/// <summary>Where a page of a list ended: the day and the key of its last line. In an address: "2027-03-31~0192…".</summary>
public sealed record DayPlace(DateOnly Day, Guid Id)
{
    public override string ToString() => $"{Day:yyyy-MM-dd}~{Id:N}";

    /// <summary>Null for what is no place.</summary>
    public static DayPlace? Read(string? text) =>
        text?.Split('~') is [var day, var id] && DateOnly.TryParseExact(day, "yyyy-MM-dd", out var on) && Guid.TryParseExact(id, "N", out var key) ? new(on, key) : null;
}
