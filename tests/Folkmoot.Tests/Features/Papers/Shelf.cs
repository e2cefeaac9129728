using System.Net;
using System.Text.RegularExpressions;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Papers;
using Folkmoot.Law.Restriction;
using Folkmoot.Platform.Access;
using Folkmoot.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Tests.Features.Papers;

/// <summary>A town with a decision, and papers sent to it through the pages.</summary>
internal sealed partial class Shelf(StoreFixture store)
{
    public Town Town { get; } = new(store.Clock, $"town-{store.Clock.NewId():N}");

    public Decision Decision => field ??= Town.Decision("Carers' short breaks", new(2026, 3, 2), decision => (decision.Reference, decision.State) = ("26/00012", DecisionState.Approved));

    public string At => "/" + Town.Authority.ShortName;

    public string Address => $"{At}/decisions/{Decision.Slug}/papers";

    public string Public => $"{At}/decisions/{Decision.Slug}";

    public async Task<Shelf> AddAsync(params object[] more)
    {
        await store.AddAsync([Town.Authority, Decision, .. more]);
        return this;
    }

    public async Task<SignedIn> SignInAsync(params Role[] roles) => await (await store.SiteAsync()).SignInAsync(Town.Authority, roles);

    /// <summary>Sends a paper through the page and gives the answer.</summary>
    public async Task<Page> SendAsync(SignedIn browser, string name, byte[] content, string title = "Report", Handling handling = Handling.Open, PublishedWith with = PublishedWith.ByHand, string? address = null) =>
        await browser.UploadAsync((await browser.PageAsync(address ?? Address)).Is(HttpStatusCode.OK), name, content,
            new Dictionary<string, string> { ["PaperTitle"] = title, ["Handling"] = handling.ToString(), ["With"] = with.ToString() });

    /// <summary>Sends a paper that is taken, and gives its key.</summary>
    public async Task<Guid> PutAsync(SignedIn browser, string name, byte[] content, string title = "Report", Handling handling = Handling.Open, PublishedWith with = PublishedWith.ByHand)
    {
        var page = await SendAsync(browser, name, content, title, handling, with);
        Assert.True(page.Status == HttpStatusCode.Redirect, page.Status == HttpStatusCode.OK ? page.Main : page.Status.ToString());
        return Guid.Parse(Key().Match(page.Location!).Value);
    }

    public async Task<Page> PressAsync(SignedIn browser, Guid paper, string button, string? why = null) =>
        await browser.SendAsync((await browser.PageAsync($"{At}/papers/{paper}")).Is(HttpStatusCode.OK), why is null ? null : new Dictionary<string, string> { ["Why"] = why }, button: button);

    /// <summary>Says all that the law asks of a paper that is exempt under paragraph 3.</summary>
    public async Task<Page> ExemptAsync(SignedIn browser, Guid paper, Guid? openPart = null, string? whyNone = null, params (string Field, string Answer)[] otherwise)
    {
        var answers = new Dictionary<string, string>
        {
            ["Form.Handling"] = nameof(Handling.Exempt), ["Form.Paragraphs"] = nameof(ExemptParagraph.BusinessAffairs), ["Form.NotTakenOut"] = "true", ["Form.Balance"] = "Bidders would see each other's prices before the award.",
            ["Form.DecidedBy"] = "Monitoring officer", ["Form.DecidedOn"] = "20/11/2026", ["Form.ReviewOn"] = "1/4/2027", ["Form.OpenPart"] = openPart?.ToString() ?? "", ["Form.WhyNoOpenPart"] = whyNone ?? "",
        };
        foreach (var (field, answer) in otherwise) answers[field] = answer;
        return await browser.SendAsync((await browser.PageAsync($"{At}/papers/{paper}/handling")).Is(HttpStatusCode.OK), answers);
    }

    /// <summary>The address of the newest file of a paper.</summary>
    public async Task<string> FileAsync(Guid paper)
    {
        await using var db = store.Open();
        var found = await db.Papers.Include(p => p.Versions).SingleAsync(p => p.Id == paper);
        return $"{At}/{found.PathOf(found.Versions.Single(version => version.Number == found.Newest))}";
    }

    public static Uri Uri(string address) => new(address, UriKind.Relative);

    [GeneratedRegex("[0-9a-f-]{36}", RegexOptions.None, 1000)]
    private static partial Regex Key();
}
