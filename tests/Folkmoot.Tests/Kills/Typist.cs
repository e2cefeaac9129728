using System.Net;
using System.Text.Json;
using Folkmoot.Tests.Fixtures;

namespace Folkmoot.Tests.Kills;

/// <summary>Types into one section of a draft, saved as typed and now and then by the button. Another may type into the same.</summary>
internal sealed class Typist(SignedIn browser, Ledger ledger, Random dice, string draft, string section, bool isAlone)
{
    private int _count;

    /// <summary>The address of the section.</summary>
    public string Address { get; } = $"{draft}/{section}";

    public async Task RunAsync(CancellationToken stop)
    {
        var (token, version) = await ReadAsync();
        while (!stop.IsCancellationRequested)
        {
            // Typing goes on where it was: longer each time, and every text is like no other.
            var words = $"{section} {dice.NextInt64():x16} of {draft}: {string.Join(' ', Enumerable.Range(0, 5 + (++_count % 150)).Select(i => $"word{i}"))}";
            var button = _count % 7 == 0;
            var deed = ledger.Begin(DeedKind.Type, Address, words);
            using var answer = await browser.Client.PostAsync(new Uri(Address + (button ? "" : "?handler=AsTyped"), UriKind.Relative), new FormUrlEncodedContent([
                new("text-" + section, words), new("version-" + section, $"{version}"), new("__RequestVerificationToken", token)]));
            var met = button ? answer.Headers.Location?.ToString().Contains("/both/", StringComparison.Ordinal) == true : await MetAsync(answer);
            if (answer.StatusCode != (button ? HttpStatusCode.Redirect : HttpStatusCode.OK) || (met && isAlone)) ledger.Fault(deed, $"{(int)answer.StatusCode} {answer.Headers.Location} {met}");
            else ledger.Done(deed, met ? "set aside" : "saved");
            (token, version) = met || button ? await ReadAsync() : (token, version + 1);
            await Task.Delay(dice.Next(30), CancellationToken.None);
        }
    }

    private async Task<bool> MetAsync(HttpResponseMessage answer)
    {
        if (!answer.IsSuccessStatusCode) return false;
        await answer.Content.LoadIntoBufferAsync();
        using var saved = JsonDocument.Parse(answer.Headers.GetValues("X-Sections").Single());
        return saved.RootElement.GetProperty(section).GetProperty("both").ValueKind != JsonValueKind.Null;
    }

    private async Task<(string Token, int Version)> ReadAsync()
    {
        var page = (await browser.PageAsync(Address)).Is(HttpStatusCode.OK);
        string Value(string name) => page.Html.QuerySelector($"form[data-as-typed] input[name={name}]")!.GetAttribute("value")!;
        return (Value("__RequestVerificationToken"), int.Parse(Value("version-" + section)));
    }
}
