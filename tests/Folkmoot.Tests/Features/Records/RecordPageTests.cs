using System.Net;
using Folkmoot.Features.CallIn;
using Folkmoot.Features.Contracts;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Implementation;
using Folkmoot.Law.CallIn;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Values;
using Folkmoot.Tests.Fixtures;

namespace Folkmoot.Tests.Features.Records;

public abstract class RecordPageTests(StoreFixture store)
{
    [Fact]
    public async Task The_record_shows_every_item_the_days_of_call_in_what_came_of_it_and_what_it_did()
    {
        var matter = await new Matter(store).AddAsync();
        await matter.PublishedAsync();
        var request = (await matter.RequestAsync()).Done!;
        await matter.RuleAsync(request.Id, new(CallInState.Valid, "Two members of two groups signed."));
        matter.On(2023, 8, 10);
        await matter.HearAsync(request.Id, new(2023, 8, 10), CallInOutcome.NoAction);
        await matter.CarryOutAsync([new NewTerm(matter.Contract.Id, new(2024, 4, 1), new(2025, 3, 31), Arising.DirectAward, Answer.No)]);

        var page = await RecordAsync(matter);

        string[] says =
        [
            "Approved", "26 July 2023", Matter.Taker, "Key decision after 28 clear days’ notice", Matter.Words.Decision, Matter.Words.Reasons, "Buying again quickly", "There is no clarity about funding.",
            "None was declared.", "2 August 2023", "weekend, not counted", "Constitution, part 4, rule 16", "signed by 2 people", "Two members of two groups signed.", "Scrutiny Committee", "The decision stands.",
            "a term from 1 April 2024 to 31 March 2025", "The contract’s end moved from 31 March 2024 to 31 March 2025.",
        ];
        Assert.All(says, words => Assert.Contains(words, page.Main, StringComparison.Ordinal));
        Assert.DoesNotContain("Blue", page.Main, StringComparison.Ordinal);
        Assert.Contains("Record of the decision", (await store.PageAsync($"/{matter.Town.Authority.ShortName}/decisions/{matter.Decision.Slug}")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_earlier_version_stays_readable_and_says_that_it_was_corrected()
    {
        var matter = await new Matter(store).AddAsync();
        await matter.PublishedAsync();
        await matter.CorrectAsync(Matter.Words with { Reasons = "Carers keep their breaks." }, "A service was named that was not meant.");

        var (first, second) = (await RecordAsync(matter, "?version=1"), await RecordAsync(matter));

        Assert.Contains(Matter.Words.Reasons, first.Main, StringComparison.Ordinal);
        Assert.Contains("This version was corrected", first.Main, StringComparison.Ordinal);
        Assert.Contains("A correction. A service was named that was not meant.", second.Main, StringComparison.Ordinal);
        (await RecordAsync(matter, "?version=3", HttpStatusCode.NotFound)).Is(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_decision_without_a_record_says_so_and_has_none_as_JSON()
    {
        var matter = await new Matter(store).AddAsync();

        Assert.Contains("has not been made, so there is no record", (await RecordAsync(matter)).Main, StringComparison.Ordinal);
        var json = await (await store.SiteAsync()).Client.GetAsync(new Uri($"/{matter.Town.Authority.ShortName}/decisions/{matter.Decision.Slug}/record.json", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, json.StatusCode);
    }

    [Fact]
    public async Task The_record_of_a_withheld_decision_is_not_found_by_the_public()
    {
        var matter = new Matter(store);
        matter.Decision.Openness = Openness.Exempt;
        await matter.AddAsync();
        await matter.PublishedAsync();

        (await RecordAsync(matter, "", HttpStatusCode.NotFound)).Is(HttpStatusCode.NotFound);
    }

    private async Task<Page> RecordAsync(Matter matter, string query = "", HttpStatusCode status = HttpStatusCode.OK) =>
        (await store.PageAsync($"/{matter.Town.Authority.ShortName}/decisions/{matter.Decision.Slug}/record{query}")).Is(status);

    public sealed class OnSqlite(SqliteStore store) : RecordPageTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : RecordPageTests(store), IClassFixture<PostgresStore>;
}
