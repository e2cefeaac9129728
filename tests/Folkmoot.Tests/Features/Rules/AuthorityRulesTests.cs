using Folkmoot.Features.Rules;
using Folkmoot.Features.Rules.Subjects;
using Folkmoot.Law;
using Folkmoot.Law.CallIn;
using Folkmoot.Law.Calendars;
using Folkmoot.Law.Days;
using Folkmoot.Law.KeyDecisions;
using Folkmoot.Law.Timetables.Planning;
using Folkmoot.Tests.Fixtures;

namespace Folkmoot.Tests.Features.Rules;

public abstract class AuthorityRulesTests(StoreFixture store)
{
    private static readonly DateOnly Day = new(2026, 11, 22);

    [Fact]
    public void Where_nothing_is_given_the_answer_says_so_and_what_is_counted_with()
    {
        var rules = AuthorityRules.None.On(Day);

        Assert.Null(rules.KeyDecisions.Value);
        Assert.False(rules.CallIn.IsGiven);
        Assert.Equal("not given; Folkmoot counts with 5 clear working days, the commonest", rules.CallIn.Says);
        Assert.Equal(new(2026, 11, 27), CallInWindow.For(new(2026, 11, 20), rules.CallIn.Value, rules.Local).Closes.Day);
        Assert.Equal(["AppliesTo", "StartsFrom", "Requesters", "GroundsRequired", "Validator", "Outcomes"], rules.CallInNotGiven);
        Assert.Equal(new(ClearDayMode.Calendar, ClearDayMode.Working, false), rules.ClearDays.Value);
        Assert.Equal(5, rules.LeadTimes("cabinet").Value.AgendaDays);
        Assert.Equal(["1 Finance 5", "1 Legal 5", "1 Equality 5", "2 Director 3"], rules.SignOff.Value.Select(step => $"{step.Order} {step.Who} {step.Days}"));
        Assert.Equal(Profiles.End.Steps, rules.Timetable(Way.End).Value.Steps);
        Assert.False(rules.Timetable(Way.End).IsGiven);
        Assert.Same(WorkingCalendar.EnglandAndWales, rules.Statutory);
    }

    [Fact]
    public async Task A_rule_holds_from_its_day_until_the_next_of_its_subject()
    {
        var rules = await StoredAsync("holds",
            ("old", new(2020, 5, 1), new KeyDecisionSettings(Money.Pounds(250_000), null, Comparison.AtLeast, 1, ["a partner leaves"], 5m)),
            ("new", new(2024, 5, 1), new KeyDecisionSettings(Money.Pounds(500_000), Money.Pounds(400_000), Comparison.MoreThan, null, [], null)));

        Assert.Null(rules.On(new(2020, 4, 30)).KeyDecisions.Value);
        Assert.StartsWith("not given", rules.On(new(2020, 4, 30)).KeyDecisions.Says, StringComparison.Ordinal);
        var old = rules.On(new(2024, 4, 30)).KeyDecisions;
        Assert.Equal((Money.Pounds(250_000), Comparison.AtLeast, 1, 5m, "Constitution, part 4"), (old.Value!.Threshold, old.Value.Comparison, old.Value.MinimumDivisions, old.Value.NearPercent, old.Says));
        Assert.Equal(["a partner leaves"], old.Value.ExtraLimbs);
        var now = rules.On(new(2024, 5, 1)).KeyDecisions.Value!;
        Assert.Equal((Money.Pounds(500_000), Money.Pounds(400_000), Comparison.MoreThan, 2, 10m), (now.Threshold, now.SavingThreshold, now.Comparison, now.MinimumDivisions, now.NearPercent));
        Assert.Equal([new DateOnly(2024, 4, 30), null], rules.Rows.Select(rules.Until));
    }

    [Fact]
    public async Task Call_in_keeps_what_is_not_given_apart_and_refuses_only_what_is()
    {
        var settings = new CallInSettings { DayType = CallInDays.Calendar, WindowDays = 7, ClosesAt = new(17, 0), StartsFrom = CallInStart.Publication };
        var rules = (await StoredAsync("calls", ("call-in", new(2019, 10, 17), settings))).On(Day);

        Assert.Empty(settings.Refusals("Constitution"));
        Assert.Equal(["AppliesTo", "Requesters", "GroundsRequired", "Validator", "Outcomes"], rules.CallInNotGiven);
        Assert.Equal((7, new TimeOnly(17, 0)), (rules.CallIn.Value.WindowDays, rules.CallIn.Value.ClosesAt));
        Assert.Equal(["WindowDays"], (settings with { WindowDays = 0 }).Refusals("Constitution").Select(refusal => refusal.Field));
        Assert.Equal(["Requesters"], (settings with { Requesters = new() { Count = 0 } }).Refusals("Constitution").Select(refusal => refusal.Field));
        Assert.Equal((StepKind.CallInEveryDay, Estimate.Exactly(7)), (rules.Timetable(Way.CallOff).Value["call-in"].Kind, rules.Timetable(Way.CallOff).Value["call-in"].Length));
    }

