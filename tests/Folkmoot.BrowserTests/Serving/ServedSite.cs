using Folkmoot.Data;
using Folkmoot.Features.Accounts;
using Folkmoot.Features.Accounts.People;
using Folkmoot.Features.Demonstration;
using Folkmoot.Features.Demonstration.Synthetic;
using Folkmoot.Platform;
using Folkmoot.Platform.Mail;
using Folkmoot.Platform.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Folkmoot.BrowserTests.Serving;

/// <summary>The real site on a free loopback port, with the demonstration and a small synthetic authority in it, at noon on 21 November 2026.</summary>
public sealed class ServedSite : IAsyncDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);
    private readonly Served served = new();

    public Uri Address => served.Address;

    public async Task StartAsync()
    {
        await FillAsync(served.Store);
        // Mail is set and none is sent: the pages that ask for alerts are shown, and nobody runs the alerts.
        await served.StartAsync(new StandingClock(), MailSettings.Read("smtp://127.0.0.1:1", "alerts@example.org", null, out _));
    }

    /// <summary>Makes an account and gives the link where its password is chosen.</summary>
    public async Task<string> InviteAsync(string email, Role role)
    {
        await using var scope = served.Services.CreateAsyncScope();
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

    public ValueTask DisposeAsync() => served.DisposeAsync();

    private sealed class StandingClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Noon;
    }
}
