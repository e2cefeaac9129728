using Folkmoot.Features.Decisions;
using Folkmoot.Features.Notices;
using Folkmoot.Features.Imports;
using Folkmoot.Features.Imports.Sources;
using Folkmoot.Features.Notices.Checks;
using Folkmoot.Features.Rules.Subjects;
using Folkmoot.Law;
using Folkmoot.Law.Days;
using Folkmoot.Law.Governance;
using Folkmoot.Law.KeyDecisions;
using Folkmoot.Platform.Access;
using Folkmoot.Tests.Features.Rules;
using Folkmoot.Tests.Fixtures;
using KeyAnswer = Folkmoot.Platform.Values.Answer;

namespace Folkmoot.Tests.Features.Notices;

public abstract class NoticeCheckTests(StoreFixture store)
{
    private static readonly DateOnly Day = new(2023, 6, 27);

    [Fact]
    public async Task A_notice_of_27_June_2023_is_refused_for_25_July_and_stands_for_26_July()
    {
        var desk = await Desk.AtAsync(store, Day);

        var early = await desk.CheckAsync(Desk.Whole(new(2023, 7, 25)));
        var inTime = await desk.CheckAsync(Desk.Whole(new(2023, 7, 26)));

        var problem = Assert.Single(early.Problems);
        Assert.Equal("due", problem.Field);
        Assert.Contains("25 July 2023 is too early", problem.Words, StringComparison.Ordinal);
        Assert.Contains("cannot be made before 26 July 2023", problem.Words, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2023, 7, 26), early.FirstDays.Ordinary.Day);
        Assert.Null(early.Clock);
        Assert.True(inTime.MayPublish);
        Assert.Equal((Day, new DateOnly(2023, 7, 26), "notice"), (inTime.Clock!.From, inTime.Clock.Earliest, inTime.Clock.Path));
        Assert.Equal(["Tuesday 27 June 2023: notice, not counted", "Wednesday 28 June to Tuesday 25 July 2023: 28 days", "Wednesday 26 July 2023: earliest event"], inTime.Clock.Sum);
    }

    [Fact]
    public async Task The_notice_of_the_short_breaks_decision_as_its_page_prints_it_stands_for_the_day_it_prints_and_not_for_the_day_before()
    {
        var page = PageReader.Read(new(Repository.Shared("seeds", "23-00061.txt"), "23-00061.txt"), null).Record!;
        var (notice, due) = (page.NoticeFirstPublished!.Value, page.DecisionDue!.From!.Value);
        Assert.Equal((Day, new DateOnly(2023, 7, 26)), (notice, due));
        var desk = await Desk.AtAsync(store, notice);
        NewNotice Of(DateOnly on) => Desk.Whole(on, page.Title ?? "Carers’ short breaks") with { Reference = page.Reference, Matter = page.ProposedDecision, Due = new Due(DueKind.On, on, null, null, null) };

        Assert.Equal(["due"], (await desk.PublishAsync(Of(due.AddDays(-1)))).Problems.Select(p => p.Field));
        var published = await desk.PublishedAsync(Of(due));
        Assert.Equal((notice, due, "23/00061"), (published.PublishedOn, published.EarliestOn, published.Form.Reference));
    }

    [Fact]
    public async Task A_notice_of_20_September_2022_stands_for_19_October_and_not_for_the_day_before()
    {
        var desk = await Desk.AtAsync(store, new(2022, 9, 20));

        Assert.False((await desk.CheckAsync(Desk.Whole(new(2022, 10, 18)))).MayPublish);
        Assert.True((await desk.CheckAsync(Desk.Whole(new(2022, 10, 19)))).MayPublish);
    }

    [Fact]
    public async Task An_empty_notice_names_every_item_of_regulation_9_that_is_missing()
    {
        var desk = await Desk.AtAsync(store, Day);

        var check = await desk.CheckAsync(new NewNotice());

        Assert.False(check.MayPublish);
        string[] asked = ["matter", "taker", "due", "documents", "address", "others-may-follow", "how-to-request", "is-key", "at-offices", "maker", "title"];
        Assert.Superset(asked.ToHashSet(), check.Problems.Select(p => p.Field).ToHashSet());
        Assert.Equal(8, check.Content.Missing.Count());
        Assert.All(check.Problems.Where(p => p.Words.StartsWith("Not in the notice", StringComparison.Ordinal)), p => Assert.Equal("https://www.legislation.gov.uk", p.Citation!.Address![..30]));
    }

    [Theory]
    [InlineData("is-key"), InlineData("key-reasons"), InlineData("matter"), InlineData("taker"), InlineData("due"), InlineData("documents"), InlineData("address"), InlineData("others-may-follow"), InlineData("how-to-request"), InlineData("at-offices"), InlineData("title")]
    public async Task A_notice_without_one_item_is_refused_for_that_item_and_no_other(string missing)
    {
        var desk = await Desk.AtAsync(store, Day);
        var whole = Desk.Whole(new(2023, 8, 1));
        var notice = missing switch
        {
            "is-key" => whole with { IsKey = KeyAnswer.Unknown }, "key-reasons" => whole with { KeyReasons = [" "] }, "matter" => whole with { Matter = " " }, "taker" => whole with { TakerName = null },
            "due" => whole with { Due = Due.NotKnown }, "documents" => whole with { Documents = null }, "address" => whole with { Address = "" }, "others-may-follow" => whole with { OthersMayFollow = false },
            "how-to-request" => whole with { HowToRequest = null }, "at-offices" => whole with { AtOffices = false }, _ => whole with { Title = new string('a', 301) },
        };

        Assert.Equal([missing], (await desk.CheckAsync(notice)).Problems.Select(p => p.Field).Distinct());
    }

    [Fact]
    public async Task A_list_of_no_documents_is_a_list()
    {
        var desk = await Desk.AtAsync(store, Day);

        Assert.True((await desk.CheckAsync(Desk.Whole(new(2023, 8, 1)) with { Documents = [] })).MayPublish);
    }

    [Fact]
    public async Task A_body_is_named_with_its_members()
    {
        var desk = await Desk.AtAsync(store, Day);
        var cabinet = Desk.Whole(new(2023, 8, 1)) with { Maker = DecisionMaker.Executive, Taker = "Cabinet", TakerName = null };

        Assert.Contains((await desk.CheckAsync(cabinet)).Problems, p => p.Field == "taker" && p.Words.Contains("list of its members", StringComparison.Ordinal));
        Assert.True((await desk.CheckAsync(cabinet with { Members = ["the Leader", "the Deputy Leader"] })).MayPublish);
    }

    [Fact]
    public async Task A_day_that_has_passed_and_a_period_that_ends_before_it_begins_are_refused()
    {
        var desk = await Desk.AtAsync(store, Day);
        var whole = Desk.Whole(new(2023, 8, 1));

        Assert.Contains((await desk.CheckAsync(whole with { Due = new Due(DueKind.On, Day.AddDays(-1), null, null, null) })).Problems, p => p.Words.Contains("before the day of the notice", StringComparison.Ordinal));
        Assert.Contains((await desk.CheckAsync(whole with { Due = new Due(DueKind.Between, new(2023, 8, 2), new(2023, 8, 1), null, null) })).Problems, p => p.Words.Contains("before it begins", StringComparison.Ordinal));
        Assert.Contains((await desk.CheckAsync(whole with { Due = new Due(DueKind.Before, null, new(2023, 8, 1), null, null) })).Problems, p => p.Words.Contains("first day", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_withheld_document_asks_for_its_paragraph_and_for_somebody_who_has_read_the_notice()
    {
        var desk = await Desk.AtAsync(store, Day);
        var notice = Desk.Whole(new(2023, 8, 1)) with { Documents = [new ListedDocument("Prices", "paragraph 3")] };

        Assert.Equal(["restriction", "holds-nothing-restricted"], (await desk.CheckAsync(notice)).Problems.Select(p => p.Field));
        Assert.True((await desk.CheckAsync(notice with { Restriction = "Paragraph 3: prices of bidders.", HoldsNothingRestricted = true })).MayPublish);
    }

    [Fact]
    public async Task A_decision_above_the_authority_s_own_threshold_cannot_be_noticed_as_not_key()
    {
        var desk = await Desk.AtAsync(store, Day);
        var notice = Desk.Whole(new(2023, 6, 28)) with { IsKey = KeyAnswer.No, KeyReasons = [], Expenditure = Money.Pounds(3_087_000) };
        Assert.True((await desk.CheckAsync(notice)).MayPublish);

        await store.AddAsync(Constitution.Row(store.Clock, desk.Authority.Id, "key", new(2020, 1, 1), new KeyDecisionSettings(Money.Pounds(1_000_000), null, Comparison.MoreThan, null, [], null)));

        var problem = Assert.Single((await desk.CheckAsync(notice)).Problems);
        Assert.Equal("is-key", problem.Field);
        Assert.Contains("£3,087,000 is more than £1,000,000", problem.Words, StringComparison.Ordinal);
        Assert.True((await desk.CheckAsync(notice with { Expenditure = Money.Pounds(1_000_000) })).MayPublish);
    }

    [Fact]
    public async Task An_authority_that_counts_28_working_days_is_held_to_them()
    {
        var desk = await Desk.AtAsync(store, Day);
        await store.AddAsync(Constitution.Row(store.Clock, desk.Authority.Id, "clear", new(2020, 1, 1), new ClearDaySettings(ClearDayMode.Working, null, null)));

        var check = await desk.CheckAsync(Desk.Whole(new(2023, 7, 26)));

        Assert.Equal("due", Assert.Single(check.Problems).Field);
        Assert.Equal(new DateOnly(2023, 8, 5), check.FirstDays.Ordinary.Day);
        Assert.NotNull((await desk.CheckAsync(Desk.Whole(new(2023, 8, 7)))).Clock!.Calendar);
    }

    [Fact]
    public async Task A_decision_that_is_made_or_withheld_gets_no_notice()
    {
        Decision? made = null, exempt = null;
        var desk = await Desk.AtAsync(store, Day, council =>
        {
            made = council.Made("Made already", new(2023, 5, 1));
            exempt = council.Decision("Withheld", d => d.Openness = Openness.Exempt);
        });

        Assert.Contains("has been made", Assert.Single((await desk.CheckAsync(Desk.Whole(new(2023, 8, 1)) with { DecisionId = made!.Id })).Problems).Words, StringComparison.Ordinal);
        Assert.Contains("withheld", Assert.Single((await desk.CheckAsync(Desk.Whole(new(2023, 8, 1)) with { DecisionId = exempt!.Id })).Problems).Words, StringComparison.Ordinal);
        Assert.Contains("no such decision", Assert.Single((await desk.CheckAsync(Desk.Whole(new(2023, 8, 1)) with { DecisionId = Guid.CreateVersion7() })).Problems).Words, StringComparison.Ordinal);
    }

    public sealed class OnSqlite(SqliteStore store) : NoticeCheckTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : NoticeCheckTests(store), IClassFixture<PostgresStore>;
}
