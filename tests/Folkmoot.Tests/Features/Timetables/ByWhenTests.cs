using System.Net;
using Folkmoot.Features.Contracts;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Demonstration;
using Folkmoot.Features.Timetables;
using Folkmoot.Features.Timetables.Keeping;
using Folkmoot.Platform;
using Folkmoot.Platform.Values;
using Folkmoot.Tests.Features.Contracts;
using Folkmoot.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Tests.Features.Timetables;

public abstract class ByWhenTests(StoreFixture store)
{
    [Fact]
    public async Task The_award_of_2024_shows_the_notice_that_came_130_days_late_and_the_547_days_that_were_observed()
    {
        await DemonstrationAsync();
        var page = (await store.PageAsync("/kent/decisions/23-00061/by-when")).Is(HttpStatusCode.OK);

        Assert.Equal("First notice by 17 February 2023, came 27 June 2023, 130 days late.", page.One(".fm-bywhen__first"));
        Assert.Contains("leave to buy on 31 January 2025, first day 1 August 2026: 547 days inferred", page.Main);
        Assert.Contains("if its replacement is decided by 2 October 2023: 68 days after 26 July 2023", page.Main);
        Assert.Contains("came on 31 January 2025, 487 days after that", page.Main);
        Assert.Contains("None on this register before 27 June 2023: it has kept dates since 21 November 2026", page.Main);
        Assert.DoesNotContain("lawful", page.Main, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_worked_dates_of_the_award_lead_to_the_contract_that_ran_out()
    {
        await DemonstrationAsync();
        var page = await store.PageAsync("/kent/decisions/23-00061/by-when");
        var explained = page.Html.QuerySelectorAll("a[href*='/timetable/notice']").Single().GetAttribute("href")!;

        Assert.Contains("carers-short-breaks-interim", explained);
        Assert.Equal("Notice of the decision to procure: begins by 17 February 2023", (await store.PageAsync(explained)).Is(HttpStatusCode.OK).Heading);
    }

    [Theory]
    [InlineData("22-00093", "when it came is not on the record")]
    [InlineData("24-00113", "the day it was made; the day of its notice is not on the record")]
    [InlineData("carers-services-from-april-2026", "no day of this decision is on the record")]
    public async Task What_the_record_does_not_hold_is_said_to_be_missing(string decision, string says)
    {
        await DemonstrationAsync();
        var page = (await store.PageAsync($"/kent/decisions/{decision}/by-when")).Is(HttpStatusCode.OK);
        Assert.Contains(says, page.Main);
    }

    [Fact]
    public async Task A_decision_leads_to_it_only_when_it_awarded_without_competition()
    {
        await DemonstrationAsync();

        Assert.Contains("First notice by 17 February 2023, came 27 June 2023, 130 days late.", (await store.PageAsync("/kent/decisions/23-00061")).One(".fm-bywhen__line"));
        Assert.Empty((await store.PageAsync("/kent/decisions/22-00092")).All(".fm-bywhen__line"));
        (await store.PageAsync("/kent/decisions/22-00092/by-when")).Is(HttpStatusCode.NotFound);
        (await store.PageAsync("/kent/decisions/none/by-when")).Is(HttpStatusCode.NotFound);
        Assert.NotEmpty((await store.PageAsync("/kent/services/carers-short-breaks")).Html.QuerySelectorAll("a[href='/kent/decisions/23-00061/by-when']"));
    }

    [Fact]
    public async Task An_alarm_is_a_last_safe_day_that_was_kept_before_the_decision_was_in_hand()
    {
        var bought = new Purchases("alarmed");
        var contract = bought.Contract("Ran out", new(2024, 4, 1), new(2027, 3, 31));
        var decision = Decision(bought, "Prolong it", new(2026, 11, 21));
        bought.Add(new Term { Id = bought.NewId(), AuthorityId = bought.Authority.Id, ContractId = contract.Id, From = new(2027, 4, 1), To = new(2028, 3, 31), Competed = Answer.No, DecisionId = decision.Id });
        await store.AddAsync(bought.Rows);
        var early = new SetTime(new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero));
        await using (var db = store.Open()) await new KeepTimetables(db, new Clock(early)).RunAsync(bought.Authority.Id, "in time", default);

        var page = await store.PageAsync($"/alarmed/decisions/{decision.Slug}/by-when");

        Assert.Contains("On 2 March 2026 this register had worked out that the first step had to begin by", page.Main);
        Assert.Contains("nothing was observed", page.Main);
        Assert.Contains("planning estimates", page.Main);
    }

    [Fact]
    public async Task The_notice_of_an_urgent_decision_is_counted_back_from_the_day_it_was_made()
    {
        var bought = new Purchases("urgent");
        var decision = Decision(bought, "At once", new(2026, 6, 30), urgent => (urgent.Urgency, urgent.NoticeOn) = ("General exception", new(2026, 6, 22)));
        await store.AddAsync(bought.Rows);

        var page = (await store.PageAsync($"/urgent/decisions/{decision.Slug}/by-when")).Is(HttpStatusCode.OK);

        Assert.Contains("had to be published by 1 June 2026", page.Main);
        Assert.Contains("Its notice came on 22 June 2026, 21 days late", page.Main);
    }

    private static Decision Decision(Purchases bought, string title, DateOnly madeOn, Action<Decision>? and = null)
    {
        var id = bought.NewId();
        var decision = new Decision { Id = id, AuthorityId = bought.Authority.Id, Title = title, Slug = Slug.Of(title), MadeOn = madeOn, SortKey = SortKey.Of(madeOn, id) };
        and?.Invoke(decision);
        return bought.Add(decision);
    }

    private async Task DemonstrationAsync()
    {
        await using var db = store.Open();
        if (await db.Authorities.AnyAsync(a => a.ShortName == "kent")) return;
        var outcome = await new Folkmoot.Features.Imports.Records.RecordImporter(db, store.Clock, store.Files).ImportAsync(DemonstrationRecord.Bytes(), DemonstrationRecord.FileName, dryRun: false, default);
        Assert.True(outcome.Accepted);
    }

    public sealed class OnSqlite(SqliteStore store) : ByWhenTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : ByWhenTests(store), IClassFixture<PostgresStore>;
}
