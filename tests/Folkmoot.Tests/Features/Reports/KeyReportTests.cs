using System.Net;
using Folkmoot.Features.Decisions;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Values;
using Folkmoot.Tests.Features.Records;
using Folkmoot.Tests.Fixtures;

namespace Folkmoot.Tests.Features.Reports;

public abstract class KeyReportTests(StoreFixture store)
{
    [Fact]
    public async Task Scrutiny_requires_the_report_the_executive_answers_and_the_rest_writes_itself_from_the_record()
    {
        var matter = await MadeAsync();
        using var scrutiny = await SignInAsync(matter, Role.Scrutiny);
        var asked = await scrutiny.SendAsync(await scrutiny.PageAsync(Address(matter, "/require")), Asked(matter));
        asked.Is(HttpStatusCode.Redirect);
        var open = (await store.PageAsync(Address(matter))).Main;
        Assert.Contains("Scrutiny Committee required it on 27 July 2023, by 14 September 2023. It has not gone to the council yet.", open, StringComparison.Ordinal);
        Assert.Contains(Matter.Words.Decision, open, StringComparison.Ordinal);
        Assert.Contains("not a key decision not on the record", open, StringComparison.Ordinal);
        using var officer = await SignInAsync(matter, Role.DemocraticServices);
        Assert.Contains("Report to the council whether it should have been treated as key", (await officer.PageAsync($"/{matter.Town.Authority.ShortName}/my-work")).Main, StringComparison.Ordinal);

        matter.On(2023, 9, 15);
        using var director = await SignInAsync(matter, Role.Director);
        (await director.SendAsync(await director.PageAsync(Address(matter, "/answer")), Answered("It costs £400,000 in all and touches one division."))).Is(HttpStatusCode.Redirect);

        var done = (await store.PageAsync(Address(matter))).Main;
        Assert.Contains("It went to the council on 15 September 2023, late.", done, StringComparison.Ordinal);
        Assert.Contains("It costs £400,000 in all and touches one division.", done, StringComparison.Ordinal);
        Assert.Contains("Scrutiny required a report", (await store.PageAsync($"/{matter.Town.Authority.ShortName}/decisions/{matter.Decision.Slug}")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_report_is_not_required_twice_nor_without_its_reasons_nor_on_a_key_decision()
    {
        var matter = await MadeAsync();
        using var scrutiny = await SignInAsync(matter, Role.Scrutiny);
        var form = await scrutiny.PageAsync(Address(matter, "/require"));
        var bare = await scrutiny.SendAsync(form, new Dictionary<string, string> { ["RequiredOn"] = "", ["DueBy"] = "26/7/2023" });
        Assert.Equal(
            ["Enter a day like 27/3/2024 or 27 March 2024.", "Choose the committee that requires it.", "Say why the committee thinks that the decision should have been treated as key."],
            bare.All(".govuk-error-summary__list li"));
        Assert.Equal("26/7/2023", bare.Html.QuerySelector("#due-by")!.GetAttribute("value"));
        Assert.Contains("Give a day after the one on which it is required", (await scrutiny.SendAsync(form, new Dictionary<string, string>(Asked(matter)) { ["DueBy"] = "26/7/2023" })).Main, StringComparison.Ordinal);
        (await scrutiny.SendAsync(form, Asked(matter))).Is(HttpStatusCode.Redirect);
        Assert.Contains("has been required already", (await scrutiny.SendAsync(form, Asked(matter))).Main, StringComparison.Ordinal);

        var key = await new Matter(store).AddAsync();
        await key.PublishedAsync();
        using var other = await SignInAsync(key, Role.Scrutiny);
        Assert.Contains("it is not so that it was not treated as key", (await other.SendAsync(await other.PageAsync(Address(key, "/require")), Asked(key))).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nobody_knows_whether_a_decision_was_key_the_page_does_not_say_that_it_was_not()
    {
        // As the committee system before this one held it.
        var matter = new Matter(store);
        (matter.Decision.IsKey, matter.Decision.Due, matter.Decision.MadeOn) = (Answer.Unknown, Due.NotKnown, new(2023, 7, 26));
        await matter.AddAsync();
        matter.On(2023, 7, 28);
        using var scrutiny = await SignInAsync(matter, Role.Scrutiny);

        Assert.Contains("Not known whether it was treated as key", (await scrutiny.PageAsync($"/{matter.Town.Authority.ShortName}/decisions/{matter.Decision.Slug}")).Main, StringComparison.Ordinal);
        Assert.Contains("should it have been treated as key?", (await scrutiny.PageAsync(Address(matter))).One("h1"), StringComparison.Ordinal);
        (await scrutiny.SendAsync(await scrutiny.PageAsync(Address(matter, "/require")), Asked(matter))).Is(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Two_who_answer_at_once_are_both_shown_what_the_other_wrote()
    {
        var matter = await MadeAsync();
        using var officer = await SignInAsync(matter, Role.DemocraticServices);
        await officer.SendAsync(await officer.PageAsync(Address(matter, "/require")), Asked(matter));
        using var director = await SignInAsync(matter, Role.Director);
        var (first, second) = (await officer.PageAsync(Address(matter, "/answer")), await director.PageAsync(Address(matter, "/answer")));
        (await officer.SendAsync(first, Answered("It is below the threshold."))).Is(HttpStatusCode.Redirect);

        var met = await director.SendAsync(second, Answered("It touches one division."));
        Assert.Contains("It is below the threshold.", met.One("[aria-labelledby=meanwhile]"), StringComparison.Ordinal);
        Assert.Equal("It touches one division.", met.Html.QuerySelector("#why-not-key")!.TextContent.Trim());
        (await director.SendAsync(met, Answered("It is below the threshold and touches one division."))).Is(HttpStatusCode.Redirect);

        Assert.Contains("It is below the threshold and touches one division.", (await store.PageAsync(Address(matter))).Main, StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Asked(Matter matter) => new(StringComparer.Ordinal)
    {
        ["BodyId"] = matter.Scrutiny.Id.ToString(), ["RequiredOn"] = "27/7/2023", ["Opinion"] = "It spends more than half a million.", ["DueBy"] = "14/9/2023",
    };

    private static Dictionary<string, string> Answered(string why) => new(StringComparer.Ordinal) { ["HoldsNotKey"] = "True", ["WhyNotKey"] = why };

    private static string Address(Matter matter, string page = "") => $"/{matter.Town.Authority.ShortName}/decisions/{matter.Decision.Slug}/key-report{page}";

    private async Task<SignedIn> SignInAsync(Matter matter, Role role) => await (await store.SiteAsync()).SignInAsync(matter.Town.Authority, role);

    // A decision that is not key, made, recorded and called by nobody.
    private async Task<Matter> MadeAsync()
    {
        var matter = new Matter(store);
        (matter.Decision.IsKey, matter.Decision.Due) = (Answer.No, Due.NotKnown);
        await matter.AddAsync();
        await matter.PublishedAsync();
        matter.On(2023, 7, 28);
        return matter;
    }

    public sealed class OnSqlite(SqliteStore store) : KeyReportTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : KeyReportTests(store), IClassFixture<PostgresStore>;
}
