using System.Net;
using Folkmoot.Data;
using Folkmoot.Features.Drafting;
using Folkmoot.Features.Rules.Subjects;
using Folkmoot.Law.Days;
using Folkmoot.Platform.Access;
using Folkmoot.Tests.Features.Drafting;
using Folkmoot.Tests.Features.Rules;
using Folkmoot.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Tests.Features.SignOffs;

/// <summary>A town with a draft that is whole, and browsers in which those who sign it off have signed in.</summary>
internal sealed class SignOffDesk(StoreFixture store) : IAsyncDisposable
{
    private static readonly (SectionName Name, int Place, string Text)[] Whole =
    [
        (SectionName.Title, 0, "Lantern Walks"), (SectionName.ProposedDecision, 0, "Agree the plan."), (SectionName.Reasons, 0, "It is due."), (SectionName.Recommended, 0, "2"), (SectionName.OptionReason, 1, "It leaves people without help."),
        (SectionName.Key, 0, "no"), (SectionName.Taker, 0, "Cabinet"), (SectionName.Divisions, 0, "All divisions"), (SectionName.NotBefore, 0, "31 March 2027"), (SectionName.Financial, 0, "None."), (SectionName.Legal, 0, "None."),
        (SectionName.Equalities, 0, "An equality impact assessment of 1 November 2026 found no effect."), (SectionName.DataProtection, 0, "None is needed."),
    ];

    private readonly List<SignedIn> _browsers = [];

    public Town Town { get; } = new(store.Clock, "signs" + store.Clock.NewId().ToString("N")[^12..]);

    /// <summary>The draft's author, at the keyboard.</summary>
    public Desk Author { get; private set; } = null!;

    public int Number { get; private set; }

    public string Draft => $"/{Town.Authority.ShortName}/drafts/{Number}";

    public string SignOff => $"{Draft}/sign-off";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>A whole draft in a town with this list; the default where none is given.</summary>
    public static Task<SignOffDesk> OpenAsync(StoreFixture store, params SignOffStep[] list) => OpenAsync(store, null, list);

    /// <summary>A whole draft from a contract that is added to the town, with what else is.</summary>
    public static async Task<SignOffDesk> OpenAsync(StoreFixture store, Func<Town, (Guid Contract, object[] Rows)>? from, params SignOffStep[] list)
    {
        var desk = new SignOffDesk(store);
        await store.AddAsync(desk.Town.Authority);
        Guid? contract = null;
        if (from is not null)
        {
            (contract, var rows) = from(desk.Town);
            await store.AddAsync(rows);
        }
        if (list.Length > 0) await store.AddAsync(Constitution.Row(store.Clock, desk.Town.Authority.Id, "sign-off", new(2020, 1, 1), new SignOffSettings(list)));
        desk.Author = new(store, desk.Town.Authority.Id, "commissioner@council.example", Role.Author);
        await desk.WriteWholeAsync((await desk.Author.StartAsync(contract)).Number);
        return desk;
    }

    public async Task WriteWholeAsync(int number)
    {
        Number = number;
        foreach (var (name, place, text) in Whole) await WriteAsync(name, text, place);
        foreach (var option in new WrittenDraft(await Author.ReadAsync(number)).Options.Where(option => option.IsOpen)) await WriteAsync(SectionName.OptionReason, "It costs more.", option.Number);
    }

    public async Task WriteAsync(SectionName name, string text, int place = 0) => Assert.Null((await Author.WriteAsync(Number, name, text, place)).Refusal);

    public async Task<SignedIn> AsAsync(params Role[] roles)
    {
        var browser = await SignedIn.AsAsync(await store.SiteAsync(), Town.Authority, roles);
        _browsers.Add(browser);
        return browser;
    }

    public static SignOffStep Step(string who, Role role, int? turn = null, string? sections = null, bool own = false) =>
        new(who, null, 2, ClearDayMode.Working) { Role = role, Order = turn, DependsOn = sections?.Split(' '), OwnDraft = own };

    /// <summary>The author's browser sends the draft from its page.</summary>
    public async Task<Page> SendAsync(SignedIn? author = null)
    {
        author ??= await AsAsync(Role.Author);
        var draft = await author.PageAsync(Draft);
        return await author.FollowAsync(await author.SendAsync(draft, button: "Send to sign-off"));
    }

    /// <summary>Presses a button beside one signature and returns the page that answers.</summary>
    public async Task<Page> PressAsync(SignedIn who, string whose, string button, string words = "", Page? from = null)
    {
        var page = from ?? await who.PageAsync(SignOff);
        var section = page.Html.QuerySelectorAll("section[aria-labelledby^=sign-off]").Single(one => one.QuerySelector("h2")!.TextContent.Trim().StartsWith(whose, StringComparison.Ordinal));
        var id = section.QuerySelector("input[name=id]")!.GetAttribute("value");
        return await who.FollowAsync(await who.SendAsync(page, new Dictionary<string, string> { ["words"] = words }, $"main form:has(input[value='{id}'])", Label(button, whose)));
    }

    /// <summary>Posts to a signature past the page's own buttons.</summary>
    public static async Task<Page> ForceAsync(SignedIn who, Page page, string whose, string handler, string words = "")
    {
        var form = page.Html.QuerySelectorAll("section[aria-labelledby^=sign-off]").Single(one => one.QuerySelector("h2")!.TextContent.Trim().StartsWith(whose, StringComparison.Ordinal)).QuerySelector("form")!;
        form.SetAttribute("action", page.Address.Split('?')[0] + "?handler=" + handler);
        form.SetAttribute("id", "forced");
        foreach (var button in form.QuerySelectorAll("button")) button.RemoveAttribute("formaction");
        return await who.FollowAsync(await who.SendAsync(page, new Dictionary<string, string> { ["words"] = words }, "#forced"));
    }

    /// <summary>"Finance Signed", "Director Not signed yet": each signature with its state.</summary>
    public async Task<IReadOnlyList<string>> StatesAsync(SignedIn who) => (await who.PageAsync(SignOff)).Is(HttpStatusCode.OK).All("section[aria-labelledby^=sign-off] h2");

    public async Task<string> AuditAsync()
    {
        await using var db = store.Open();
        return await db.AuditTrail.Where(entry => entry.AuthorityId == Town.Authority.Id).OrderByDescending(entry => entry.Number).Select(entry => entry.Why).FirstAsync(Ct);
    }

    public async Task<DraftState> StateAsync() => (await Author.ReadAsync(Number)).State;

    public async ValueTask DisposeAsync()
    {
        foreach (var browser in _browsers) browser.Dispose();
        await Author.DisposeAsync();
    }

    private static string Label(string button, string whose) => button + (button.EndsWith("omment", StringComparison.Ordinal) ? " on " : ": ") + whose;
}
