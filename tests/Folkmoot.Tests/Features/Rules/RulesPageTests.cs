using System.Net;
using Folkmoot.Features.Demonstration;
using Folkmoot.Features.Rules.Subjects;
using Folkmoot.Law;
using Folkmoot.Law.Days;
using Folkmoot.Law.KeyDecisions;
using Folkmoot.Features.Rules;
using Folkmoot.Features.Rules.ShowRules;
using Folkmoot.Tests.Fixtures;

namespace Folkmoot.Tests.Features.Rules;

public abstract class RulesPageTests(StoreFixture store)
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_authority_that_has_given_nothing_is_said_to_have_given_nothing()
    {
        await store.AddAsync(new Town(store.Clock, "silent").Authority);
        var page = (await store.PageAsync("/silent/rules")).Is(HttpStatusCode.OK);

        Assert.Equal("The authority’s rules", page.Heading);
        Assert.Equal(["Key decisions", "Call-in", "Closure days", "Clear days", "Papers before meetings", "Sign-off", "Timetables", "Findings of the proof-reader", "How long papers are kept"], page.All("main section > h2"));
        Assert.Equal(9, page.All("main p.fm-nothing").Count);
        Assert.Contains("Not given; Folkmoot counts with 5 clear working days, the commonest.", page.Main, StringComparison.Ordinal);
        Assert.Contains("/silent/rules", (await store.PageAsync("/silent")).Html.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task Each_rule_is_shown_with_its_days_its_source_and_what_it_leaves_out()
    {
        var town = new Town(store.Clock, "spoken").Authority;
        await store.AddAsync(
            town,
            Constitution.Row(store.Clock, town.Id, "old-sum", new(2020, 1, 1), new KeyDecisionSettings(Money.Pounds(250_000), null, Comparison.AtLeast, null, [], null)),
            Constitution.Row(store.Clock, town.Id, "new-sum", new(2024, 1, 1), new KeyDecisionSettings(Money.Pounds(500_000), Money.Pounds(100_000), Comparison.MoreThan, 1, ["it closes a library"], 5)),
            Constitution.Row(store.Clock, town.Id, "closed", new(2026, 1, 1), new ClosureSettings([new(new(2026, 12, 24), "Christmas <Eve>")])),
            Constitution.Row(store.Clock, town.Id, "cabinet-papers", new(2026, 1, 1), new LeadTimeSettings("cabinet", null, [new("final report", 8, ClearDayMode.Working)])),
            Constitution.Row(store.Clock, town.Id, "tenders", new(2026, 1, 1), new TimetableSettings(Way.LikeForLike, [new("evaluation", 30, 40, 60)])));

        var now = (await store.PageAsync("/spoken/rules")).Is(HttpStatusCode.OK);
        var then = await store.PageAsync("/spoken/rules?on=31/12/2023");

        Assert.Contains("Expenditure: more than £500,000|Savings: more than £100,000|Effects on communities: significant in one division or ward, or more|Further ground: it closes a library", Rows(now, "#new-sum"), StringComparison.Ordinal);
        Assert.Contains("Holds: from 1 January 2024|Written in: Constitution, part 4", Rows(now, "#new-sum"), StringComparison.Ordinal);
        Assert.Contains("Holds: from 1 January 2020 to 31 December 2023", Rows(now, "details #old-sum"), StringComparison.Ordinal);
        Assert.Contains("24 December 2026: Christmas <Eve>", Rows(now, "#closed"), StringComparison.Ordinal);
        Assert.Contains("Final report: 8 working days before the meeting|Not given: agenda", Rows(now, "#cabinet-papers"), StringComparison.Ordinal);
        Assert.Contains("Evaluation: 40 days to plan for; 30 at the least, 60 at the most", Rows(now, "#tenders"), StringComparison.Ordinal);
        Assert.Contains("at least £250,000, as for expenditure", then.One("section > #old-sum"), StringComparison.Ordinal);
        Assert.Contains("as it held on 31 December 2023.", then.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_that_is_none_is_answered_in_plain_words_and_kept()
    {
        await store.AddAsync(new Town(store.Clock, "misread").Authority);
        var page = (await store.PageAsync("/misread/rules?on=31+June+2026")).Is(HttpStatusCode.OK);

        Assert.Contains("There is no 31 June 2026", page.One(".govuk-error-summary"), StringComparison.Ordinal);
        Assert.Equal("31 June 2026", page.Html.QuerySelector("#on")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_demonstration_shows_what_is_known_of_Kent_and_leaves_the_rest_open()
    {
        await using (var db = store.Open())
        {
            await new DemonstrationRecord(db, store.Clock, store.Files).LoadIntoEmptyStoreAsync(Ct);
            if (!db.Authorities.Any(a => a.ShortName == "kent"))
            {
                await new Folkmoot.Features.Imports.Records.RecordImporter(db, store.Clock, store.Files).ImportAsync(DemonstrationRecord.Bytes(), "kent-carers.json", dryRun: false, Ct);
            }
        }
        var page = (await store.PageAsync("/kent/rules")).Is(HttpStatusCode.OK);

        Assert.Contains("Expenditure: more than £1,000,000", Rows(page, "#key-decision-rule"), StringComparison.Ordinal);
        Assert.Contains("significant in two or more divisions or wards", page.Main, StringComparison.Ordinal);
        Assert.Contains("Window: 5 clear working days|Counted from: the day the decision is published", Rows(page, "#call-in-rule"), StringComparison.Ordinal);
        Assert.Contains("who may ask", page.One("#call-in-rule .fm-rule__missing"), StringComparison.Ordinal);
        Assert.Contains("inferred", page.One("#call-in-rule"), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Equality: turn 1; democratic services signs; 3 working days; depends on title, proposed decision, option text, recommended, consultees, equalities|Corporate director: turn 2; director signs; 2 working days|", Rows(page, "#sign-off-list"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_command_line_shows_the_same()
    {
        var town = new Town(store.Clock, "printed").Authority;
        await store.AddAsync(town, Constitution.Row(store.Clock, town.Id, "window", new(2024, 1, 1), new CallInSettings { DayType = Folkmoot.Law.CallIn.CallInDays.Calendar, WindowDays = 7 }));
        await using var db = store.Open();
        using var to = new StringWriter();
        ShowRulesCommand.Write(to, (await AuthorityRules.OfAsync(db, town.Id, Ct)).On(new(2026, 1, 1)));

        Assert.Contains("Call-in\n  Window: 7 days, weekends and holidays included\n  Counted from: not given\n", to.ToString().ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("  From 1 January 2024; Constitution, part 4 (stated); key window", to.ToString(), StringComparison.Ordinal);
        Assert.Contains("Sign-off\n  not given; Folkmoot asks finance, legal and equality at the same time, five working days each, and then the director, three\n", to.ToString().ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    private static string Rows(Page page, string rule) => string.Join('|', page.Html.QuerySelectorAll($"{rule} .govuk-summary-list__row")
        .Select(row => string.Join(": ", row.Children.Select(cell => string.Join(' ', cell.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))))));

    public sealed class OnSqlite(SqliteStore store) : RulesPageTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : RulesPageTests(store), IClassFixture<PostgresStore>;
}
