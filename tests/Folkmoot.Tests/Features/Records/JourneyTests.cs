using System.Net;
using Folkmoot.Features.Decisions;
using Folkmoot.Platform.Access;
using Folkmoot.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Tests.Features.Records;

/// <summary>The pages of staff, in a browser without scripts.</summary>
public abstract class JourneyTests(StoreFixture store)
{
    private static readonly Dictionary<string, string> Taken = new(StringComparer.Ordinal)
    {
        ["Outcome"] = "Approved", ["MadeOn"] = "26/7/2023", ["Form.Decision"] = Matter.Words.Decision, ["Form.Reasons"] = Matter.Words.Reasons,
        ["Form.Rejected[0].First"] = "Buying again quickly", ["Form.Rejected[0].Second"] = "There is no clarity about funding.", ["Form.NoneDeclared"] = "true",
    };

    [Fact]
    public async Task A_decision_goes_its_whole_way_through_the_pages_of_those_who_may()
    {
        var matter = await new Matter(store).AddAsync();
        matter.On(2023, 7, 25);
        var early = await SendAsync(matter, Role.DecisionTaker, "take", new(Taken) { ["MadeOn"] = "25 July 2023" });
        Assert.Contains(early.All(".govuk-error-summary a"), words => words.Contains("28 clear days make 26 July 2023 the first day", StringComparison.Ordinal));
        Assert.Equal(Matter.Words.Reasons, early.Html.QuerySelector("#reasons")!.TextContent.Trim());
        Assert.StartsWith("Error: ", early.Html.Title, StringComparison.Ordinal);

        matter.On(2023, 7, 26);
        Done(await SendAsync(matter, Role.DecisionTaker, "take", Taken));
        Done(await SendAsync(matter, Role.DemocraticServices, "record/publish", []));
        matter.On(2023, 8, 1);
        Assert.Contains("Say on what grounds", (await SendAsync(matter, Role.Scrutiny, "call-in/request", Signed(""))).Main, StringComparison.Ordinal);
        Done(await SendAsync(matter, Role.Scrutiny, "call-in/request", Signed("The committee was not told what the NHS board would pay.")));
        Done(await SendAsync(matter, Role.Legal, "call-in/1/rule", new() { ["Ruling"] = "Valid", ["Reasons"] = "Two members of two groups signed." }));
        matter.On(2023, 8, 10);
        Done(await SendAsync(matter, Role.DemocraticServices, "call-in/1/hear", new() { ["BodyId"] = matter.Scrutiny.Id.ToString(), ["Outcome"] = "NoAction", ["Reasons"] = "The answers were enough." }));
        var act = Term(matter);
        Assert.Contains("begins on the day after", (await SendAsync(matter, Role.Author, "carry-out", new(act) { ["Act.From"] = "31/3/2024" })).Main, StringComparison.Ordinal);
        Done(await SendAsync(matter, Role.Author, "carry-out", act));

        Assert.Equal((CallInState.Closed, ImplementationState.Done), ((await matter.NowAsync()).CallIn, (await matter.NowAsync()).Implementation));
        Assert.Equal(new(2025, 3, 31), (await matter.ContractNowAsync()).End);
        Assert.Contains("a term from 1 April 2024 to 31 March 2025", (await store.PageAsync(Address(matter, "record"))).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_sees_what_they_may_do_next_and_the_public_sees_nothing_of_it()
    {
        var matter = await new Matter(store).AddAsync();
        await matter.PublishedAsync();

        Assert.Equal(["Ask for a call-in"], await NextAsync(matter, Role.Member));
        Assert.Equal(["Correct the record", "Ask for a call-in"], await NextAsync(matter, Role.DemocraticServices));
        Assert.Empty(await NextAsync(matter, Role.Author));
        Assert.Empty((await store.PageAsync(Address(matter, ""))).All(".fm-next a"));
    }

    [Fact]
    public async Task A_correction_and_an_undoing_go_through_their_pages()
    {
        var matter = await new Matter(store).AddAsync();
        await matter.InForceAsync();
        Done(await SendAsync(matter, Role.DemocraticServices, "record/correct", new() { ["Correction"] = "A service was named that was not meant.", ["Form.Reasons"] = "Carers keep their breaks." }));
        Done(await SendAsync(matter, Role.Director, "carry-out", Term(matter)));

        Done(await SendAsync(matter, Role.Author, "carry-out", new() { ["Why"] = "The provider had not signed." }, "Undo it by a further act"));

        Assert.Equal(new(2024, 3, 31), (await matter.ContractNowAsync()).End);
        Assert.Contains("Undid: Added to", (await store.PageAsync(Address(matter, "record"))).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Waiving_call_in_and_taking_a_decision_back_go_through_their_pages()
    {
        var matter = await new Matter(store).AddAsync();
        matter.On(2023, 7, 26);

        Done(await SendAsync(matter, Role.DemocraticServices, "call-in/waive", new() { ["Prejudice"] = "Carers would lose their breaks.", ["AgreedBy"] = "chair of the scrutiny committee" }));
        Assert.Contains("Say whether it is put off", (await SendAsync(matter, Role.Director, "not-made", [])).Main, StringComparison.Ordinal);
        Done(await SendAsync(matter, Role.Director, "not-made", new() { ["What"] = "deferred", ["Reason"] = "The board has not answered." }));

        Assert.Equal(DecisionState.Deferred, (await matter.NowAsync()).State);
        Assert.Equal(1, await matter.DoAsync(db => db.CallInWaivers.CountAsync(w => w.DecisionId == matter.Decision.Id)));
    }

    private static Dictionary<string, string> Signed(string grounds) => new()
    {
        ["Signatories[0].Member"] = "A", ["Signatories[0].Group"] = "Blue", ["Signatories[1].Member"] = "B", ["Signatories[1].Group"] = "Red", ["Grounds"] = grounds,
    };

    private static Dictionary<string, string> Term(Matter matter) => new()
    {
        ["Act.What"] = "term", ["Act.ContractId"] = matter.Contract.Id.ToString(), ["Act.From"] = "1/4/2024", ["Act.To"] = "31/3/2025", ["Act.Arose"] = "DirectAward", ["Act.AnnualValue"] = "£3,087,000",
    };

    private static string Address(Matter matter, string path) => $"/{matter.Town.Authority.ShortName}/decisions/{matter.Decision.Slug}{(path.Length == 0 ? "" : "/")}{path}";

    private static void Done(Page page) => Assert.True(page.Location is not null, $"{page.Address} ({page.Status}): {string.Join("; ", page.All(".govuk-error-summary"))}");

    private async Task<Page> SendAsync(Matter matter, Role role, string path, Dictionary<string, string> answers, string? button = null)
    {
        using var browser = await (await store.SiteAsync()).SignInAsync(matter.Town.Authority, role);
        var form = (await browser.PageAsync(Address(matter, path))).Is(HttpStatusCode.OK);
        return await browser.SendAsync(form, answers, button: button);
    }

    private async Task<IReadOnlyList<string>> NextAsync(Matter matter, Role role)
    {
        using var browser = await (await store.SiteAsync()).SignInAsync(matter.Town.Authority, role);
        return (await browser.PageAsync(Address(matter, ""))).All(".fm-next a");
    }

    public sealed class OnSqlite(SqliteStore store) : JourneyTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : JourneyTests(store), IClassFixture<PostgresStore>;
}
