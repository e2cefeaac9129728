using System.Net;
using Folkmoot.Features.Drafting;
using Folkmoot.Features.SignOffs;
using Folkmoot.Features.Rules.Subjects;
using Folkmoot.Law.Days;
using Folkmoot.Platform.Access;
using Folkmoot.Tests.Features.Rules;
using Folkmoot.Tests.Fixtures;

namespace Folkmoot.Tests.Features.SignOffs;

public abstract class SigningTests(StoreFixture store)
{
    [Fact]
    public async Task A_draft_that_is_ready_is_signed_by_each_in_turn_and_is_then_signed_off_by_itself()
    {
        await using var desk = await SignOffDesk.OpenAsync(store);

        var asked = await desk.SendAsync();

        Assert.Equal(["Finance Not signed yet", "Legal Not signed yet", "Equality Not signed yet", "Director Not signed yet"], asked.All("section[aria-labelledby^=sign-off] h2"));
        Assert.Contains("Folkmoot asks finance, legal and equality at the same time", asked.Main, StringComparison.Ordinal);
        foreach (var (role, whose) in new[] { (Role.Finance, "Finance"), (Role.DemocraticServices, "Equality"), (Role.Legal, "Legal") })
        {
            Assert.Equal(DraftState.ReadyForSignOff, await desk.StateAsync());
            (await desk.PressAsync(await desk.AsAsync(role), whose, "Sign off")).Is(HttpStatusCode.OK);
            Assert.Equal($"signed draft 1 off as {whose}", await desk.AuditAsync());
        }
        var done = await desk.PressAsync(await desk.AsAsync(Role.Director), "Director", "Sign off", "Well written.");

        Assert.Equal(DraftState.SignedOff, await desk.StateAsync());
        Assert.Equal("signed draft 1 off as Director, which makes it signed off", await desk.AuditAsync());
        Assert.Contains("Well written.", done.Main, StringComparison.Ordinal);
        Assert.Equal(4, done.All("section[aria-labelledby^=sign-off] h2").Count(heading => heading.EndsWith(" Signed", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_later_turn_opens_when_all_of_the_earlier_have_signed()
    {
        await using var desk = await SignOffDesk.OpenAsync(store, Step("Equality", Role.DemocraticServices), Step("Director", Role.Director));
        await desk.SendAsync();
        var director = await desk.AsAsync(Role.Director);

        var early = await director.PageAsync(desk.SignOff);
        Assert.Contains("Its turn comes when this is signed: Equality.", early.Main, StringComparison.Ordinal);
        Assert.DoesNotContain(early.All("main button"), button => button.StartsWith("Sign off", StringComparison.Ordinal));

        await desk.PressAsync(await desk.AsAsync(Role.DemocraticServices), "Equality", "Sign off");
        await desk.PressAsync(director, "Director", "Sign off");
        Assert.Equal(DraftState.SignedOff, await desk.StateAsync());
    }

    [Fact]
    public async Task Two_who_sign_at_the_same_moment_both_count_and_the_later_makes_it_signed_off()
    {
        await using var desk = await SignOffDesk.OpenAsync(store, Step("Finance", Role.Finance, 1), Step("Legal", Role.Legal, 1));
        await desk.SendAsync();
        var (finance, legal) = (await desk.AsAsync(Role.Finance), await desk.AsAsync(Role.Legal));
        var (one, other) = (await finance.PageAsync(desk.SignOff), await legal.PageAsync(desk.SignOff));

        await Task.WhenAll(desk.PressAsync(finance, "Finance", "Sign off", "One.", one), desk.PressAsync(legal, "Legal", "Sign off", "Two.", other));

        Assert.Equal(["Finance Signed", "Legal Signed"], await desk.StatesAsync(finance));
        Assert.Equal(DraftState.SignedOff, await desk.StateAsync());
        var page = (await finance.PageAsync(desk.SignOff)).Main;
        Assert.Contains("One.", page, StringComparison.Ordinal);
        Assert.Contains("Two.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_signs_what_another_signed_a_moment_before_is_told_so_and_keeps_what_they_typed()
    {
        await using var desk = await SignOffDesk.OpenAsync(store, Step("Finance", Role.Finance), Step("Director", Role.Director));
        await desk.SendAsync();
        var (first, second) = (await desk.AsAsync(Role.Finance), await desk.AsAsync(Role.Finance));
        var stale = await second.PageAsync(desk.SignOff);
        await desk.PressAsync(first, "Finance", "Sign off", "Seen.");

        var told = await desk.PressAsync(second, "Finance", "Sign off", "The levy is missing.", stale);

        Assert.Contains(told.Is(HttpStatusCode.OK).All(".govuk-error-summary li"), line => line.Contains("signed this off on", StringComparison.Ordinal));
        Assert.Equal("The levy is missing.", told.All("textarea")[0]);
        await desk.PressAsync(second, "Finance", "Comment", "The levy is missing.", told);
        var kept = (await first.PageAsync(desk.SignOff)).Main;
        Assert.Contains("Seen.", kept, StringComparison.Ordinal);
        Assert.Contains("The levy is missing.", kept, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Comments_written_at_the_same_moment_are_both_kept_and_sign_nothing()
    {
        await using var desk = await SignOffDesk.OpenAsync(store);
        await desk.SendAsync();
        var (finance, legal) = (await desk.AsAsync(Role.Finance), await desk.AsAsync(Role.Legal));
        var (one, other) = (await finance.PageAsync(desk.SignOff), await legal.PageAsync(desk.SignOff));

        await Task.WhenAll(desk.PressAsync(finance, "Finance", "Only comment", "Is the levy in?", one), desk.PressAsync(legal, "Finance", "Comment", "It is.", other));
        var page = await finance.PageAsync(desk.SignOff);

        Assert.Equal(["Is the levy in?", "It is."], page.All("section.fm-signoff blockquote").Order(StringComparer.Ordinal));
        Assert.Equal("Finance Not signed yet", page.All("section[aria-labelledby^=sign-off] h2")[0]);
        Assert.Equal("commented on Finance of draft 1", await desk.AuditAsync());
    }

    [Fact]
    public async Task A_comment_is_shown_as_words_and_never_as_markup()
    {
        await using var desk = await SignOffDesk.OpenAsync(store, Step("Finance", Role.Finance));
        await desk.SendAsync();
        const string attack = "</textarea><script>alert(1)</script><img src=x onerror=alert(1)>\nSecond line";
        var finance = await desk.AsAsync(Role.Finance);

        await desk.PressAsync(finance, "Finance", "Only comment", attack);
        var page = await desk.PressAsync(finance, "Finance", "Sign off", attack);

        Assert.Empty(page.All("main script, main img"));
        Assert.Equal(2, page.All("main").Single().Split("<script>alert(1)</script><img src=x onerror=alert(1)>").Length - 1);
    }

    [Fact]
    public async Task Nobody_signs_in_a_role_that_they_do_not_hold_even_past_the_pages_own_buttons()
    {
        await using var desk = await SignOffDesk.OpenAsync(store, Step("Finance", Role.Finance, 1), Step("Legal", Role.Legal, 1));
        await desk.SendAsync();
        var legal = await desk.AsAsync(Role.Legal);
        var page = await legal.PageAsync(desk.SignOff);

        var refused = await SignOffDesk.ForceAsync(legal, page, "Finance", "Sign");

        Assert.Contains("It is for somebody else to sign.", refused.All(".govuk-error-summary li"));
        Assert.Equal(["Finance Not signed yet", "Legal Not signed yet"], await desk.StatesAsync(legal));
        var auditor = await desk.AsAsync(Role.Auditor);
        Assert.Empty((await auditor.PageAsync(desk.SignOff)).Is(HttpStatusCode.OK).All("main form"));
        (await (await desk.AsAsync(Role.Member)).PageAsync(desk.SignOff)).Is(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Nobody_signs_off_a_draft_that_they_started_unless_the_list_allows_it()
    {
        foreach (var allowed in (bool[])[false, true])
        {
            await using var desk = await SignOffDesk.OpenAsync(store, Step("Director", Role.Director, own: allowed));
            var director = await desk.AsAsync(Role.Director);
            var started = await director.FollowAsync(await director.SendAsync(await director.PageAsync($"/{desk.Town.Authority.ShortName}/drafts/new")));
            await desk.WriteWholeAsync(int.Parse(started.Address.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture));
            var page = await desk.SendAsync(director);

            var signed = await SignOffDesk.ForceAsync(director, page, "Director", "Sign");

            Assert.Equal(allowed, signed.All(".govuk-error-summary li").Count == 0);
            Assert.Equal(allowed ? DraftState.SignedOff : DraftState.ReadyForSignOff, await desk.StateAsync());
            if (!allowed) Assert.Contains("You started this draft", signed.All(".govuk-error-summary li").Single(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_signature_may_be_asked_of_one_named_account_only()
    {
        await using var desk = await SignOffDesk.OpenAsync(store);
        var (one, other) = (await desk.AsAsync(Role.Legal), await desk.AsAsync(Role.Legal));
        var mail = $"LEGAL.{one.AccountId:N}@council.example";
        await store.AddAsync(Constitution.Row(store.Clock, desk.Town.Authority.Id, "named", new(2021, 1, 1), new SignOffSettings([new("Monitoring officer", "the ground", 2, ClearDayMode.Working) { Account = mail }])));
        await desk.SendAsync();

        Assert.Contains("It is for somebody else to sign.", (await other.PageAsync(desk.SignOff)).Main, StringComparison.Ordinal);
        await desk.PressAsync(one, "Monitoring officer: the ground", "Sign off");
        Assert.Equal(DraftState.SignedOff, await desk.StateAsync());
    }

    [Fact]
    public async Task A_comment_typed_while_the_session_ended_comes_back_beside_its_signature_in_sight()
    {
        await using var desk = await SignOffDesk.OpenAsync(store);
        await desk.SendAsync();
        var legal = await desk.AsAsync(Role.Legal);
        var page = await legal.PageAsync(desk.SignOff);
        store.Time.Now += TimeSpan.FromHours(2);
        var refused = await desk.PressAsync(legal, "Director", "Comment", "Mind the ground.", page);
        Assert.Equal(HttpStatusCode.Unauthorized, refused.Status);

        var again = await desk.AsAsync(Role.Legal);
        var shown = await again.SendAsync(refused, button: "I have signed in in another tab: go on");

        Assert.Equal("Mind the ground.", shown.One("section[aria-labelledby=sign-off-4] details[open] textarea"));
        Assert.DoesNotContain("Mind the ground.", (await again.PageAsync(desk.SignOff)).Main, StringComparison.Ordinal);
        await desk.PressAsync(again, "Director", "Comment", "Mind the ground.", shown);
        Assert.Equal("Mind the ground.", (await again.PageAsync(desk.SignOff)).One("section[aria-labelledby=sign-off-4] blockquote"));
    }

    [Fact]
    public void The_states_of_the_access_table_are_those_of_a_sign_off() =>
        Assert.All(AccessTable.Lines.Where(line => line.Thing == Thing.SignOff).SelectMany(line => line.States), state => Assert.True(Enum.TryParse<SignOffState>(state, out _), state));

    private static SignOffStep Step(string who, Role role, int? turn = null, bool own = false) => SignOffDesk.Step(who, role, turn, own: own);

    public sealed class OnSqlite(SqliteStore store) : SigningTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : SigningTests(store), IClassFixture<PostgresStore>;
}
