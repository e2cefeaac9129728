using Folkmoot.Features.Notices;
using Folkmoot.Features.Notices.Checks;
using Folkmoot.Law.KeyDecisions;
using Folkmoot.Law.Urgency;
using Folkmoot.Tests.Fixtures;

namespace Folkmoot.Tests.Features.Notices;

public abstract class UrgentNoticeTests(StoreFixture store)
{
    // A Monday; five clear working days end on Monday 15 June.
    private static readonly DateOnly Day = new(2026, 6, 8);
    private static readonly DateOnly AfterFive = new(2026, 6, 16);

    private static readonly NewUrgency General = new()
    {
        Path = NoticePath.GeneralException, WhyImpracticable = "The grant was confirmed on Friday and has to be taken up this month.", Committee = "Adult social care scrutiny committee", ScrutinyToldOn = Day,
    };

    private static readonly NewUrgency Special = General with
    {
        Path = NoticePath.SpecialUrgency, WhyImpracticable = "The provider stops tonight.", ScrutinyToldOn = null,
        Agreement = new UrgencyAgreement(new Office(true, true, true), new Office(), new Office()), AgreedOn = Day, AgreementReasons = "People would be left without care.",
    };

    [Fact]
    public async Task The_general_exception_is_taken_after_five_clear_days_with_its_preconditions()
    {
        var desk = await Desk.AtAsync(store, Day);

        var notice = await desk.PublishedAsync(Desk.Whole(AfterFive) with { Urgency = General });

        Assert.Equal((NoticePath.GeneralException, AfterFive), (notice.Path, notice.EarliestOn));
        var form = notice.Form;
        Assert.Equal(("general-exception", General.WhyImpracticable, General.Committee, (DateOnly?)Day), (form.Urgency!.Path, form.Urgency.Reasons, form.Urgency.Committee, form.Urgency.ScrutinyToldOn));
        Assert.StartsWith("EXE-06", form.Clock.Rule, StringComparison.Ordinal);
        Assert.NotNull(form.Clock.Calendar);
        await using var db = store.Open();
        Assert.Equal("General exception", (await db.Decisions.FindAsync([notice.DecisionId], TestContext.Current.CancellationToken))!.Urgency);
    }

    [Theory]
    [InlineData("why-impracticable"), InlineData("scrutiny-told-on"), InlineData("committee"), InlineData("due")]
    public async Task The_general_exception_is_refused_when_a_precondition_is_missing(string missing)
    {
        var desk = await Desk.AtAsync(store, Day);
        var urgency = missing switch
        {
            "why-impracticable" => General with { WhyImpracticable = " " }, "scrutiny-told-on" => General with { ScrutinyToldOn = null }, "committee" => General with { Committee = null }, _ => General,
        };

        var result = await desk.PublishAsync(Desk.Whole(missing == "due" ? AfterFive.AddDays(-1) : AfterFive) with { Urgency = urgency });

        Assert.Null(result.Notice);
        Assert.Equal([missing], result.Problems.Select(p => p.Field));
        Assert.Equal(AfterFive, result.Check!.FirstDays.General.Day);
    }

    [Fact]
    public async Task Scrutiny_cannot_have_been_told_tomorrow()
    {
        var desk = await Desk.AtAsync(store, Day);

        Assert.Equal(["scrutiny-told-on"], (await desk.CheckAsync(Desk.Whole(AfterFive) with { Urgency = General with { ScrutinyToldOn = Day.AddDays(1) } })).Problems.Select(p => p.Field));
    }

    [Fact]
    public async Task Special_urgency_is_taken_the_same_day_with_the_agreement_of_the_one_whose_turn_it_is()
    {
        var desk = await Desk.AtAsync(store, Day);

        var notice = await desk.PublishedAsync(Desk.Whole(Day) with { Urgency = Special });

        Assert.Equal((NoticePath.SpecialUrgency, Day), (notice.Path, notice.EarliestOn));
        var urgency = notice.Form.Urgency!;
        Assert.Equal(("Chair of the overview and scrutiny committee", (DateOnly?)Day, "People would be left without care.", "The provider stops tonight."), (urgency.AgreedBy, urgency.AgreedOn, urgency.AgreementReasons, urgency.Reasons));
    }

    [Fact]
    public async Task The_chair_of_the_council_agrees_only_where_scrutiny_s_cannot()
    {
        var desk = await Desk.AtAsync(store, Day);
        NewUrgency Of(Office scrutiny, Office council) => Special with { Agreement = new UrgencyAgreement(scrutiny, council, new Office()) };

        Assert.Equal(["agreement"], await ProblemsAsync(desk, Of(new Office(true, true, false), new Office(true, true, true))));
        Assert.Equal(["agreement"], await ProblemsAsync(desk, Of(new Office(), new Office(true, true, true))));
        Assert.Empty(await ProblemsAsync(desk, Of(new Office(true, false), new Office(true, true, true))));
    }

    [Theory]
    [InlineData("why-impracticable"), InlineData("agreement"), InlineData("agreed-on"), InlineData("agreement-reasons"), InlineData("committee")]
    public async Task Special_urgency_is_refused_when_a_precondition_is_missing(string missing)
    {
        var desk = await Desk.AtAsync(store, Day);
        var urgency = missing switch
        {
            "why-impracticable" => Special with { WhyImpracticable = null }, "agreement" => Special with { Agreement = UrgencyAgreement.Unknown }, "agreed-on" => Special with { AgreedOn = Day.AddDays(1) },
            "agreement-reasons" => Special with { AgreementReasons = null }, _ => Special with { Committee = " " },
        };

        Assert.Equal([missing], await ProblemsAsync(desk, urgency));
    }

    [Fact]
    public async Task Special_urgency_is_not_open_while_five_clear_days_can_be_given()
    {
        var desk = await Desk.AtAsync(store, Day);

        var late = await desk.CheckAsync(Desk.Whole(AfterFive) with { Urgency = Special });

        Assert.Contains("the general exception is practicable", Assert.Single(late.Problems, p => p.Field == "path").Words, StringComparison.Ordinal);
        Assert.True((await desk.CheckAsync(Desk.Whole(AfterFive.AddDays(-1)) with { Urgency = Special })).MayPublish);
    }

    [Fact]
    public async Task No_urgency_is_published_where_28_clear_days_stand()
    {
        var desk = await Desk.AtAsync(store, Day);

        Assert.Equal(["path"], (await desk.CheckAsync(Desk.Whole(Day.AddDays(29)) with { Urgency = General })).Problems.Select(p => p.Field));
    }

    [Fact]
    public async Task A_notice_too_early_says_which_way_is_open_and_what_it_needs()
    {
        var desk = await Desk.AtAsync(store, Day);

        Assert.Contains("general exception of regulation 10 is open if 28 clear days are impracticable", Assert.Single((await desk.CheckAsync(Desk.Whole(AfterFive))).Problems).Words, StringComparison.Ordinal);
        Assert.Contains("would allow 16 June 2026 at the earliest. Before that, only special urgency", Assert.Single((await desk.CheckAsync(Desk.Whole(AfterFive.AddDays(-1)))).Problems).Words, StringComparison.Ordinal);
    }

    private static async Task<IEnumerable<string>> ProblemsAsync(Desk desk, NewUrgency urgency) => (await desk.CheckAsync(Desk.Whole(Day.AddDays(1)) with { Urgency = urgency })).Problems.Select(p => p.Field);

    public sealed class OnSqlite(SqliteStore store) : UrgentNoticeTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : UrgentNoticeTests(store), IClassFixture<PostgresStore>;
}
