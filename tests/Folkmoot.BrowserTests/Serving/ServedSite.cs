using Folkmoot.Data;
using Folkmoot.Features.Accounts;
using Folkmoot.Features.Accounts.People;
using Folkmoot.Features.Demonstration;
using Folkmoot.Features.Demonstration.Synthetic;
using Folkmoot.Platform;
using Folkmoot.Platform.Mail;
using Folkmoot.Platform.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Folkmoot.BrowserTests.Serving;

/// <summary>The real site on a free loopback port, with the demonstration and a small synthetic authority in it, at noon on 21 November 2026.</summary>
public sealed class ServedSite : IAsyncDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);
    private readonly string folder = Directory.CreateTempSubdirectory("folkmoot-browser-").FullName;
    private WebApplication? app;

    public Uri Address { get; private set; } = new("http://127.0.0.1");

    public async Task StartAsync()
    {
        var store = new Store(Path.Combine(folder, "folkmoot.db"), Path.Combine(folder, "files"));
        await FillAsync(store);
        // Mail is set and none is sent: the pages that ask for alerts are shown, and nobody runs the alerts.
        app = App.Build(store, "http://127.0.0.1:0", new StandingClock(), MailSettings.Read("smtp://127.0.0.1:1", "alerts@example.org", null, out _));
        await app.StartAsync();
        Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
    }

    /// <summary>Makes an account and gives the link where its password is chosen.</summary>
    public async Task<string> InviteAsync(string email, Role role)
    {
        await using var scope = app!.Services.CreateAsyncScope();
        var authority = await scope.ServiceProvider.GetRequiredService<Db>().Authorities.SingleAsync(authority => authority.ShortName == "kent");
        var people = scope.ServiceProvider.GetRequiredService<People>();
        var (account, refusal) = await people.AddAsync(authority, email, "Officer with a passkey", role, "a test", CancellationToken.None);
        Assert.Null(refusal);
        return (await people.LinkAsync(authority, account!.Id, CancellationToken.None)).Link!;
    }

    private static async Task FillAsync(Store store)
    {
        await using var services = await App.OpenAsync(store, CancellationToken.None);
        await using var scope = services.CreateAsyncScope();
        await ActivatorUtilities.CreateInstance<DemonstrationRecord>(scope.ServiceProvider).LoadIntoEmptyStoreAsync(CancellationToken.None);
        await ActivatorUtilities.CreateInstance<DemonstrationAccounts>(scope.ServiceProvider).MakeAsync(CancellationToken.None);
        await using var words = new StringWriter();
        var synthetic = new SyntheticAuthority(scope.ServiceProvider.GetRequiredService<Db>(), scope.ServiceProvider.GetRequiredService<Clock>(), words);
        Assert.Null(await synthetic.WriteAsync("Marlshire County Council", 250, 1, CancellationToken.None));
    }

    public async ValueTask DisposeAsync()
    {
        if (app is not null)
        {
            await app.StopAsync();
            await app.DisposeAsync();
        }
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private sealed class StandingClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Noon;
    }
}
