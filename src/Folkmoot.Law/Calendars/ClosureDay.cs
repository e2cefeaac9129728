namespace Folkmoot.Law.Calendars;

/// <summary>
/// A day on which an authority is closed by its own decision (CAL-02). It lengthens local periods such as call-in;
/// it lengthens a statutory period of clear days only when the monitoring officer has said so, which is the caller's choice of calendar.
/// </summary>
/// <param name="Day">The day.</param>
/// <param name="Authority">Who decided it and where it is written, such as "Constitution, part 4, paragraph 12".</param>
/// <param name="Reason">Why, such as "Christmas Eve".</param>
public sealed record ClosureDay(DateOnly Day, string Authority, string Reason);
