using Folkmoot.Law.Calendars;

namespace Folkmoot.Law.Timetables.Planning;

/// <summary>The calendars a timetable is counted on, and the meetings its decisions wait for.</summary>
/// <param name="People">The days on which something may be planned to begin: working days without closure days and without blackout weeks, such as the schools' or Christmas. A latest day that is none of them moves earlier. Null to leave every day where the law puts it.</param>
/// <param name="Local">The calendar of the authority's own periods, such as call-in: closure days left out, blackout weeks not.</param>
/// <param name="Statute">England and Wales, without the authority's closure days.</param>
/// <param name="UnitedKingdom">Bank holidays in any part of the United Kingdom, as the Procurement Act counts.</param>
public sealed record TimetableCalendars(WorkingCalendar? People, WorkingCalendar Local, WorkingCalendar Statute, WorkingCalendar UnitedKingdom)
{
    /// <summary>England and Wales in the newest version known, without closure days.</summary>
    public static TimetableCalendars EnglandAndWales { get; } = Of(BankHolidays.Current);

    /// <summary>The meetings that are known, each body under its gate.</summary>
    public IReadOnlyList<MeetingDates> Meetings { get; init; } = [];

    /// <summary>The calendars of an authority in one version of the bank holidays.</summary>
    /// <param name="holidays">The version.</param>
    /// <param name="closures">Days on which the authority is closed: they lengthen its own periods.</param>
    /// <param name="blackouts">Days on which nothing is to begin; they lengthen nothing.</param>
    public static TimetableCalendars Of(BankHolidays holidays, IReadOnlyList<ClosureDay>? closures = null, IReadOnlyList<ClosureDay>? blackouts = null)
    {
        var statute = new WorkingCalendar(holidays, Nations.EnglandAndWales);
        var local = closures is null ? statute : statute.With(closures);
        var people = blackouts is null ? local : local.With(blackouts.ExceptBy(local.Closures.Select(closed => closed.Day), day => day.Day));
        return new(people, local, statute, new(holidays, Nations.UnitedKingdom));
    }

    /// <summary>The calendar a step is counted on; null where every day counts.</summary>
    public WorkingCalendar? For(StepKind kind, CountedOn on) => on switch
    {
        CountedOn.People => People ?? Local,
        CountedOn.Local => Local,
        CountedOn.Statute => Statute,
        CountedOn.UnitedKingdom => UnitedKingdom,
        _ => kind switch
        {
            StepKind.CallIn => Local,
            StepKind.ProcurementActStandstill => UnitedKingdom,
            StepKind.Agenda or StepKind.PartnerApproval or StepKind.Standstill or StepKind.ProviderSelectionStandstill or StepKind.ContractRegulationsStandstill => Statute,
            _ => null,
        },
    };
}
