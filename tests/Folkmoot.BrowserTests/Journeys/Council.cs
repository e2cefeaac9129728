using System.Text.Json.Nodes;
using Folkmoot.BrowserTests.Serving;
using Folkmoot.Features.Accounts;
using Folkmoot.Features.CallIn;
using Folkmoot.Features.Demonstration;
using Folkmoot.Features.Imports.Intake;
using Folkmoot.Features.Imports.Records;
using Folkmoot.Features.Imports.Sources;
using Folkmoot.Platform.Access;
using Microsoft.Extensions.DependencyInjection;

namespace Folkmoot.BrowserTests.Journeys;

/// <summary>A site of its own with the register as it stood on a day, and a clock that is moved by hand.</summary>
internal sealed class Council : IAsyncDisposable
{
    private readonly Served served = new();
    private readonly MovedClock clock = new();

    private Council(DateOnly day) => On(day);

    public Uri Address => served.Address;

    /// <summary>Opens a site whose record file is the demonstration's with what came later taken out; then pages of the committee system are imported.</summary>
    public static async Task<Council> OpenAsync(DateOnly day, Action<JsonObject> takeOut, params string[] pages)
    {
        var council = new Council(day);
        // Opening brings the store up to date; what is written into it is written on the day.
        await (await App.OpenAsync(council.served.Store, CancellationToken.None)).DisposeAsync();
        await using (var services = new ServiceCollection().AddLogging().AddFolkmoot(council.served.Store, () => Reader.System, council.clock).BuildServiceProvider())
        {
            await using var scope = services.CreateAsyncScope();
            var record = JsonNode.Parse(DemonstrationRecord.Bytes())!.AsObject();
            takeOut(record);
            var outcome = await ActivatorUtilities.CreateInstance<RecordImporter>(scope.ServiceProvider).ImportAsync(System.Text.Encoding.UTF8.GetBytes(record.ToJsonString()), "register.json", dryRun: false, CancellationToken.None);
            Assert.Empty(outcome.Problems);
            await ActivatorUtilities.CreateInstance<DemonstrationAccounts>(scope.ServiceProvider).MakeAsync(CancellationToken.None);
            if (pages.Length > 0) await IntakeRun.RunAsync(services, [.. FileToRead.In(pages)], "kent", CancellationToken.None);
        }
        await council.served.StartAsync(council.clock);
        return council;
    }

    /// <summary>Makes it nine in the morning of a day in London.</summary>
    public void On(DateOnly day) => clock.Now = new(day, new(9, 0), TimeSpan.Zero);

    /// <summary>Lets time go by.</summary>
    public void Pass(TimeSpan time) => clock.Now += time;

    /// <summary>What every night does: closes the call-ins whose window has passed.</summary>
    public async Task NightAsync()
    {
        await using var scope = served.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<CloseCallIns>().RunAsync(authority: null, CancellationToken.None);
    }

    public ValueTask DisposeAsync() => served.DisposeAsync();

    /// <summary>Takes the things with these keys out of a list of the record.</summary>
    public static void TakeOut(JsonNode? list, params IReadOnlyCollection<string> keys)
    {
        foreach (var thing in list?.AsArray().Where(thing => keys.Contains(thing!["key"]!.GetValue<string>())).ToList() ?? []) list!.AsArray().Remove(thing);
    }

    private sealed class MovedClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; }

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
