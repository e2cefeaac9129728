using Folkmoot.Law.Calendars;
using Folkmoot.Law.Timetables;
using Folkmoot.Law.Timetables.Planning;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.Timetables;

/// <summary>The profile of the worked dates: everything after the documents at the lengths that one county's procurement had.</summary>
internal static class Worked
{
    internal static readonly Profile Profile = Profiles.LikeForLike
        .With("preparation", Estimate.Exactly(150)).With("tender", Estimate.Exactly(32)).With("evaluation", Estimate.Exactly(75))
        .With("signature", default).With("mobilisation", Estimate.Exactly(84));

    internal static readonly Network Network = new(Profile, TimetableCalendars.EnglandAndWales);

    internal static Timetable Ending(string end, string today = "2022-01-04") => Timetable.Of(Network, D(end), D(today));

    internal static TimetableCalendars Meeting(string gate, params string[] days) => TimetableCalendars.EnglandAndWales with { Meetings = [new MeetingDates(gate, days.Select(D))] };

    internal static ClosureDay Closed(string day) => new(D(day), "Constitution, part 4", "offices closed");
}
