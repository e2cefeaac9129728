using System.Net;
using System.Text.Json.Nodes;
using Folkmoot.Features.Rules.Subjects;
using Folkmoot.Law;
using Folkmoot.Law.CallIn;
using Folkmoot.Law.KeyDecisions;
using Folkmoot.Tests.Features.Rules;
using Folkmoot.Tests.Fixtures;

namespace Folkmoot.Tests.Features.Calculator;

public abstract class CalculatorTests(StoreFixture store)
{
    [Theory]
    [InlineData("ask=clear-days&length=28&towards=decision&day=20/9/2022", "19 October 2022 or later: 28 clear days lie between, counting every day (EXE-05, DAY-01;")]
    [InlineData("ask=clear-days&length=28&towards=notice&day=12+January+2027", "published on 14 December 2026 or earlier")]
    [InlineData("ask=clear-days&length=28&towards=decision&day=1/3/2031", "may be made on 30 March 2031 or later")]
    [InlineData("ask=clear-days&length=5&towards=decision&day=2025-03-11", "may be made on 19 March 2025 or later: 5 clear days lie between, counting working days only (EXE-06, DAY-02;")]
    [InlineData("ask=clear-days&length=5&towards=notice&day=7/4/2026", "published on 26 March 2026 or earlier")]
    [InlineData("ask=call-in&published=17/10/2019", "may be called in to the end of 24 October 2019, and may take effect from 25 October 2019")]
    [InlineData("ask=call-in&published=17/10/2019&window=7&counted=calendar", "may be called in to the end of 24 October 2019")]
    [InlineData("ask=call-in&published=17/10/2019&window=3", "may be called in to the end of 22 October 2019")]
    [InlineData("ask=standstill&law=act&day=22/12/2026", "ends at midnight at the end of 6 January 2027; the contract may be entered into from 7 January 2027 (PA-05, DAY-04;")]
    [InlineData("ask=standstill&law=psr&day=22/12/2026", "at the end of 6 January 2027")]
    [InlineData("ask=standstill&law=pcr&day=24/1/2022", "at the end of 3 February 2022")]
    [InlineData("ask=standstill&law=pcr-post&day=24/1/2022", "at the end of 8 February 2022")]
    [InlineData("ask=key-decision&expenditure=1.2m&savings=0&threshold=1,000,000&effect=no", "the decision is key: expenditure of more than £1,000,000")]
    [InlineData("ask=key-decision&expenditure=£1m&savings=0&threshold=1,000,000&effect=no", "the decision is not key")]
    [InlineData("ask=key-decision&expenditure=1m&savings=0&threshold=1m&effect=no&comparison=at-least", "the decision is key: expenditure of at least £1,000,000")]
    [InlineData("ask=key-decision&expenditure=500k&savings=0&threshold=1m", "is not evidenced. Missing: the responsible director")]
    [InlineData("ask=threshold&kind=light-touch&day=1/3/2026&value=663,540&vat=with", "is £663,540 with VAT (PRO-04;")]
    [InlineData("ask=threshold&kind=goods-or-services&day=31/12/2025&value=214903&vat=with", "is £214,904 with VAT")]
    [InlineData("ask=threshold&kind=works&day=1/1/2026", "works is £5,193,000 with VAT")]
    [InlineData("ask=act-notices&entered=1/4/2026&light-touch=yes&value=6m&ended=31/3/2029", "by 29 July 2026 and a copy by 27 September 2026; after its end on 31 March 2029 the contract termination notice by 29 April 2029")]
    [InlineData("ask=act-notices&entered=1/4/2026&light-touch=no&value=5m", "published by 30 April 2026; no copy is needed, the value being no more than £5,000,000")]
    [InlineData("ask=staff&transfer=1/4/2026", "given by 4 March 2026 (TUP-02;")]
    [InlineData("ask=retention&document=executive-record&day=31/1/2025", "has to be kept to the end of 30 January 2031")]
    [InlineData("ask=retention&document=deed&day=31/3/2025", "A contract made as a deed, counted from 31 March 2025, has to be kept to the end of 31 March 2037")]
    public async Task Each_sum_is_answered_in_plain_words_with_its_law(string query, string says)
    {
        var page = (await store.PageAsync("/calculator?" + query)).Is(HttpStatusCode.OK);
        var answer = page.One(".fm-answer__says");

        Assert.Contains(says, answer, StringComparison.Ordinal);
        Assert.StartsWith(answer + " http://", page.One("textarea"), StringComparison.Ordinal);
        Assert.NotEmpty(page.Html.QuerySelectorAll(".fm-answer a[href^='/law#']"));
        var anchors = (await store.PageAsync("/law")).Html.QuerySelectorAll("h3").Select(heading => "/law#" + heading.Id).ToHashSet(StringComparer.Ordinal);
        Assert.All(page.Html.QuerySelectorAll(".fm-answer a[href^='/law#']"), link => Assert.Contains(link.GetAttribute("href")!, anchors));
        Assert.DoesNotContain("lawful", page.Main, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_steps_of_the_sum_both_readings_and_the_version_of_the_calendar_are_shown()
    {
        var page = await store.PageAsync("/calculator?ask=clear-days&length=5&towards=decision&day=20/12/2026");

        Assert.Equal(2, page.All(".fm-answer__sum").Count);
        Assert.Contains(page.All(".fm-answer__sum li"), step => step == "Sunday 20 December 2026: notice, not counted");
        Assert.Contains(page.All(".fm-answer__sum li"), step => step == "Friday 25 December 2026: bank holiday, not counted");
        Assert.Contains("the other reading", page.Main, StringComparison.Ordinal);
        Assert.Contains($"Bank holidays: version {Folkmoot.Law.Calendars.BankHolidays.Current.Version}.", page.All(".fm-answer__calendar"));
        Assert.Contains("Every day counts: no calendar was needed.", page.All(".fm-answer__calendar"));
    }

    [Theory]
    [InlineData("ask=clear-days&day=31/6/2026", "day", "There is no 31 June 2026: the month has 30 days", "31/6/2026")]
    [InlineData("ask=clear-days&length=5&day=1/3/2031", "day", "Bank holidays are known from", "1/3/2031")]
    [InlineData("ask=clear-days&day=9/9/2012", "day", "10 September 2012", "9/9/2012")]
    [InlineData("ask=clear-days&day=", "day", "Enter a day", "")]
    [InlineData("ask=call-in&published=tomorrow", "published", "Enter a day like 27/3/2024", "tomorrow")]
    [InlineData("ask=call-in&published=1/2/2026&window=0", "window", "Enter a whole number from 1 to 999", "0")]
    [InlineData("ask=call-in&published=1/2/2035", "published", "Bank holidays are known from 1 January 2018 to 31 December 2028", "1/2/2035")]
    [InlineData("ask=threshold&day=1/1/2028", "day", "PRO-04", "1/1/2028")]
    [InlineData("ask=standstill&law=act&day=23/2/2025", "day", "24 February 2025", "23/2/2025")]
    [InlineData("ask=key-decision&expenditure=lots&threshold=1m", "expenditure", "Enter a sum in pounds", "lots")]
    [InlineData("ask=key-decision&expenditure=1m", "threshold", "the law has no figure of its own", "")]
    [InlineData("ask=staff&transfer=30/4/2014", "transfer", "1 May 2014", "30/4/2014")]
    public async Task What_cannot_be_counted_is_answered_in_plain_words_and_kept(string query, string field, string problem, string kept)
    {
        var page = (await store.PageAsync("/calculator?" + query)).Is(HttpStatusCode.OK);

        Assert.Contains(problem, page.One(".govuk-error-summary"), StringComparison.Ordinal);
        Assert.Equal("#" + field, page.Html.QuerySelector(".govuk-error-summary a")!.GetAttribute("href"));
        Assert.Equal(kept, page.Html.QuerySelector("#" + field)!.GetAttribute("value") ?? "");
        Assert.StartsWith("Error: ", page.Html.Title, StringComparison.Ordinal);
        Assert.Empty(page.All(".fm-answer"));
    }

    [Fact]
    public async Task The_form_opens_without_an_error_and_leads_to_every_question()
    {
        var page = (await store.PageAsync("/calculator")).Is(HttpStatusCode.OK);

        Assert.Equal("Calculator", page.Heading);
        Assert.Empty(page.All(".govuk-error-summary"));
        Assert.Empty(page.All(".fm-answer"));
        Assert.Equal(["Clear days", "Call-in", "Standstill", "Key decision", "Thresholds", "Notices under the Act", "Transfer of staff", "Keeping documents"], page.All(".moj-sub-navigation a"));
        foreach (var link in page.Html.QuerySelectorAll(".moj-sub-navigation a"))
        {
            var form = (await store.PageAsync(link.GetAttribute("href")!)).Is(HttpStatusCode.OK);
            Assert.Empty(form.All(".govuk-error-summary"));
            var example = form.Html.QuerySelectorAll("main a").Single(a => a.TextContent == "Show an example").GetAttribute("href")!;
            Assert.Single((await store.PageAsync(example)).All(".fm-answer"));
        }
        Assert.Contains("/calculator", page.Html.QuerySelectorAll("footer a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task An_authoritys_own_calculator_counts_by_its_rules_and_says_so()
    {
        var town = new Town(store.Clock, "counts").Authority;
        await store.AddAsync(
            town,
            Constitution.Row(store.Clock, town.Id, "window", new(2024, 1, 1), new CallInSettings { DayType = CallInDays.Working, WindowDays = 3, ClosesAt = new(17, 0) }),
            Constitution.Row(store.Clock, town.Id, "sum", new(2024, 1, 1), new KeyDecisionSettings(Money.Pounds(250_000), null, Comparison.AtLeast, null, ["a library closes"], null)),
            Constitution.Row(store.Clock, town.Id, "closed", new(2024, 1, 1), new ClosureSettings([new(new(2026, 12, 24), "Christmas Eve")])));

        var window = (await store.PageAsync("/counts/calculator?ask=call-in&published=21/12/2026")).Is(HttpStatusCode.OK);
        var before = await store.PageAsync("/counts/calculator?ask=call-in&published=20/12/2023");
        var key = await store.PageAsync("/counts/calculator?ask=key-decision&expenditure=250000&savings=0&effect=no");
        var early = await store.PageAsync("/counts/calculator?ask=key-decision&expenditure=250000&savings=0&effect=no&on=1/1/2020");

        Assert.Contains("may be called in to 17:00 on 29 December 2026", window.One(".fm-answer__says"), StringComparison.Ordinal);
        Assert.Contains("Thursday 24 December 2026: Christmas Eve, not counted", window.Main, StringComparison.Ordinal);
        Assert.Contains("The window: Constitution, part 4.", window.Main, StringComparison.Ordinal);
        Assert.Contains("The window: not given; Folkmoot counts with 5 clear working days, the commonest.", before.Main, StringComparison.Ordinal);
        Assert.Contains("the decision is key: expenditure of at least £250,000", key.One(".fm-answer__says"), StringComparison.Ordinal);
        Assert.Contains("cannot be said", early.One(".fm-answer__says"), StringComparison.Ordinal);
        Assert.Contains("/counts/calculator", (await store.PageAsync("/counts")).Html.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task The_link_carries_what_was_typed_and_answers_the_same()
    {
        var page = await store.PageAsync("/calculator?ask=call-in&published=17+October+2019&window=7&counted=calendar&other=1");
        var link = page.Html.QuerySelectorAll(".fm-answer a").Single(a => a.TextContent == "Link to this answer").GetAttribute("href")!;

        Assert.Equal("/calculator?ask=call-in&published=17%20October%202019&window=7&counted=calendar", link);
        Assert.Equal(page.One(".fm-answer__says"), (await store.PageAsync(link)).One(".fm-answer__says"));
    }

    [Fact]
    public async Task The_same_is_told_as_JSON()
    {
        var good = await JsonAsync("/calculator.json?ask=clear-days&length=28&towards=decision&day=2022-09-20", HttpStatusCode.OK);
        var wrong = await JsonAsync("/calculator.json?ask=clear-days&day=31/6/2026", HttpStatusCode.BadRequest);
        var outside = await JsonAsync("/calculator.json?ask=standstill&law=act&day=1/1/2020", HttpStatusCode.BadRequest);
        var test = await JsonAsync("/calculator.json?ask=key-decision&expenditure=2m&threshold=1m", HttpStatusCode.OK);

        Assert.Equal(("2022-10-19", "not-before", "EXE-05"), ((string?)good["dates"]![0]!["day"], (string?)good["dates"]![0]!["bound"], (string?)good["dates"]![0]!["rules"]![0]!["id"]));
        Assert.Equal("/law#EXE-05", (string?)good["dates"]![0]!["rules"]![0]!["register"]);
        Assert.Contains("There is no 31 June", (string?)wrong["problems"]!["day"], StringComparison.Ordinal);
        Assert.Contains("24 February 2025", (string?)outside["outside"], StringComparison.Ordinal);
        Assert.Equal("met", (string?)test["tests"]![0]!["met"]);
    }

    private async Task<JsonNode> JsonAsync(string address, HttpStatusCode status)
    {
        using var answer = await (await store.SiteAsync()).Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(status, answer.StatusCode);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
    }

    public sealed class OnSqlite(SqliteStore store) : CalculatorTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : CalculatorTests(store), IClassFixture<PostgresStore>;
}
