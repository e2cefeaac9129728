using System.Net;
using System.Security.Claims;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Folkmoot.Data;
using Folkmoot.Features.Accounts;
using Folkmoot.Features.Authorities;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Audit;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Folkmoot.Tests.Fixtures;

/// <summary>A browser without scripts in which somebody may have signed in: it keeps cookies, reads forms and sends them filled in.</summary>
public sealed class SignedIn : IDisposable
{
    private readonly HttpClient _client;
    private readonly CookieContainer _cookies = new();
    private List<KeyValuePair<string, string>> _sent = [];

    private SignedIn(Uri address) =>
        _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = _cookies, AutomaticDecompression = DecompressionMethods.All }) { BaseAddress = address };

    /// <summary>The account; empty for nobody.</summary>
    public Guid AccountId { get; private init; }

    public HttpClient Client => _client;

    /// <summary>Somebody who has not signed in.</summary>
    public static SignedIn Nobody(Site site) => new(site.Address);

    /// <summary>Somebody who has not signed in, at a site of another process.</summary>
    public static SignedIn At(Uri address) => new(address);

    /// <summary>A new account with these roles at the authority, signed in with two factors.</summary>
    public static Task<SignedIn> AsAsync(Site site, Authority authority, params Role[] roles) => AtAllAsync(site, [authority], roles);

    /// <summary>A new account with these roles at each of the authorities, signed in with two factors.</summary>
    public static async Task<SignedIn> AtAllAsync(Site site, IReadOnlyList<Authority> authorities, params Role[] roles)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var (db, clock) = (scope.ServiceProvider.GetRequiredService<Db>(), scope.ServiceProvider.GetRequiredService<Clock>());
        var id = clock.NewId();
        var email = $"{string.Join('-', roles).ToLowerInvariant()}.{id:N}@council.example";
        var account = new Account { Id = id, Email = email, NormalisedEmail = email.ToUpperInvariant(), Title = string.Join(" and ", roles), SecurityStamp = id.ToString("N") };
        foreach (var authority in authorities)
        {
            foreach (var role in roles) account.Roles.Add(new() { Id = clock.NewId(), AuthorityId = authority.Id, AccountId = id, Role = role, From = new(2000, 1, 1) });
        }
        db.Add(account);
        await db.SaveAsync(new Act("test", "An account for a test."));
        return await AsAsync(site, account);
    }

    /// <summary>An account that is there, signed in with this proof.</summary>
    public static async Task<SignedIn> AsAsync(Site site, Account account, string proof = Proof.TwoFactors)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var principal = await scope.ServiceProvider.GetRequiredService<IUserClaimsPrincipalFactory<Account>>().CreateAsync(account);
        ((ClaimsIdentity)principal.Identity!).AddClaim(new(Proof.Claim, proof));
        var now = new DateTimeOffset(scope.ServiceProvider.GetRequiredService<Clock>().Now, TimeSpan.Zero);
        var session = scope.ServiceProvider.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
        var ticket = new AuthenticationTicket(principal, new() { IssuedUtc = now, ExpiresUtc = now + session.ExpireTimeSpan }, IdentityConstants.ApplicationScheme);
        var browser = new SignedIn(site.Address) { AccountId = account.Id };
        browser._cookies.Add(site.Address, new Cookie(session.Cookie.Name!, session.TicketDataFormat.Protect(ticket)));
        return browser;
    }

    public async Task<Page> PageAsync(string address) => await ReadAsync(address, await _client.GetAsync(new Uri(address, UriKind.Relative)));

    /// <summary>Follows where an answer leads, until it leads nowhere.</summary>
    public async Task<Page> FollowAsync(Page page)
    {
        for (var steps = 0; page.Location is { } location && steps < 5; steps++)
        {
            page = await PageAsync(new Uri(_client.BaseAddress!, location).PathAndQuery);
        }
        return page;
    }

    /// <summary>Fills in a form of the page as it stands, with these answers for its fields, and sends it by its (first) button.</summary>
    public async Task<Page> SendAsync(Page page, IReadOnlyDictionary<string, string>? answers = null, string form = "main form[method=post]", string? button = null)
    {
        var found = page.Html.QuerySelectorAll(form).OfType<IHtmlFormElement>().FirstOrDefault(f => button is null || ButtonOf(f, button) is not null);
        Assert.True(found is not null, $"{page.Address} ({page.Status}) has no form '{form}'" + (button is null ? "" : $" with a button '{button}'"));
        var pressed = button is null ? found!.QuerySelector("button") : ButtonOf(found!, button);
        var fields = Fields(found!, answers ?? new Dictionary<string, string>(), pressed);
        var action = pressed?.GetAttribute("formaction") ?? found!.GetAttribute("action") ?? page.Address;
        _sent = fields;
        return await ReadAsync(action, await _client.PostAsync(new Uri(action, UriKind.Relative), new FormUrlEncodedContent(fields)));
    }

    /// <summary>Follows answers that ask for the same form at another address (307), as browsers do, until one does not.</summary>
    public async Task<Page> RepeatAsync(Page page)
    {
        for (var steps = 0; page is { Status: HttpStatusCode.TemporaryRedirect, Location: { } location } && steps < 5; steps++)
        {
            var address = new Uri(_client.BaseAddress!, location).PathAndQuery;
            page = await ReadAsync(address, await _client.PostAsync(new Uri(address, UriKind.Relative), new FormUrlEncodedContent(_sent)));
        }
        return page;
    }

    /// <summary>Fills in a form of the page that takes a file, and sends it with the file.</summary>
    public async Task<Page> UploadAsync(Page page, string name, byte[] content, IReadOnlyDictionary<string, string>? answers = null, string field = "File")
    {
        var form = page.Html.QuerySelectorAll("main form[enctype='multipart/form-data']").OfType<IHtmlFormElement>().FirstOrDefault();
        Assert.True(form is not null, $"{page.Address} ({page.Status}) has no form that takes a file");
        Assert.Contains(form.QuerySelectorAll("input[type=file]"), input => input.GetAttribute("name") == field);
        using var sent = new MultipartFormDataContent();
        foreach (var (key, value) in Fields(form, answers ?? new Dictionary<string, string>(), null).Where(pair => pair.Key != field)) sent.Add(new StringContent(value), $"\"{key}\"");
        var file = new ByteArrayContent(content);
        // A browser sends the name as it is, quotes and line ends aside; the header that says the type is not to be believed.
        file.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"{field}\"; filename=\"{name.Replace("\"", "%22", StringComparison.Ordinal)}\"; filename*=UTF-8''{Uri.EscapeDataString(name)}");
        file.Headers.TryAddWithoutValidation("Content-Type", "text/html");
        sent.Add(file);
        var action = form.GetAttribute("action") ?? page.Address;
        return await ReadAsync(action, await _client.PostAsync(new Uri(action, UriKind.Relative), sent));
    }

    public void Dispose() => _client.Dispose();

    private static IElement? ButtonOf(IHtmlFormElement form, string words) => form.QuerySelectorAll("button").FirstOrDefault(b => b.TextContent.Trim() == words);

    private static List<KeyValuePair<string, string>> Fields(IHtmlFormElement form, IReadOnlyDictionary<string, string> answers, IElement? pressed)
    {
        var fields = new List<KeyValuePair<string, string>>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in form.QuerySelectorAll("input, textarea, select").Where(f => !string.IsNullOrEmpty(f.GetAttribute("name"))))
        {
            var name = field.GetAttribute("name")!;
            if (answers.TryGetValue(name, out var answer))
            {
                if (names.Add(name)) fields.Add(new(name, answer));
            }
            else if (Value(field) is { } value)
            {
                fields.Add(new(name, value));
            }
        }
        var unasked = answers.Keys.Where(name => !names.Contains(name)).ToList();
        Assert.True(unasked.Count == 0, $"The form has no field {string.Join(", ", unasked)}");
        if (pressed?.GetAttribute("name") is { Length: > 0 } sent) fields.Add(new(sent, pressed.GetAttribute("value") ?? ""));
        return fields;
    }

    private static string? Value(IElement field) => field switch
    {
        IHtmlInputElement { Type: "checkbox" or "radio" } choice => choice.IsChecked ? choice.Value : null,
        IHtmlInputElement input => input.Value,
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement select => select.Value,
        _ => null,
    };

    private static async Task<Page> ReadAsync(string address, HttpResponseMessage response)
    {
        using var answer = response;
        return new(address, answer.StatusCode, answer.Headers.Location?.ToString(), new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync()));
    }
}
