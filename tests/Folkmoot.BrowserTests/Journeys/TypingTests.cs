using Folkmoot.BrowserTests.Browsing;
using Microsoft.Playwright;

namespace Folkmoot.BrowserTests.Journeys;

/// <summary>Nothing that is typed into a draft is lost: not when two write in it at once, not when the session ends meanwhile, not when the site cannot be reached.</summary>
public class TypingTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Reasons = "/kent/drafts/1/reasons", Field = "text-reasons", Author = "Commissioning manager";
    private const string First = "The contract ends and the need goes on.", Second = "Two options are left and both are needed.";

    [Fact]
    public Task Two_who_write_one_section_in_two_browsers_see_both_versions_and_save_both_together() => AtReasonsAsync("typing-two", async (desk, council) =>
    {
        await using var window = await chromium.WindowAsync(council.Address, 1280, scripts: true);
        var other = desk with { Page = await window.NewPageAsync() };
        await other.AsAsync("Monitoring officer");
        await other.GoAsync(Reasons);

        await desk.TypeAsync((Field, First));
        await SaysAsync(desk, "Saved at");
        await other.TypeAsync((Field, Second));
        await SaysAsync(other, "Your words are set aside, and nothing is lost.");
        await other.FollowAsync("Bring the two together");
        await other.SeesAsync(First);
        await other.SeesAsync(Second);
        await other.PressAsync("Save both together");

        await desk.GoAsync(Reasons);
        var both = await TextAsync(desk);
        Assert.Contains(First, both, StringComparison.Ordinal);
        Assert.Contains(Second, both, StringComparison.Ordinal);
    });

    [Fact]
    public Task Words_typed_after_the_session_has_ended_are_saved_when_their_author_has_signed_in_in_another_tab() => AtReasonsAsync("typing-signed-out", async (desk, council) =>
    {
        council.Pass(TimeSpan.FromHours(2));
        await desk.TypeAsync((Field, First));
        await SaysAsync(desk, "Not saved: you are not signed in any more.");

        var tab = desk with { Page = await desk.Page.RunAndWaitForPopupAsync(() => desk.Main.GetByRole(AriaRole.Link, new() { Name = "Sign in (opens in a new tab)" }).ClickAsync()) };
        await tab.PressAsync(Author);
        await tab.Page.CloseAsync();
        // To a browser without a screen every tab is in front, and none ever comes back to it.
        await desk.Page.EvaluateAsync("document.dispatchEvent(new Event('visibilitychange'))");

        await SaysAsync(desk, "Saved at");
        await SavedAsync(desk, First);
    });

    [Fact]
    public Task Words_sent_after_the_session_has_ended_stand_in_their_field_again_once_their_author_has_signed_in() => AtReasonsAsync("typing-sent", async (desk, council) =>
    {
        council.Pass(TimeSpan.FromHours(2));
        await desk.TypeAsync((Field, First));
        await desk.PressAsync("Save");
        await desk.SeesAsync("what you sent has not been saved");
        await desk.PressAsync(Author);
        await desk.SeesAsync("What you typed has not been saved yet.");
        Assert.Equal(First, await TextAsync(desk));

        await desk.PressAsync("Save");

        await SavedAsync(desk, First);
    });

    [Fact]
    public Task Words_typed_while_the_site_cannot_be_reached_are_kept_in_the_browser_and_put_back_when_asked_for() => AtReasonsAsync("typing-cut-off", async (desk, council) =>
    {
        await desk.Page.Context.SetOfflineAsync(true);
        await desk.TypeAsync((Field, First));
        await SaysAsync(desk, "Not saved: the site cannot be reached.");
        await desk.Page.Context.SetOfflineAsync(false);

        await desk.GoAsync(Reasons);
        Assert.Equal("", await TextAsync(desk));
        await desk.SeesAsync("Words that you typed here were not saved.");
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "Put them back" }).ClickAsync();
        await SaysAsync(desk, "Saved at");

        await SavedAsync(desk, First);
    });

    private async Task AtReasonsAsync(string name, Func<Desk, Council, Task> journey)
    {
        await using var council = await Council.OpenAsync(new(2026, 11, 23), _ => { });
        var looking = new Looking(scripts: true);
        await chromium.JourneyAsync(council.Address, name, async page =>
        {
            var desk = new Desk(page, council, looking);
            await Procedure.StartAsync(desk, "community-navigation");
            await desk.GoAsync(Reasons);
            await journey(desk, council);
        });
        await looking.DoneAsync();
    }

    private static Task SaysAsync(Desk desk, string words) => Assertions.Expect(desk.Page.Locator("[data-status]")).ToContainTextAsync(words);

    private static Task<string> TextAsync(Desk desk) => desk.Page.Locator($"[name={Field}]").InputValueAsync();

    // A page that comes anew holds the words, and this browser offers none that were not saved.
    private static async Task SavedAsync(Desk desk, string words)
    {
        await desk.GoAsync(Reasons);
        Assert.Equal(words, await TextAsync(desk));
        await Assertions.Expect(desk.Page.Locator("[data-kept]")).ToBeHiddenAsync();
    }
}
