using System.Net;
using Folkmoot.Features.Drafting;
using Folkmoot.Features.SignOffs;
using Folkmoot.Features.Rules.Subjects;
using Folkmoot.Law.Days;
using Folkmoot.Platform.Access;
using Folkmoot.Tests.Fixtures;

namespace Folkmoot.Tests.Features.SignOffs;

public abstract class SigningTests(StoreFixture store)
{
    [Fact]
    public async Task A_draft_that_is_ready_is_signed_by_each_in_turn_and_is_then_signed_off_by_itself()
    {
        await using var desk = await SignOffDesk.OpenAsync(store);

        var asked = await desk.SendAsync();

        Assert.Equal(["Finance Not signed yet", "Legal Not signed yet", "Equality Not signed yet", "Director Not signed yet"], asked.All("section.fm-signoff h2"));
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
        Assert.Equal(4, done.All("section.fm-signoff h2").Count(heading => heading.EndsWith(" Signed", StringComparison.Ordinal)));
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

    private static SignOffStep Step(string who, Role role, int days = 2) => new(who, null, days, ClearDayMode.Working) { Role = role };

    public sealed class OnSqlite(SqliteStore store) : SigningTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : SigningTests(store), IClassFixture<PostgresStore>;
}
