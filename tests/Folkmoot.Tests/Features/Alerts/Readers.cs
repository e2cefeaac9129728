using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Folkmoot.Data.Mail;
using Folkmoot.Features.Alerts;
using Folkmoot.Features.Alerts.Asking;
using Folkmoot.Features.Alerts.Telling;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Services;
using Folkmoot.Platform;
using Folkmoot.Platform.Mail;
using Folkmoot.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Folkmoot.Tests.Features.Alerts;

/// <summary>A site that sends mail, a town on it, and readers who follow things there.</summary>
internal sealed partial class Readers : IAsyncDisposable
{
    public static readonly MailSettings Mail = MailSettings.Read("smtp://127.0.0.1:1", "Alerts <alerts@anyshire.example>", "https://folkmoot.example", out _)!;

    private readonly StoreFixture store;

    private Readers(StoreFixture store, Site site, Town town)
    {
        (this.store, Site, Town) = (store, site, town);
        Service = new() { Id = store.Clock.NewId(), AuthorityId = town.Authority.Id, Title = "Breaks for carers", Slug = "breaks-for-carers", SortKey = SortKey.Of(null, store.Clock.NewId()) };
        Cabinet = new() { Id = store.Clock.NewId(), AuthorityId = town.Authority.Id, Name = "Cabinet", Slug = "cabinet" };
        Riverside = new() { Id = store.Clock.NewId(), AuthorityId = town.Authority.Id, Name = "Riverside", Slug = "riverside" };
    }

    public Site Site { get; }

    public Town Town { get; }

    public Service Service { get; }

    public Body Cabinet { get; }

    public Division Riverside { get; }

    public string Here => "/" + Town.Authority.ShortName;

    public static async Task<Readers> OpenAsync(StoreFixture store, MailSettings? mail)
    {
        var readers = new Readers(store, await Site.StartAsync(store.Store, store.Time, mail: mail), new Town(store.Clock, $"town-{store.Clock.NewId():N}"));
        await store.AddAsync(readers.Town.Authority, readers.Service, readers.Cabinet, readers.Riverside);
        return readers;
    }

    public ValueTask DisposeAsync() => Site.DisposeAsync();

    public async Task<(HttpStatusCode Status, string? Location, string Text)> PostAsync(string address, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        using var answer = await Site.Client.PostAsync(new Uri(address, UriKind.Relative), form);
        Assert.False(answer.Headers.Contains("Set-Cookie"), $"{address} sets a cookie");
        var html = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        return (answer.StatusCode, answer.Headers.Location?.ToString(), string.Join(' ', (html.QuerySelector("main")?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }

    public Task<(HttpStatusCode Status, string? Location, string Text)> AskAsync(string what, string address, HowOften howOften = HowOften.AtOnce, string words = "") =>
        PostAsync($"{Here}/alerts/follow/{what}", ("Email", address), ("HowOften", howOften.ToString()), ("Words", words));

    /// <summary>Asks and presses the button behind the link; the key for later.</summary>
    public async Task<string> FollowAsync(string what, string address, HowOften howOften = HowOften.AtOnce, string words = "")
    {
        // The clock stands still, so that the order of the letters says nothing of which came last.
        var before = (await MailToAsync(address)).Select(m => m.Id).ToHashSet();
        await AskAsync(what, address, howOften, words);
        var confirmed = await PostAsync(ConfirmationIn((await MailToAsync(address)).Single(m => !before.Contains(m.Id)).Text));
        return confirmed.Location!.Split("/yours/")[1].Split('?')[0];
    }

    public static string ConfirmationIn(string text) => "/" + Confirmation().Match(text).Groups[1].Value;

    public async Task<IReadOnlyList<OutgoingMail>> MailToAsync(string address)
    {
        await using var db = store.Open();
        return await db.OutgoingMail.AsNoTracking().Where(m => m.AuthorityId == Town.Authority.Id && m.To == address).OrderBy(m => m.Id).ToListAsync();
    }

    /// <summary>The alerts that wait to be sent to an address, after a round in which the server was not there.</summary>
    public async Task<IReadOnlyList<OutgoingMail>> AlertsToAsync(string address)
    {
        await RoundAsync();
        return [.. (await MailToAsync(address)).Where(m => m.About == "an alert")];
    }

    /// <summary>Has the news noted and the alerts written.</summary>
    public async Task RoundAsync()
    {
        await using var scope = Site.Services.CreateAsyncScope();
        await ActivatorUtilities.CreateInstance<SendAlerts>(scope.ServiceProvider).RunAsync(default);
    }

    [GeneratedRegex(@"https://folkmoot\.example/(\S+/alerts/confirm/\S+)", RegexOptions.None, 1000)]
    private static partial Regex Confirmation();
}
