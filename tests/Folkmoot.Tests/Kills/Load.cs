using System.Collections.Concurrent;
using System.Net;
using Folkmoot.Tests.Fixtures;
using Xunit.Sdk;

namespace Folkmoot.Tests.Kills;

/// <summary>Everybody who works on the server while it is killed: they signed in once and go on with the same sessions after each start.</summary>
internal sealed class Load : IDisposable
{
    private readonly List<(Func<CancellationToken, Task> Work, string Who)> _work = [];
    private readonly List<SignedIn> _browsers = [];
    private readonly Random _dice;
    private readonly Ledger _ledger;
    private readonly Clerks _clerks;
    private readonly Uri _address;

    private Load(Uri address, Ledger ledger, IEnumerable<string> toTake, int seed) => (_address, _ledger, _clerks, _dice) = (address, ledger, new(ledger, new ConcurrentQueue<string>(toTake)), new(seed));

    /// <summary>Signs everybody in and starts the drafts they write in.</summary>
    public static async Task<Load> SignInAsync(Uri address, Ledger ledger, IReadOnlyList<string> toTake, int seed)
    {
        var load = new Load(address, ledger, toTake, seed);
        var author = await load.EnterAsync("Commissioning manager");
        var (own, shared) = (await StartAsync(author), await StartAsync(author));
        load.Write(author, own, "reasons", isAlone: true);
        load.Write(await load.EnterAsync("Finance business partner"), own, "financial", isAlone: true);
        load.Write(await load.EnterAsync("Monitoring officer"), shared, "legal", isAlone: false);
        load.Write(await load.EnterAsync("Corporate director"), shared, "legal", isAlone: false);
        load.Add(await load.EnterAsync("Commissioning manager"), "starts drafts", load.StartDraftsAsync);
        load.Add(await load.EnterAsync("Democratic services officer"), "publishes notices", load._clerks.NoticeAsync);
        load.Add(await load.EnterAsync("Democratic services officer"), "publishes notices too", load._clerks.NoticeAsync);
        load.Add(await load.EnterAsync("Cabinet member"), "takes decisions", load._clerks.TakeAsync);
        load.Add(await load.EnterAsync("Democratic services officer"), "publishes records", load._clerks.RecordAsync);
        return load;
    }

    /// <summary>Puts back what was cut off, now that it is known whether it was done.</summary>
    public void Again(Deed deed, bool wasDone) => _clerks.Again(deed, wasDone);

    /// <summary>Works until stopped, or until the server is gone.</summary>
    public Task RunAsync(CancellationToken stop) => Task.WhenAll(_work.Select(async one =>
    {
        try
        {
            await Task.Yield();
            await one.Work(stop);
        }
        catch (Exception gone) when (gone is HttpRequestException or IOException or TaskCanceledException)
        {
            // The server was killed: what was sent and not answered stays in the ledger.
        }
        catch (XunitException wrong)
        {
            _ledger.Fault(new(DeedKind.Type, one.Who, ""), wrong.Message);
        }
    }));

    public void Dispose()
    {
        foreach (var browser in _browsers) browser.Dispose();
    }

    private void Write(SignedIn browser, string draft, string section, bool isAlone)
    {
        var typist = new Typist(browser, _ledger, new(_dice.Next()), draft, section, isAlone);
        _work.Add((typist.RunAsync, $"writes {typist.Address}"));
    }

    private void Add(SignedIn browser, string who, Func<SignedIn, Random, CancellationToken, Task> work)
    {
        var dice = new Random(_dice.Next());
        _work.Add((stop => work(browser, dice, stop), who));
    }

    private async Task StartDraftsAsync(SignedIn browser, Random dice, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            var deed = _ledger.Begin(DeedKind.Start, "a draft");
            _ledger.Done(deed, await StartAsync(browser));
            await Task.Delay(300 + dice.Next(600), CancellationToken.None);
        }
    }

    private static async Task<string> StartAsync(SignedIn browser)
    {
        var answer = await browser.SendAsync((await browser.PageAsync(KilledTown.Here + "/drafts/new")).Is(HttpStatusCode.OK));
        return answer.Is(HttpStatusCode.Redirect).Location!;
    }

    private async Task<SignedIn> EnterAsync(string title)
    {
        var browser = SignedIn.At(_address);
        _browsers.Add(browser);
        var entered = await browser.SendAsync((await browser.PageAsync("/sign-in")).Is(HttpStatusCode.OK), button: title);
        entered.Is(HttpStatusCode.Redirect);
        return browser;
    }
}
