using Folkmoot.Features.Authorities;
using Folkmoot.Features.Decisions;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Values;
using Folkmoot.Tests.Features.Decisions;
using Folkmoot.Tests.Fixtures;

namespace Folkmoot.Tests.Features.ForwardPlan;

public abstract class ForwardPlanTests(StoreFixture store) : IAsyncLifetime
{
    private const string Plan = "/anyshire/forward-plan";
    private readonly Council council = new();

    [Fact]
    public async Task What_is_due_stands_under_its_month_soonest_first()
    {
        var page = await store.PageAsync(Plan);

        Assert.Equal(["November 2026", "December 2026", "January 2027", "Due and not recorded", "No day given"], page.All(".fm-month h2"));
        Assert.Equal(["A period that has begun", "Due today", "Coming 0"], page.All(".fm-month:first-of-type h3").Take(3));
    }

    [Fact]
    public async Task A_key_decision_says_whether_28_clear_days_stand_between()
    {
        var notices = (await store.PageAsync(Plan)).All(".fm-notice");

        Assert.Contains("Notice 20 November 2026, earliest 19 December 2026: 28 clear days stand between", notices);
        Assert.Contains("Notice 21 November 2026, earliest 20 December 2026: the plan gives 19 December 2026, with 27 clear days between", notices);
        Assert.Contains("The day of the notice is not on the record, so 28 clear days cannot be counted", notices);
        Assert.Equal(3, notices.Count);
    }

    [Fact]
    public async Task What_was_due_and_is_not_recorded_stands_apart() =>
        Assert.Equal(["Passed and not recorded"], (await store.PageAsync(Plan)).All("#passed h3"));

    [Fact]
    public async Task What_was_put_off_without_a_new_day_is_recorded_and_not_due() =>
        Assert.DoesNotContain("Put off long ago", (await store.PageAsync(Plan)).Main, StringComparison.Ordinal);

    [Fact]
    public async Task What_is_made_withdrawn_or_exempt_is_not_in_the_plan()
    {
        var words = (await store.PageAsync(Plan)).Main;

        Assert.DoesNotContain("already made", words, StringComparison.Ordinal);
        Assert.DoesNotContain("withdrawn", words, StringComparison.Ordinal);
        Assert.DoesNotContain("depot", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_of_the_plan_show_everything_once()
    {
        var first = await store.PageAsync(Plan);
        var second = await store.PageAsync(first.Html.QuerySelector(".govuk-pagination__next a")!.GetAttribute("href")!);

        var titles = first.All(".fm-month:not(.fm-month--apart) h3").Concat(second.All(".fm-month h3")).ToList();
        Assert.Equal(56, titles.Count);
        Assert.Equal(titles.Count, titles.Distinct(StringComparer.Ordinal).Count());
        Assert.Empty(second.All(".fm-month--apart"));
    }

    [Fact]
    public async Task The_plan_is_narrowed_by_department_body_and_key()
    {
        Assert.Equal(["Due today"], (await store.PageAsync(Plan + "?department=libraries")).All("h3"));
        Assert.Equal(["Key with 28 clear days"], (await store.PageAsync(Plan + "?body=cabinet")).All("h3"));
        Assert.Equal(["Key one day short", "Key with 28 clear days", "Key without a notice"], (await store.PageAsync(Plan + "?key=yes")).All("h3").Order(StringComparer.Ordinal));
    }

    public async ValueTask InitializeAsync()
    {
        var cabinet = council.Body("Cabinet", BodyKind.Cabinet);
        var today = store.Clock.Today;
        council.Due("Due today", today, d => d.Department = "Libraries");
        council.Due("A period that has begun", today, d => d.Due = new Due(DueKind.Between, today.AddDays(-9), today.AddDays(9), null, null));
        council.Due("Key with 28 clear days", new(2026, 12, 19), d => (d.IsKey, d.NoticeOn, d.TakerBodyId) = (Answer.Yes, new(2026, 11, 20), cabinet.Id));
        council.Due("Key one day short", new(2026, 12, 19), d => (d.IsKey, d.NoticeOn) = (Answer.Yes, new(2026, 11, 21)));
        council.Due("Key without a notice", new(2026, 12, 20), d => d.IsKey = Answer.Yes);
        council.Due("Passed and not recorded", today.AddDays(-1));
        council.Due("Put off long ago", today.AddDays(-400), d => d.State = DecisionState.Deferred);
        council.Decision("No day at all", d => (d.State, d.NoticeOn) = (DecisionState.Due, new(2026, 3, 1)));
        council.Due("A matter already made", today.AddDays(5), d => (d.MadeOn, d.State) = (today, DecisionState.Approved));
        council.Due("A matter withdrawn", today.AddDays(5), d => d.Notice = NoticeState.Withdrawn);
        council.Due("Purchase of the depot", today.AddDays(5), d => d.Openness = Openness.Exempt);
        for (var i = 0; i < 51; i++) council.Due($"Coming {i}", today.AddDays(1 + i * 2));
        await store.AddOnceAsync(council.Rows);
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    public sealed class OnSqlite(SqliteStore store) : ForwardPlanTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : ForwardPlanTests(store), IClassFixture<PostgresStore>;
}
