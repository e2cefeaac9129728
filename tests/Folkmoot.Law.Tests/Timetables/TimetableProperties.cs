using Folkmoot.Law.Calendars;
using Folkmoot.Law.Days;
using Folkmoot.Law.Timetables;
using Folkmoot.Law.Timetables.Planning;
using FsCheck;
using FsCheck.Fluent;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.Timetables;

public class TimetableProperties
{
    private static readonly TimetableCalendars England = TimetableCalendars.EnglandAndWales;

    // Profiles of up to eight steps of any kind, each waiting for some of those before it, with leads and overlaps.
    private static readonly Gen<Profile> Networks =
        from n in Gen.Choose(1, 8)
        from seeds in Gen.ArrayOf(Gen.Choose(0, int.MaxValue - 1), n)
        select new Profile("any", [.. seeds.Select(Step)]);

    private static readonly Arbitrary<(Profile Profile, DateOnly End, int At, int Length)> Asked = (
        from profile in Networks
        from end in Gen.Choose(D("2025-01-01").DayNumber, D("2026-12-31").DayNumber)
        from at in Gen.Choose(0, 7)
        from length in Gen.Choose(0, 60)
        select (profile, DateOnly.FromDayNumber(end), at % profile.Steps.Count, length)).ToArbitrary();

    [Fact]
    public void Changing_one_length_moves_only_what_lies_upstream() => Holds((profile, end, at, length) =>
    {
        var step = profile.Steps[at];
        var network = new Network(profile, England);
        var changed = new Network(profile.With(step.Key, Estimate.Exactly(length + Counting.LeastOf(step.Kind))), England);
        var (before, now) = (Latest(network, end), Latest(changed, end));
        var upstream = network.Upstream(step.Key);
        return network.Steps.Where(other => other.Key != step.Key && !upstream.Contains(other.Key)).All(other => before[other.Key] == now[other.Key])
            && before[step.Key].Finish == now[step.Key].Finish;
    });

    [Fact]
    public void What_begins_on_its_last_day_is_done_in_time() => Holds((profile, end, _, _) =>
    {
        var network = new Network(profile, England);
        return Timetable.Of(network, end, network.LastDayToBegin(end.AddDays(1), Pace.Likely)).InTime;
    });

    [Fact]
    public void What_begins_the_next_working_day_is_not() => Holds((profile, end, _, _) =>
    {
        var network = new Network(profile, England);
        var last = Latest(network, end).Values.Max(latest => latest.Start);
        return network.Steps.All(step => step.Length.Likely == 0)
            || !Timetable.Of(network, end, England.Local.After(last, 1)).InTime;
    });

    [Fact]
    public void No_step_begins_later_than_it_has_to_end_or_on_a_day_off() => Holds((profile, end, _, _) =>
        Latest(new(profile, England), end).Values.All(latest => latest.Start <= latest.Legal && latest.Legal <= latest.Finish && latest.Finish <= end.AddDays(1) && England.Local.IsWorking(latest.Start)));

    [Fact]
    public void Every_step_ends_before_what_waits_for_it_begins() => Holds((profile, end, _, _) =>
    {
        var latest = Latest(new(profile, England), end);
        return profile.Steps.All(step => step.After.All(after => latest[after.Key].Finish <= latest[step.Key].Start.AddDays(-after.Lead)));
    });

    [Fact]
    public void There_is_always_a_critical_path_and_never_less_than_no_day_to_spare() => Holds((profile, end, _, _) =>
    {
        var timetable = Timetable.Of(new(profile, England), end, end);
        return timetable.CriticalPath.Any(step => step.Latest.Start == timetable.LastDayToBegin) && timetable.Steps.All(step => step.Spare >= 0)
            && timetable.CriticalPath.All(step => step.Plan.After.Count == 0 || step.Latest.Start == timetable.LastDayToBegin || step.Plan.After.Any(after => timetable[after.Key].Critical));
    });