    [Fact]
    public async Task Closure_days_add_up_and_lengthen_statutory_periods_only_where_that_is_said()
    {
        var rules = await StoredAsync("closes",
            ("first", new(2026, 1, 1), new ClosureSettings([new(new(2026, 12, 24), "Christmas Eve"), new(new(2026, 12, 29), "office closed")])),
            ("second", new(2026, 6, 1), new ClosureSettings([new(new(2026, 12, 29), "office closed"), new(new(2026, 12, 30), "office closed")])),
            ("strict", new(2027, 1, 1), new ClearDaySettings(null, ClearDayMode.Calendar, true)));

        Assert.Equal(2, rules.On(new(2026, 5, 31)).ClosureDays.Value.Count);
        Assert.Equal([new(2026, 12, 24), new(2026, 12, 29), new DateOnly(2026, 12, 30)], rules.On(Day).Local.Closures.Select(closure => closure.Day));
        Assert.True(rules.On(Day).Statutory.IsWorking(new(2026, 12, 24)));
        Assert.False(rules.On(new(2027, 1, 1)).Statutory.IsWorking(new(2026, 12, 24)));
        Assert.Equal(new(ClearDayMode.Calendar, ClearDayMode.Calendar, true), rules.On(new(2027, 1, 1)).ClearDays.Value);
        Assert.Null(rules.Until(rules.Rows[0]));
        Assert.False(rules.On(Day).Calendars.Local.IsWorking(new(2026, 12, 30)));
        Assert.True(rules.On(Day).Calendars.Statute.IsWorking(new(2026, 12, 30)));
    }

    [Fact]
    public async Task Lead_times_sign_off_and_step_lengths_come_back_as_the_laws_own_records()
    {
        var rules = (await StoredAsync("leads",
            ("all", new(2025, 1, 1), new LeadTimeSettings(null, 6, [])),
            ("cabinet", new(2025, 1, 1), new LeadTimeSettings("cabinet", null, [new("final report", 8, ClearDayMode.Working)])),
            ("signs", new(2025, 1, 1), new SignOffSettings([new("section 151 officer", "finance", 3, ClearDayMode.Working)])),
            ("steps", new(2025, 1, 1), new TimetableSettings(Way.LikeForLike, [new("evaluation", 30, 40, 60)])))).On(Day);

        Assert.Equal(6, rules.LeadTimes("scrutiny").Value.AgendaDays);
        Assert.Equal("final report", Assert.Single(rules.LeadTimes("cabinet").Value.Stages).What);
        Assert.Equal("section 151 officer", Assert.Single(rules.SignOff.Value).Who);
        Assert.Equal(new Estimate(30, 40, 60), rules.Timetable(Way.LikeForLike).Value["evaluation"].Length);
        Assert.Equal(Profiles.LikeForLike["tender"].Length, rules.Timetable(Way.LikeForLike).Value["tender"].Length);
        Assert.False(rules.Timetable(Way.FullRedesign).IsGiven);
    }

    [Fact]
    public void Every_way_has_its_profile_and_every_profile_its_way() => Assert.Equal(Profiles.All, Enum.GetValues<Way>().Select(way => Ways.Profiles[way]));

    private async Task<AuthorityRules> StoredAsync(string town, params (string Slug, DateOnly From, RuleSettings Settings)[] rows)
    {
        var authority = new Town(store.Clock, town).Authority;
        await store.AddAsync([authority, .. rows.Select(row => Constitution.Row(store.Clock, authority.Id, row.Slug, row.From, row.Settings))]);
        await using var db = store.Open();
        return await AuthorityRules.OfAsync(db, authority.Id, TestContext.Current.CancellationToken);
    }

    public sealed class OnSqlite(SqliteStore store) : AuthorityRulesTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : AuthorityRulesTests(store), IClassFixture<PostgresStore>;
}
