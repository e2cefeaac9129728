using Folkmoot.Features.Contracts;
using Folkmoot.Features.Drafting;
using Folkmoot.Features.Rules;
using Folkmoot.Features.Rules.Subjects;
using Folkmoot.Features.SignOffs.Asking;
using Folkmoot.Features.Timetables;
using Folkmoot.Law.Calendars;
using Folkmoot.Law.Days;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Tests.Fixtures;

namespace Folkmoot.Tests.Features.SignOffs;

public abstract class AskingTests(StoreFixture store)
{
    private static readonly SignOffStep[] List = [SignOffDesk.Step("Finance", Role.Finance, 1), SignOffDesk.Step("Director", Role.Director, 2)];

    [Fact]
    public async Task A_finding_that_nobody_settled_keeps_the_draft_from_sign_off_and_the_list_is_shown()
    {
        await using var desk = await SignOffDesk.OpenAsync(store, List);
        var author = await desk.AsAsync(Role.Author);
        var ready = await author.PageAsync(desk.Draft);
        await desk.WriteAsync(SectionName.Financial, "The total is £3m (the council £2m.");

        var refused = await author.SendAsync(ready, button: "Send to sign-off");

        Assert.Contains("Something still stands in the way of sign-off.", refused.All(".govuk-error-summary li"));
        Assert.Contains(refused.All("main li"), line => line.StartsWith("Settle: ", StringComparison.Ordinal) && line.Contains("bracket", StringComparison.Ordinal));
        Assert.Equal(DraftState.Open, await desk.StateAsync());
        Assert.Contains("has not been sent", (await author.PageAsync(desk.SignOff)).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_who_send_a_draft_at_the_same_moment_ask_once()
    {
        await using var desk = await SignOffDesk.OpenAsync(store, List);
        var (one, other) = (await desk.AsAsync(Role.Author), await desk.AsAsync(Role.Author));
        var (first, second) = (await one.PageAsync(desk.Draft), await other.PageAsync(desk.Draft));

        await Task.WhenAll(one.SendAsync(first, button: "Send to sign-off"), other.SendAsync(second, button: "Send to sign-off"));

        Assert.Equal(["Finance Not signed yet", "Director Not signed yet"], await desk.StatesAsync(one));
    }

    [Fact]
    public async Task Without_a_timetable_the_days_of_the_list_run_from_today()
    {
        await using var desk = await SignOffDesk.OpenAsync(store, List);
        var page = await desk.SendAsync();

        Assert.Contains("Who signs: Constitution, part 4.", page.Main, StringComparison.Ordinal);
        Assert.Contains("Counted from 21 November 2026 by the days of the list: no timetable says by when the notice must be published.", page.Main, StringComparison.Ordinal);
        Assert.Contains("24 November 2026", page.All("section[aria-labelledby^=sign-off]")[0], StringComparison.Ordinal);
        Assert.Contains("26 November 2026", page.All("section[aria-labelledby^=sign-off]")[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_timetable_the_due_days_are_counted_back_from_its_latest_day_for_the_notice()
    {
        await using var desk = await SignOffDesk.OpenAsync(store, town => Walks(town, new(2027, 1, 18)), List);
        var page = await desk.SendAsync();

        Assert.Contains("Counted back from 18 January 2027, the latest day for the notice in the contract’s timetable.", page.Main, StringComparison.Ordinal);
        Assert.Contains("13 January 2027", page.All("section[aria-labelledby^=sign-off]")[0], StringComparison.Ordinal);
        Assert.Contains("15 January 2027", page.All("section[aria-labelledby^=sign-off]")[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-30", "2026-11-25 2026-11-27", "Counted back")]
    [InlineData("2026-11-27", "2026-11-25 2026-11-27", "leaves less time than the list gives")]
    [InlineData("2026-11-02", "2026-11-25 2026-11-27", "has passed")]
    public void A_timetable_that_leaves_less_time_than_the_list_is_said_and_not_counted_by(string notice, string due, string says)
    {
        Turn[] turns = [new(1, List[0]), new(2, List[1])];
        var days = new DueDays(turns, WorkingCalendar.EnglandAndWales, DateOnly.Parse(notice, System.Globalization.CultureInfo.InvariantCulture), new(2026, 11, 23));

        Assert.Equal(due, $"{days.Of(1):yyyy-MM-dd} {days.Of(2):yyyy-MM-dd}");
        Assert.Contains(says, days.Says, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ClearDayMode.Calendar, 4, "2026-11-25")]
    [InlineData(ClearDayMode.Working, 0, "2026-11-23")]
    [InlineData(ClearDayMode.Working, 4, "2026-11-26")]
    [InlineData(ClearDayMode.Working, null, "2026-11-27")]
    public void Days_are_counted_as_the_list_says_and_five_working_days_where_it_says_nothing(ClearDayMode counted, int? days, string due)
    {
        var reckoned = new DueDays([new(1, new("Finance", null, days, counted))], WorkingCalendar.EnglandAndWales, null, new(2026, 11, 21));
        Assert.Equal(due, $"{reckoned.Of(1):yyyy-MM-dd}");
    }

    [Fact]
    public void A_list_names_the_sections_of_a_draft_and_no_others() =>
        Assert.Equal(SectionList.All.Select(kind => kind.Field).Order(StringComparer.Ordinal), ReportSections.All.Order(StringComparer.Ordinal));

    [Fact]
    public async Task What_waits_is_listed_by_its_day_page_by_page_and_only_when_its_turn_has_come()
    {
        await using var desk = await SignOffDesk.OpenAsync(store, List);
        var (finance, director) = (await desk.AsAsync(Role.Finance), await desk.AsAsync(Role.Director));
        var list = $"/{desk.Town.Authority.ShortName}/sign-offs";
        Assert.Contains("A draft comes here when it is sent to sign-off and it is your turn.", (await finance.PageAsync(list)).Main, StringComparison.Ordinal);
        await desk.SendAsync();

        Assert.Equal(["Lantern Walks", "Finance", "24 November 2026"], (await finance.PageAsync(list)).All("tbody tr > *"));
        Assert.Empty((await director.PageAsync(list)).All("tbody tr"));
        await desk.PressAsync(finance, "Finance", "Sign off");
        Assert.Empty((await finance.PageAsync(list)).All("tbody tr"));
        Assert.Equal(["Lantern Walks", "Director", "26 November 2026"], (await director.PageAsync(list)).All("tbody tr > *"));
        Assert.Empty((await director.PageAsync($"{list}?after=20261126-ffffffffffffffffffffffffffffffff")).All("tbody tr"));
        Assert.Single((await director.PageAsync($"{list}?after=20261126-00000000000000000000000000000000")).All("tbody tr"));
        Assert.Single((await director.PageAsync($"{list}?after=nonsense")).All("tbody tr"));
    }

    [Fact]
    public async Task A_signature_whose_day_has_passed_is_said_to_be_late()
    {
        var now = store.Time.Now;
        await using var desk = await SignOffDesk.OpenAsync(store, List);
        await desk.SendAsync();
        try
        {
            store.Time.Now = now.AddDays(3);
            Assert.DoesNotContain("Late", (await (await desk.AsAsync(Role.Finance)).PageAsync(desk.SignOff)).Main, StringComparison.Ordinal);
            store.Time.Now = now.AddDays(4);
            var finance = await desk.AsAsync(Role.Finance);
            Assert.Equal("Late", (await finance.PageAsync(desk.SignOff)).One("section[aria-labelledby^=sign-off] dd .govuk-tag"));
            Assert.Equal("Late", (await finance.PageAsync($"/{desk.Town.Authority.ShortName}/sign-offs")).One("tbody .govuk-tag"));
        }
        finally
        {
            store.Time.Now = now;
        }
    }

    private (Guid, object[]) Walks(Town town, DateOnly notice)
    {
        var id = store.Clock.NewId();
        var contract = new Contract { Id = id, AuthorityId = town.Authority.Id, Title = "Lantern Walks", Slug = "lantern-walks", Start = new(2024, 4, 1), End = new(2027, 3, 31), Regime = Regime.Pcr2015, SortKey = SortKey.Of(new(2024, 4, 1), id) };
        TimetableDate Date(string step, DateOnly day, DateTime? over) => new()
        {
            Id = store.Clock.NewId(), AuthorityId = town.Authority.Id, ContractId = id, Way = Way.LikeForLike, Step = step, Name = step, Lane = "authority", Legal = day, Practical = day,
            RuleId = "TIM-01", RuleVersion = 1, CalendarVersion = "test", Inputs = "{}", ComputedAt = store.Clock.Now, SupersededAt = over,
        };
        return (id, [contract, Date("notice", notice, null), Date("notice", new(2026, 12, 1), store.Clock.Now), Date("tender", new(2026, 12, 3), null)]);
    }

    public sealed class OnSqlite(SqliteStore store) : AskingTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : AskingTests(store), IClassFixture<PostgresStore>;
}
