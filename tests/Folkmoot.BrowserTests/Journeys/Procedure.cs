using System.Text.RegularExpressions;
using Folkmoot.Features.Drafting;
using Folkmoot.Platform.Pages;
using Microsoft.Playwright;

namespace Folkmoot.BrowserTests.Journeys;

/// <summary>The steps that every decision goes through, at the pages where they are taken.</summary>
internal static partial class Procedure
{
    /// <summary>What a notice asks for and the draft does not say.</summary>
    public static (string Name, string Value)[] Missing =>
        [("maker", "member"), ("taker-name", "the holder of the office"), ("address", "County Hall, Maidstone"), ("how-to-request", "Write to democratic services."), ("at-offices", "yes"), ("holds-nothing-restricted", "yes")];

    /// <summary>What a member says who makes the decision on a day.</summary>
    private static (string Name, string Value)[] Taking(string on, string taker) =>
    [
        ("Outcome", "Approved"), ("MadeOn", on), ("Maker", "Member"), ("By", taker), ("Form.Decision", "As proposed."), ("Form.Reasons", "Carers keep their breaks while the next service is designed with them."),
        ("Form.Rejected[0].First", "Let the contract end"), ("Form.Rejected[0].Second", "The duty would go unmet."), ("Form.NoneDeclared", "true"),
    ];

    /// <summary>The commissioner starts the first draft from a contract.</summary>
    public static async Task StartAsync(Desk desk, string contract)
    {
        await desk.AsAsync("Commissioning manager");
        await desk.GoAsync($"/kent/drafts/new?contract={contract}");
        await desk.PressAsync("Start the draft");
    }

    /// <summary>Writes sections, each on its page.</summary>
    public static async Task WriteAsync(Desk desk, IEnumerable<(SectionName Name, int Place, string Text)> words)
    {
        foreach (var page in words.GroupBy(word => word.Place > 0 ? $"options/{word.Place}" : DraftTask.Of(word.Name).Slug))
        {
            await WriteAsync(desk, page.Key, page.Select(word => ("text-" + SectionList.Of(word.Name).Field, word.Text)));
        }
    }

    public static async Task WriteAsync(Desk desk, string task, IEnumerable<(string, string)> fields)
    {
        await desk.GoAsync($"/kent/drafts/1/{task}");
        await desk.TypeAsync(fields);
        await desk.PressAsync("Save");
    }

    /// <summary>What the proof-reader says that is not settled: each rule with the words that it is about.</summary>
    public static async Task<IReadOnlyList<(string Rule, IReadOnlyList<string> Quotes)>> FindingsAsync(IPage page)
    {
        var found = new List<(string, IReadOnlyList<string>)>();
        foreach (var finding in await page.Locator(".fm-finding:has(form)").AllAsync())
        {
            found.Add(((await finding.Locator(".fm-finding__rule").InnerTextAsync()).Trim(), await finding.Locator(".fm-finding__words").AllInnerTextsAsync()));
        }
        return found;
    }

    /// <summary>Settles with a reason whatever the corrections have left.</summary>
    public static async Task SettleAsync(Desk desk)
    {
        await desk.GoAsync("/kent/drafts/1/findings");
        for (var forms = desk.Page.Locator(".fm-finding:has(form)"); await forms.CountAsync() > 0;)
        {
            var left = await forms.CountAsync();
            await forms.First.Locator("textarea").FillAsync("Looked at with the monitoring officer: it may stand.");
            await desk.PressAsync(forms.First.GetByRole(AriaRole.Button));
            Assert.True(await forms.CountAsync() < left, await desk.Main.InnerTextAsync());
        }
    }

    /// <summary>The author sends the draft; each whose turn it is signs it.</summary>
    public static async Task SignAsync(Desk desk)
    {
        await desk.GoAsync("/kent/drafts/1/sign-off");
        await desk.PressAsync("Send to sign-off");
        foreach (var title in (string[])["Finance business partner", "Monitoring officer", "Democratic services officer", "Corporate director"])
        {
            await desk.AsAsync(title);
            await desk.GoAsync("/kent/drafts/1/sign-off");
            await desk.PressAsync(desk.Page.GetByRole(AriaRole.Button, new() { NameRegex = SignOff() }).First);
        }
        await desk.SeesAsync("Signed off");
    }

    /// <summary>Democratic services publish the notice of the draft on a day.</summary>
    public static async Task NoticeAsync(Desk desk, Council council, DateOnly on, params (string Name, string Value)[] and)
    {
        council.On(on);
        await desk.AsAsync("Democratic services officer");
        await desk.GoAsync("/kent/notices/new?draft=1");
        await desk.TypeAsync([.. Missing, .. and]);
        await desk.PressAsync("Check the notice");
        await desk.PressAsync("Publish the notice");
        await desk.SeesAsync(on.InWords());
    }

    /// <summary>The member makes the decision on a day, or is told why not.</summary>
    public static async Task TakeAsync(Desk desk, Council council, string decision, string taker, DateOnly on)
    {
        council.On(on);
        await desk.AsAsync("Cabinet member");
        await desk.GoAsync(decision + "/take");
        await desk.TypeAsync(Taking(on.InWords(), taker));
        await desk.PressAsync("Make the decision");
    }

    public static async Task PublishAsync(Desk desk, string decision)
    {
        await desk.AsAsync("Democratic services officer");
        await desk.GoAsync(decision + "/record/publish");
        await desk.PressAsync("Publish the record");
    }

    /// <summary>The commissioner carries the decision out as the draft has it.</summary>
    public static async Task CarryOutAsync(Desk desk, string decision)
    {
        await desk.AsAsync("Commissioning manager");
        await desk.GoAsync(decision + "/carry-out");
        await desk.SeesAsync("What the draft of the decision said of the register stands here already");
        await desk.PressAsync("Carry it out");
    }

    [GeneratedRegex("^Sign off")]
    private static partial Regex SignOff();
}
