using Folkmoot.Data;
using Folkmoot.Platform.Mail;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Folkmoot.BrowserTests.Serving;

/// <summary>The real site on a free loopback port, on an SQLite file in a folder of its own that is deleted at the end.</summary>
internal sealed class Served : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("folkmoot-browser-").FullName;
    private WebApplication? app;

    public Served() => Store = new Store(Path.Combine(folder, "folkmoot.db"), Path.Combine(folder, "files"));

    public Store Store { get; }

    public Uri Address { get; private set; } = new("http://127.0.0.1");

    public IServiceProvider Services => app!.Services;

    /// <summary>Serves the store as it is filled by then.</summary>
    public async Task StartAsync(TimeProvider time, MailSettings? mail = null)
    {
        app = App.Build(Store, "http://127.0.0.1:0", time, mail);
        await app.StartAsync();
        Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
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
}
