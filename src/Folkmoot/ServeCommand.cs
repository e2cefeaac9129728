using System.CommandLine;
using Folkmoot.Data;
using Folkmoot.Features.Accounts;
using Folkmoot.Features.Accounts.Council;
using Folkmoot.Features.CallIn;
using Folkmoot.Features.Demonstration;
using Folkmoot.Features.Timetables.Keeping;

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
        command.SetAction((parsed, ct) => RunAsync(App.StoreOf(parsed), parsed.GetValue(Urls)!, ct));
        return command;
    }

    public static async Task<int> RunAsync(Store store, string urls, CancellationToken ct)
    {
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
        var app = App.Build(store, urls, council: CouncilProvider.OfEnvironment(Environment.GetEnvironmentVariable));
        await app.StartAsync(ct);
        Console.WriteLine($"Folkmoot is at {string.Join(", ", app.Urls)}. Stop it with Ctrl+C.");
        await app.WaitForShutdownAsync(ct);
        return 0;
    }
}
