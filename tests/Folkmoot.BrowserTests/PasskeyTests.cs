using System.Text.RegularExpressions;
using Folkmoot.Platform.Access;
using Microsoft.Playwright;

namespace Folkmoot.BrowserTests;

public class PasskeyTests(Browsing.Browsing browsing)
{
    private const string Password = "seven green bottles hanging";

    [Fact]
    public Task An_invited_officer_adds_a_passkey_and_signs_in_with_it_alone() => browsing.JourneyAsync("passkey", async page =>
    {
        var link = await browsing.Site.InviteAsync("passkey@council.example", Role.Author);
        // A passkey belongs to a name, never to a number.
        var site = $"http://localhost:{browsing.Address.Port}";
        await AddAuthenticatorAsync(page);
        await page.GotoAsync(site + link);
        await page.GetByLabel("Password").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();
        await page.GetByLabel("E-mail address").FillAsync("passkey@council.example");
        await page.GetByLabel("Password").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(site + "/account");
        await page.GetByRole(AriaRole.Button, new() { Name = "Set up a second factor" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Use a passkey" }).ClickAsync();
        await page.GetByLabel("A name for the new passkey").FillAsync("Work telephone");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a passkey" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Work telephone, added")).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await page.GotoAsync(site + "/sign-in");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/my-work$"));
        await page.GotoAsync(site + "/account");

        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Author at");
        await Assertions.Expect(page.Locator("main")).Not.ToContainTextAsync("Set up a second factor before you go on");
    });

    private static async Task AddAuthenticatorAsync(IPage page)
    {
        var chromium = await page.Context.NewCDPSessionAsync(page);
        await chromium.SendAsync("WebAuthn.enable");
        await chromium.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2", ["transport"] = "internal", ["hasResidentKey"] = true, ["hasUserVerification"] = true, ["isUserVerified"] = true, ["automaticPresenceSimulation"] = true,
            },
        });
    }
}