    [Fact]
    public void The_days_are_those_of_the_sums_written_out() => Holds((profile, end, _, _) =>
    {
        var timetable = Timetable.Of(new(profile, England), end, end);
        return timetable.Steps.All(step => timetable.Explain(step.Key).Sum is not { } sum
            ? step.Length == 0
            : sum.Day == step.Latest.Legal && sum.From == step.Latest.Finish && sum.Bound == Bound.NotAfter && sum.Length.Amount == step.Length
                && sum.Counted().Count() == step.Length && sum.Steps[^1].To == step.Latest.Finish);
    });

    [Fact]
    public void A_length_counted_back_and_forward_arrives_no_later() => Holds((profile, end, at, _) =>
    {
        var (step, finish) = (profile.Steps[at], end);
        var calendar = England.For(step.Kind, step.Calendar);
        var back = Counting.Back(step.Kind, step.Length.Likely, finish, calendar);
        return Counting.Forward(step.Kind, step.Length.Likely, back, calendar) <= finish
            && (step.Length.Likely == 0 || Counting.Forward(step.Kind, step.Length.Likely, back.AddDays(1), calendar) > finish);
    });

    [Fact]
    public void Standstills_are_those_of_the_rules_that_prescribe_them() => Holds((_, end, _, _) =>
        (end < D("2025-04-01") || ProcurementActDays.Standstill(Back(StepKind.ProcurementActStandstill, 8, end)).Over <= end && ProcurementActDays.Standstill(England.UnitedKingdom.OnOrAfter(Back(StepKind.ProcurementActStandstill, 8, end).AddDays(1))).Over > end)
        && ProviderSelectionDays.Standstill(Back(StepKind.ProviderSelectionStandstill, 8, end)).Over <= end && ProviderSelectionDays.Standstill(Back(StepKind.ProviderSelectionStandstill, 8, end).AddDays(1)).Over > end
        && ContractRegulationsDays.Standstill(Back(StepKind.ContractRegulationsStandstill, 10, end), electronically: true).Over <= end && ContractRegulationsDays.Standstill(Back(StepKind.ContractRegulationsStandstill, 10, end).AddDays(1), electronically: true).Over > end);

    private static DateOnly Back(StepKind kind, int n, DateOnly finish) => Counting.Back(kind, n, finish, England.For(kind, CountedOn.ItsOwn));

    private static Dictionary<string, Latest> Latest(Network network, DateOnly end)
    {
        var latest = new Latest[network.Steps.Count];
        network.ComputeLatest(end.AddDays(1), Pace.Likely, latest);
        return network.Steps.Select((step, at) => (step.Key, latest[at])).ToDictionary();
    }

    private static StepPlan Step(int seed, int at)
    {
        var random = new System.Random(seed);
        var kind = (StepKind[])[StepKind.Work, StepKind.Work, StepKind.KeyDecisionNotice, StepKind.CallIn, StepKind.CallInEveryDay, StepKind.Standstill, StepKind.ProviderSelectionStandstill, StepKind.ContractRegulationsStandstill, StepKind.Agenda, StepKind.StaffInformation, StepKind.PartnerApproval, StepKind.DataProtectionConsultation];
        var chosen = kind[random.Next(kind.Length)];
        var length = Counting.LeastOf(chosen) + random.Next(0, 33);
        return new($"s{at}", "any", chosen, Estimate.Exactly(length), [.. Enumerable.Range(0, at).Where(_ => random.Next(2) == 0).Select(earlier => new After($"s{earlier}", random.Next(-6, 4)))]);
    }

    private static void Holds(Func<Profile, DateOnly, int, int, bool> property) =>
        Check.One(Config.QuickThrowOnFailure.WithQuietOnSuccess(true), Prop.ForAll(Asked, asked => property(asked.Profile, asked.End, asked.At, asked.Length)));
}
