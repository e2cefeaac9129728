using System.CommandLine;
using Folkmoot.Features.Accounts;
using Folkmoot.Features.Accounts.Council;
using Folkmoot.Features.Alerts.Telling;
using Folkmoot.Features.CallIn;
using Folkmoot.Features.Demonstration;
using Folkmoot.Features.Timetables.Keeping;
using Folkmoot.Platform;

namespace Folkmoot;

internal static class ServeCommand
{
    private static readonly Option<string> Urls = new("--urls")
    {
        Description = "Addresses to listen on.",
        DefaultValueFactory = _ => "http://localhost:5080",
    };

    public static Command Create()
    {
        var command = new Command("serve", "Serve the site. The default.") { Urls };
        command.SetAction((parsed, ct) => RunAsync(parsed, parsed.GetValue(Urls)!, ct));
        return command;
    }

    public static async Task<int> RunAsync(ParseResult parsed, string urls, CancellationToken ct)
    {
        var (mail, uploads, proxies, council) = (App.MailOf(parsed), App.UploadsOf(), App.ProxiesOf(), CouncilProvider.OfEnvironment(Environment.GetEnvironmentVariable));
        var store = App.StoreOf(parsed);
        // Putting the pages together asks nothing of the store, so it is done while the store is brought up to date.
        var building = Task.Run(() => App.Build(store, urls, mail: mail, council: council, uploads: uploads, proxies: proxies), ct);
        await using (var services = await App.OpenAsync(store, ct))
        {
            await using var scope = services.CreateAsyncScope();
            var demonstration = ActivatorUtilities.CreateInstance<DemonstrationRecord>(scope.ServiceProvider);
            if (await demonstration.LoadIntoEmptyStoreAsync(ct))
            {
                Console.WriteLine("The store was empty: it now holds a demonstration made from the public record.");
            }
            await ActivatorUtilities.CreateInstance<DemonstrationAccounts>(scope.ServiceProvider).MakeAsync(ct);
            await scope.ServiceProvider.GetRequiredService<CloseCallIns>().RunAsync(authority: null, ct);
            await ActivatorUtilities.CreateInstance<KeepTimetables>(scope.ServiceProvider).RunWhereRulesMovedAsync(ct);
        }
        var app = await building;
        await app.StartAsync(ct);
        using var alerts = ActivatorUtilities.CreateInstance<AlertsMeanwhile>(app.Services);
        await alerts.StartAsync(ct);
        // A visitor's services meet what is open only; the night's work must meet every row.
        await using var whole = await App.OpenAsync(store, ct, mail);
        using var nightly = new NightlyMeanwhile(whole, whole.GetRequiredService<Clock>(), app.Services.GetRequiredService<ILogger<NightlyMeanwhile>>());
        await nightly.StartAsync(ct);
        Console.WriteLine($"Folkmoot is at {string.Join(", ", app.Urls)}. Stop it with Ctrl+C.");
        await app.WaitForShutdownAsync(ct);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        await alerts.StopAsync(patience.Token);
        await nightly.StopAsync(patience.Token);
        return 0;
    }
}
