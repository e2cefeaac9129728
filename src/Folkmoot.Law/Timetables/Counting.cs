using Folkmoot.Law.Calendars;
using Folkmoot.Law.CallIn;
using Folkmoot.Law.DataProtection;
using Folkmoot.Law.Days;
using Folkmoot.Law.KeyDecisions;
using Folkmoot.Law.ProcurementAct;
using Folkmoot.Law.Staff;
using Folkmoot.Law.Timetables.Planning;

namespace Folkmoot.Law.Timetables;

/// <summary>
/// Counts the length of a step back from the day on which what follows has to begin, and forward from the day the step begins.
/// Only the day is counted here; the same sums, written out, are in <see cref="Folkmoot.Law.Days"/>, and tests hold the two equal.
/// </summary>
internal static class Counting
{
    internal static Rule RuleOf(StepKind kind) => kind switch
    {
        StepKind.KeyDecisionNotice => KeyDecisionNotice.Rule,
        StepKind.Agenda => ClearWorkingDays.Rule,
        StepKind.CallIn or StepKind.CallInEveryDay => CallInWindow.Rule,
        StepKind.ProcurementActStandstill => ActStandstill.Rule,
        StepKind.ProviderSelectionStandstill => ProviderSelectionDays.Rule,
        StepKind.ContractRegulationsStandstill => ContractRegulationsDays.Rule,
        StepKind.StaffInformation => TransferDates.Rule,
        StepKind.DataProtectionConsultation => PriorConsultation.Rule,
        _ => Network.Rule,
    };

    internal static Unit UnitOf(StepKind kind) => kind switch
    {
        StepKind.KeyDecisionNotice or StepKind.CallInEveryDay => Unit.ClearDays,
        StepKind.Agenda or StepKind.CallIn or StepKind.PartnerApproval => Unit.ClearWorkingDays,
        StepKind.Standstill or StepKind.ProcurementActStandstill or StepKind.ProviderSelectionStandstill => Unit.WorkingDays,
        _ => Unit.Days,
    };

    internal static int LeastOf(StepKind kind) => kind switch
    {
        StepKind.KeyDecisionNotice => KeyDecisionNotice.Days.Figures[^1].Figure,
        StepKind.ProcurementActStandstill => ActStandstill.Days.Figures[^1].Figure,
        StepKind.ProviderSelectionStandstill => ProviderSelectionDays.StandstillLength,
        _ => 0,
    };

    internal static DateOnly Back(StepKind kind, int n, DateOnly finish, WorkingCalendar? calendar) => n == 0 ? finish : kind switch
    {
        StepKind.KeyDecisionNotice or StepKind.CallInEveryDay => finish.AddDays(-n - 1),
        StepKind.Agenda or StepKind.CallIn or StepKind.PartnerApproval or StepKind.ProviderSelectionStandstill => calendar!.Before(finish, n).AddDays(-1),
        StepKind.Standstill or StepKind.ProcurementActStandstill => calendar!.Before(finish, n),
        StepKind.ContractRegulationsStandstill => calendar!.Before(finish, 1).AddDays(-n),
        _ => finish.AddDays(-n),
    };

    internal static DateOnly Forward(StepKind kind, int n, DateOnly start, WorkingCalendar? calendar) => n == 0 ? start : kind switch
    {
        StepKind.KeyDecisionNotice or StepKind.CallInEveryDay => start.AddDays(n + 1),
        StepKind.Agenda or StepKind.CallIn or StepKind.PartnerApproval or StepKind.ProviderSelectionStandstill => calendar!.After(start, n).AddDays(1),
        StepKind.Standstill or StepKind.ProcurementActStandstill => calendar!.After(start.AddDays(-1), n).AddDays(1),
        StepKind.ContractRegulationsStandstill => calendar!.OnOrAfter(start.AddDays(n)).AddDays(1),
        _ => start.AddDays(n),
    };

    internal static Deadline Explain(StepKind kind, int n, DateOnly finish, WorkingCalendar? calendar)
    {
        var day = Back(kind, n, finish, calendar);
        return kind switch
        {
            StepKind.KeyDecisionNotice or StepKind.CallInEveryDay => ClearDays.LatestNotice(finish, n),
            StepKind.Agenda or StepKind.CallIn or StepKind.PartnerApproval => ClearWorkingDays.LatestNotice(finish, n, calendar!),
            StepKind.ProviderSelectionStandstill => Deadline(new Sum().Start(day, "publication").Walk(day.AddDays(1), finish.AddDays(-1), calendar!)),
            StepKind.ProcurementActStandstill => ActStandstill.LatestAwardNotice(finish, n),
            StepKind.Standstill => Deadline(new Sum().Walk(day, finish.AddDays(-1), calendar!)),
            StepKind.ContractRegulationsStandstill => Deadline(new Sum().Start(day, "letters sent").Counted(day.AddDays(1), day.AddDays(n)).Walk(day.AddDays(n + 1), finish.AddDays(-1), calendar!)),
            _ => Deadline(new Sum().Counted(day, finish.AddDays(-1))),
        };

        Deadline Deadline(Sum sum) => new()
        {
            Day = day,
            Bound = Bound.NotAfter,
            Rule = RuleOf(kind),
            From = finish,
            Length = new(n, UnitOf(kind)),
            Calendar = calendar,
            Steps = sum.Result(finish, "what follows begins").Steps,
        };
    }
}
