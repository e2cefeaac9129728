using System.Collections.Concurrent;
using System.Net;
using Folkmoot.Tests.Fixtures;

namespace Folkmoot.Tests.Kills;

/// <summary>Publishes notices, takes decisions and publishes their records, one after another.</summary>
internal sealed class Clerks(Ledger ledger, ConcurrentQueue<string> toTake)
{
    private readonly ConcurrentQueue<string> _taken = [];

    /// <summary>Puts a decision back whose act was in flight: where it stands now is known.</summary>
    public void Again(Deed deed, bool wasDone)
    {
        if (deed.Kind == DeedKind.Take) (wasDone ? _taken : toTake).Enqueue(deed.About);
        if (deed.Kind == DeedKind.Record && !wasDone) _taken.Enqueue(deed.About);
    }

    public async Task NoticeAsync(SignedIn browser, Random dice, CancellationToken stop)
    {
        var form = (await browser.PageAsync(KilledTown.Here + "/notices/new")).Is(HttpStatusCode.OK);
        var token = form.Html.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        while (!stop.IsCancellationRequested)
        {
            var title = $"Build bridge {dice.NextInt64():x16}";
            var deed = ledger.Begin(DeedKind.Notice, title);
            using var answer = await browser.Client.PostAsync(new Uri(form.Address, UriKind.Relative), new FormUrlEncodedContent([.. Notice(title), new("__RequestVerificationToken", token)]));
            if (answer.Headers.Location is { } at) ledger.Done(deed, at.ToString().Split('/')[^1]);
            else ledger.Fault(deed, $"{(int)answer.StatusCode} {Wrong(await answer.Content.ReadAsStringAsync(CancellationToken.None))}");
            await Task.Delay(dice.Next(60), CancellationToken.None);
        }
    }

    public async Task TakeAsync(SignedIn browser, Random dice, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested && toTake.TryDequeue(out var slug))
        {
            var done = await ActAsync(browser, DeedKind.Take, slug, "take", new() { ["Outcome"] = "Approved", ["Form.Decision"] = "Mend it.", ["Form.Reasons"] = "It is broken.", ["Form.NoneRejected"] = "true", ["Form.NoneDeclared"] = "true" });
            if (done) _taken.Enqueue(slug);
            await Task.Delay(dice.Next(60), CancellationToken.None);
        }
    }

    public async Task RecordAsync(SignedIn browser, Random dice, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            if (_taken.TryDequeue(out var slug)) await ActAsync(browser, DeedKind.Record, slug, "record/publish", []);
            await Task.Delay(dice.Next(60), CancellationToken.None);
        }
    }

    private async Task<bool> ActAsync(SignedIn browser, DeedKind kind, string slug, string path, Dictionary<string, string> answers)
    {
        // Until the form is there nothing is done: whoever is cut off before begins with it again.
        var deed = ledger.Begin(kind, slug);
        var form = (await browser.PageAsync($"{KilledTown.Here}/decisions/{slug}/{path}")).Is(HttpStatusCode.OK);
        var answer = await browser.SendAsync(form, answers);
        if (answer.Location is not null) ledger.Done(deed, answer.Location);
        else ledger.Fault(deed, $"{(int)answer.Status} {string.Join("; ", answer.All(".govuk-error-summary"))}");
        return answer.Location is not null;
    }

    private static string Wrong(string page) => string.Join("; ", new Page("", HttpStatusCode.OK, null, new AngleSharp.Html.Parser.HtmlParser().ParseDocument(page)).All(".govuk-error-summary"));

    private static Dictionary<string, string> Notice(string title) => new()
    {
        ["title"] = title, ["matter"] = "To build one more bridge.", ["is-key"] = "no", ["maker"] = "member", ["taker"] = KilledTown.Taker, ["taker-name"] = "the holder of the office",
        ["due-kind"] = "not-before", ["due"] = "1/3/2030", ["documents"] = "Report of the corporate director", ["address"] = "Town Hall", ["how-to-request"] = "Write to democratic services.",
        ["others-may-follow"] = "yes", ["at-offices"] = "yes", ["holds-nothing-restricted"] = "yes", ["path"] = "notice", ["step"] = "publish", ["reference"] = "", ["key-reasons"] = "",
    };
}
