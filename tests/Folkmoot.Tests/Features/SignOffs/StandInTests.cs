using System.Net;
using Folkmoot.Features.Drafting;
using Folkmoot.Features.SignOffs.Acting;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Pages;
using Folkmoot.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Tests.Features.SignOffs;

public abstract class StandInTests(StoreFixture store)
{
    private DateOnly Today => store.Clock.Today;

    [Fact]
    public async Task Whoever_acts_for_somebody_away_signs_and_it_is_recorded_as_for_them()
    {
        await using var desk = await SignOffDesk.OpenAsync(store, SignOffDesk.Step("Director", Role.Director));
        var (director, acting) = (await desk.AsAsync(Role.Director), await desk.AsAsync(Role.Legal));
        await NameAsync(desk, director, acting, Today, Today.AddDays(7));
        await desk.SendAsync();

        Assert.Equal(["Lantern Walks"], (await acting.PageAsync(List(desk))).All("tbody th"));
        Assert.Contains("Director, for Director", (await acting.PageAsync(List(desk))).Main, StringComparison.Ordinal);
        var page = await acting.PageAsync(desk.SignOff);
        Assert.Contains("You sign for Director", page.Main, StringComparison.Ordinal);
        Assert.Contains($"Director (away: Legal acts for them to {Today.AddDays(7).InWords()})", page.Main, StringComparison.Ordinal);
        var signed = await desk.PressAsync(acting, "Director", "Sign off");

        Assert.Equal(DraftState.SignedOff, await desk.StateAsync());
        Assert.Contains($"legal.{acting.AccountId:N}@council.example, Legal, for director.{director.AccountId:N}@council.example, Director", signed.Main, StringComparison.Ordinal);
        Assert.Equal($"signed draft 1 off as Director for director.{director.AccountId:N}@council.example, which makes it signed off", await desk.AuditAsync());
    }

