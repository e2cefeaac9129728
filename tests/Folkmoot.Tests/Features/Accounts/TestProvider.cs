using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Folkmoot.Tests.Features.Accounts;

/// <summary>The provider of provider.mjs, running on a loopback port until it is disposed of.</summary>
internal sealed class TestProvider : IAsyncDisposable
{
    private readonly Process _process;

    private TestProvider(Process process, int port) => (_process, Address) = (process, new($"http://127.0.0.1:{port}"));

    public Uri Address { get; }

    public static bool IsThere => Directory.Exists(Repository.Path("node_modules", "oidc-provider"));

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public static async Task<TestProvider> StartAsync(string back)
    {
        var port = FreePort();
        var process = Process.Start(new ProcessStartInfo("node", [Repository.Path("tests", "Folkmoot.Tests", "Features", "Accounts", "provider.mjs"), port.ToString(), back]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line == "ready") return new(process, port);
        }
        throw new InvalidOperationException("The provider did not start.");
    }

    /// <summary>Signs somebody in at the provider as a browser would, from the address they were sent to, up to where they are sent back.</summary>
    public async Task<Uri> WalkAsync(Uri sent, string login)
    {
        using var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new() });
        var next = sent;
        for (var steps = 0; steps < 12; steps++)
        {
            using var answer = await browser.GetAsync(next);
            if (answer.Headers.Location is { } location)
            {
                next = new Uri(next, location);
                if (next.Authority != Address.Authority) return next;
                continue;
            }
            var form = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync()).QuerySelectorAll("form").OfType<IHtmlFormElement>().First();
            var fields = form.QuerySelectorAll("input[name]").OfType<IHtmlInputElement>().Select(input => KeyValuePair.Create(input.Name!, input.Name is "login" ? login : input.Name is "password" ? "any" : input.Value));
            using var sentOn = await browser.PostAsync(new Uri(next, form.GetAttribute("action")), new FormUrlEncodedContent(fields));
            next = new Uri(next, sentOn.Headers.Location!);
            if (next.Authority != Address.Authority) return next;
        }
        throw new InvalidOperationException($"The provider led nowhere from {sent}.");
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
