using System.Net;
using AngleSharp.Html.Parser;
using Folkmoot.Data;
using Folkmoot.Features.Accounts.Council;
using Folkmoot.Platform.Files;
using Folkmoot.Platform.Mail;
using Folkmoot.Features.Authorities;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Folkmoot.Tests.Fixtures;

/// <summary>The real host, with Kestrel on a free loopback port; only the clock is ours.</summary>
public sealed class Site : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Site(WebApplication app)
    {
        _app = app;
        Address = new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        Client = new(new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.All }) { BaseAddress = Address };
    }

    public Uri Address { get; }

    /// <summary>Follows no redirects, so that a test sees them.</summary>
    public HttpClient Client { get; }

    public IServiceProvider Services => _app.Services;

    public static async Task<Site> StartAsync(Store store, TimeProvider time, CouncilProvider? council = null, int port = 0, MailSettings? mail = null, UploadSettings? uploads = null, Proxies? proxies = null)
    {
        var app = App.Build(store, $"http://127.0.0.1:{port}", time, mail, council, uploads, proxies);
        await app.StartAsync();
        return new(app);
    }

    public async Task<Page> PageAsync(string address)
    {
        using var response = await Client.GetAsync(new Uri(address, UriKind.Relative));
        var html = await response.Content.ReadAsStringAsync();
        return new(address, response.StatusCode, response.Headers.Location?.ToString(), new HtmlParser().ParseDocument(html));
    }

    /// <summary>A browser in which somebody with these roles at the authority has signed in.</summary>
    public Task<SignedIn> SignInAsync(Authority authority, params Role[] roles) => SignedIn.AsAsync(this, authority, roles);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
