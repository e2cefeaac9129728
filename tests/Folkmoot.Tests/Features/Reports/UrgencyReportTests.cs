using System.Net;
using Folkmoot.Features.Decisions;
using Folkmoot.Law.Urgency;
using Folkmoot.Platform.Values;
using Folkmoot.Tests.Features.Records;
using Folkmoot.Tests.Fixtures;

namespace Folkmoot.Tests.Features.Reports;

public abstract class UrgencyReportTests(StoreFixture store)
{
    [Fact]
    public async Task A_decision_of_special_urgency_writes_itself_into_the_report_of_its_period_and_no_other()
    {
        var matter = new Matter(store);
        matter.Decision.Due = Due.NotKnown;
        var printed = matter.Town.Decision("Mend the weir", new(2023, 5, 2), d => (d.Reference, d.IsKey, d.Urgency) = ("23/00001", Answer.Yes, "Semi-urgent"));
        await matter.AddAsync(printed);
        matter.On(2023, 6, 28);
        SpecialUrgencyFacts facts = new() { FiveDaysImpracticable = true, Agreement = new(new(true, true, true), new(), new()) };
        Assert.Empty((await matter.TakeAsync(Matter.NewTaking(new(2023, 6, 28)) with { Special = facts, UrgencyReasons = "The provider closes on Friday." })).Objections);

        Assert.Contains("Particulars of decision 23/00061, made on 28 June 2023 not on the record", (await ReportAsync(matter, "?from=1/4/2023&to=31/3/2024")).Main, StringComparison.Ordinal);
        await matter.PublishAsync();
        var year = await ReportAsync(matter, "?from=1/4/2023&to=31/3/2024");
        Assert.Contains($"Approved by {Matter.Taker}: {Matter.Words.Decision}", year.Main, StringComparison.Ordinal);
        Assert.Contains("23/00001, made on 2 May 2023. As printed: Semi-urgent", year.Main, StringComparison.Ordinal);
        Assert.Contains("the next is owed by 30 March 2025", year.Main, StringComparison.Ordinal);
        Assert.Contains("There was none.", (await ReportAsync(matter, "?from=1/4/2022&to=31/3/2023")).Main, StringComparison.Ordinal);
        var json = await (await store.SiteAsync()).Client.GetStringAsync(new Uri($"/{matter.Town.Authority.ShortName}/reports/urgency.json?from=2023-04-01&to=2024-03-31", UriKind.Relative));
        Assert.Contains("\"reference\":\"23/00061\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_period_that_cannot_be_says_why_and_keeps_what_was_typed()
    {
        var matter = await new Matter(store).AddAsync();

        Assert.Contains("before it begins", (await ReportAsync(matter, "?from=1/4/2024&to=31/3/2024")).One(".govuk-error-summary"), StringComparison.Ordinal);
        Assert.Contains("have been law from 10 September 2012", (await ReportAsync(matter, "?to=1/1/2010")).One(".govuk-error-summary"), StringComparison.Ordinal);
        Assert.Equal("the first of May", (await ReportAsync(matter, "?from=the+first+of+May")).Html.QuerySelector("#from")!.GetAttribute("value"));
    }

    private async Task<Page> ReportAsync(Matter matter, string query) => (await store.PageAsync($"/{matter.Town.Authority.ShortName}/reports/urgency{query}")).Is(HttpStatusCode.OK);

    public sealed class OnSqlite(SqliteStore store) : UrgencyReportTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : UrgencyReportTests(store), IClassFixture<PostgresStore>;
}