    [Fact]
    public async Task Nobody_acts_before_the_first_day_after_the_last_or_once_it_was_ended()
    {
        await using var desk = await SignOffDesk.OpenAsync(store, SignOffDesk.Step("Director", Role.Director));
        var (director, acting) = (await desk.AsAsync(Role.Director), await desk.AsAsync(Role.Legal));
        await store.AddAsync(Row(desk, director, acting, Today.AddDays(-9), Today.AddDays(-1)), Row(desk, director, acting, Today.AddDays(1), Today.AddDays(2)));
        await desk.SendAsync();
        async Task RefusedAsync()
        {
            var refused = await SignOffDesk.ForceAsync(acting, await acting.PageAsync(desk.SignOff), "Director", "Sign");
            Assert.Contains("It is for somebody else to sign.", refused.All(".govuk-error-summary li"));
            Assert.Contains("None.", (await acting.PageAsync(List(desk))).Main, StringComparison.Ordinal);
        }

        await RefusedAsync();
        await NameAsync(desk, director, acting, Today, Today);
        Assert.NotEmpty((await acting.PageAsync(List(desk))).All("tbody th"));
        var page = await director.PageAsync(List(desk) + "/acting");
        Assert.Contains("Acts now", page.Main, StringComparison.Ordinal);
        var ends = page.Html.QuerySelectorAll("main form").Single(form => form.TextContent.Contains("End", StringComparison.Ordinal) && form.ParentElement!.TextContent.Contains("Acts now", StringComparison.Ordinal));
        ends.SetAttribute("id", "ends");
        await director.FollowAsync(await director.SendAsync(page, form: "#ends"));
        await RefusedAsync();
        Assert.Contains("Ended on", (await director.PageAsync(List(desk) + "/acting")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_acts_in_a_role_that_the_person_who_is_away_no_longer_holds()
    {
        await using var desk = await SignOffDesk.OpenAsync(store, SignOffDesk.Step("Director", Role.Director));
        var (director, acting) = (await desk.AsAsync(Role.Director), await desk.AsAsync(Role.Legal));
        await NameAsync(desk, director, acting, Today, Today.AddDays(5));
        await using (var db = store.Open())
        {
            (await db.RolesHeld.SingleAsync(held => held.AccountId == director.AccountId, TestContext.Current.CancellationToken)).Until = Today.AddDays(-1);
            await db.SaveAsync(new("a test", "the director leaves"), TestContext.Current.CancellationToken);
        }
        await desk.SendAsync();

        var refused = await SignOffDesk.ForceAsync(acting, await acting.PageAsync(desk.SignOff), "Director", "Sign");

        Assert.Contains("It is for somebody else to sign.", refused.All(".govuk-error-summary li"));
        Assert.Contains("nobody holds that here", refused.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stand_in_signs_in_one_role_that_is_not_theirs_and_not_in_two()
    {
        await using var desk = await SignOffDesk.OpenAsync(store, SignOffDesk.Step("Finance", Role.Finance, 1), SignOffDesk.Step("Legal", Role.Legal, 1));
        var (finance, legal, acting) = (await desk.AsAsync(Role.Finance), await desk.AsAsync(Role.Legal), await desk.AsAsync(Role.Director));
        await NameAsync(desk, finance, acting, Today, Today);
        await NameAsync(desk, legal, acting, Today, Today);
        await desk.SendAsync();

        await desk.PressAsync(acting, "Finance", "Sign off");
        var refused = await SignOffDesk.ForceAsync(acting, await acting.PageAsync(desk.SignOff), "Legal", "Sign");

        Assert.Contains(refused.All(".govuk-error-summary li"), line => line.StartsWith("You have signed this draft off for somebody already", StringComparison.Ordinal));
        Assert.Equal(["Finance Signed", "Legal Not signed yet"], await desk.StatesAsync(legal));
    }

    [Fact]
    public async Task Nobody_signs_for_the_person_who_started_the_draft()
    {
        await using var desk = await SignOffDesk.OpenAsync(store, SignOffDesk.Step("Director", Role.Director));
        var (director, acting) = (await desk.AsAsync(Role.Director), await desk.AsAsync(Role.Legal));
        await NameAsync(desk, director, acting, Today, Today);
        var started = await director.FollowAsync(await director.SendAsync(await director.PageAsync($"/{desk.Town.Authority.ShortName}/drafts/new")));
        await desk.WriteWholeAsync(int.Parse(started.Address.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture));
        await desk.SendAsync(director);

        var refused = await SignOffDesk.ForceAsync(acting, await acting.PageAsync(desk.SignOff), "Director", "Sign");

        Assert.Contains(refused.All(".govuk-error-summary li"), line => line.StartsWith("The person for whom you act started this draft", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_stand_in_needs_a_role_here_days_in_order_and_nobody_else_on_the_same_days()
    {
        await using var desk = await SignOffDesk.OpenAsync(store);
        var (director, acting, member) = (await desk.AsAsync(Role.Director), await desk.AsAsync(Role.Legal), await desk.AsAsync(Role.Member));
        async Task<IReadOnlyList<string>> SaidAsync(Guid? who, string from, string until)
        {
            var page = await director.PageAsync(List(desk) + "/acting");
            var answer = await director.SendAsync(page, new Dictionary<string, string> { ["who"] = $"{who}", ["from"] = from, ["until"] = until }, button: "Name them");
            if (answer.Location is null) Assert.Equal((from, until), (answer.Html.QuerySelector("#from")!.GetAttribute("value") ?? "", answer.Html.QuerySelector("#until")!.GetAttribute("value") ?? ""));
            return answer.Location is null ? answer.Is(HttpStatusCode.OK).All(".govuk-error-summary li") : [];
        }
        string Day(int days) => Today.AddDays(days).InWords();

        Assert.Equal(["Enter a day like 27/3/2024 or 27 March 2024.", "Enter a day like 27/3/2024 or 27 March 2024.", "Choose who acts for you."], await SaidAsync(null, "", ""));
        Assert.Equal(["Enter a day like 27/3/2024 or 27 March 2024."], await SaidAsync(acting.AccountId, Day(1), ""));
        Assert.Equal(["Choose somebody who holds a role here."], await SaidAsync(member.AccountId, Day(1), Day(2)));
        Assert.Equal(["Nobody acts for themselves."], await SaidAsync(director.AccountId, Day(1), Day(2)));
        Assert.Equal(["The first day cannot be before today: what was signed before was not signed for you."], await SaidAsync(acting.AccountId, Day(-1), Day(2)));
        Assert.Equal(["The last day cannot be before the first."], await SaidAsync(acting.AccountId, Day(2), Day(1)));
        Assert.Empty(await SaidAsync(acting.AccountId, Day(1), Day(3)));
        Assert.Equal(["Somebody acts for you on some of these days already. End that first."], await SaidAsync(acting.AccountId, Day(3), Day(4)));
        Assert.Empty(await SaidAsync(acting.AccountId, Day(4), Day(4)));
        Assert.Contains($"{Day(1)} to {Day(3)}: to come", (await acting.PageAsync(List(desk) + "/acting")).Main, StringComparison.Ordinal);
    }

    private static string List(SignOffDesk desk) => $"/{desk.Town.Authority.ShortName}/sign-offs";

    private static async Task NameAsync(SignOffDesk desk, SignedIn away, SignedIn acting, DateOnly from, DateOnly until)
    {
        var page = await away.PageAsync(List(desk) + "/acting");
        var named = await away.SendAsync(page, new Dictionary<string, string> { ["who"] = $"{acting.AccountId}", ["from"] = from.InWords(), ["until"] = until.InWords() }, button: "Name them");
        Assert.True(named.Location is not null, string.Join(" ", named.All(".govuk-error-summary li")));
    }

    private StandIn Row(SignOffDesk desk, SignedIn away, SignedIn acting, DateOnly from, DateOnly until) =>
        new() { Id = store.Clock.NewId(), AuthorityId = desk.Town.Authority.Id, AwayId = away.AccountId, ActingId = acting.AccountId, From = from, Until = until, NamedAt = store.Clock.Now };

    public sealed class OnSqlite(SqliteStore store) : StandInTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : StandInTests(store), IClassFixture<PostgresStore>;
}
