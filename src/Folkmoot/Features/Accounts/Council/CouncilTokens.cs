using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Folkmoot.Features.Accounts.Council;

/// <summary>Talks to the provider: the authorisation code flow of OpenID Connect Core 1.0 with PKCE, the token checked against the provider's own keys.</summary>
internal sealed class CouncilTokens(CouncilProvider provider)
{
    private static readonly HttpClient Http = new() { Timeout = TimeSpan.FromSeconds(15) };
    private static readonly JsonWebTokenHandler Tokens = new() { MapInboundClaims = false };

    private readonly ConfigurationManager<OpenIdConnectConfiguration> _metadata = new(
        provider.Address.ToString().TrimEnd('/') + "/.well-known/openid-configuration", new OpenIdConnectConfigurationRetriever(), new HttpDocumentRetriever(Http) { RequireHttps = !provider.Address.IsLoopback });

    /// <summary>Where somebody is sent.</summary>
    public async Task<string> AddressAsync(Errand errand, string back, CancellationToken ct)
    {
        var metadata = await _metadata.GetConfigurationAsync(ct);
        return Microsoft.AspNetCore.WebUtilities.QueryHelpers.AddQueryString(metadata.AuthorizationEndpoint, new Dictionary<string, string?>
        {
            ["response_type"] = "code", ["client_id"] = provider.ClientId, ["redirect_uri"] = back, ["scope"] = "openid email", ["state"] = errand.State, ["nonce"] = errand.Nonce,
            ["code_challenge"] = errand.Challenge, ["code_challenge_method"] = "S256",
        });
    }

    /// <summary>The e-mail address that the provider vouches for; null with why when it vouches for none.</summary>
    public async Task<(string? Email, string? Refusal)> EmailAsync(Errand errand, string code, string back, CancellationToken ct)
    {
        var metadata = await _metadata.GetConfigurationAsync(ct);
        if (await ExchangeAsync(metadata.TokenEndpoint, errand, code, back, ct) is not { Id: { } token } tokens) return (null, "The provider gave no token for the code.");
        var checkedToken = await CheckAsync(token, metadata);
        if (!checkedToken.IsValid && checkedToken.Exception is SecurityTokenSignatureKeyNotFoundException)
        {
            _metadata.RequestRefresh();
            checkedToken = await CheckAsync(token, await _metadata.GetConfigurationAsync(ct));
        }
        if (!checkedToken.IsValid) return (null, $"The token is not valid: {checkedToken.Exception?.GetType().Name}.");
        if (Wrong(errand, checkedToken.Claims) is { } wrong) return (null, wrong);
        return EmailOf(checkedToken.Claims.ContainsKey("email") ? checkedToken.Claims : await UserInfoAsync(metadata.UserInfoEndpoint, tokens.Access, checkedToken.Claims["sub"], ct));
    }

    private string? Wrong(Errand errand, IDictionary<string, object> claims) =>
        claims.TryGetValue("nonce", out var nonce) && nonce.ToString() == errand.Nonce
            ? claims.TryGetValue("azp", out var party) && party.ToString() != provider.ClientId ? "The token is another site's." : null
            : "The token answers another question.";

    // OpenID Connect Core 1.0, section 5.3: what the token does not say may be asked, and holds only for the same person.
    private static async Task<IDictionary<string, object>> UserInfoAsync(string? endpoint, string? access, object subject, CancellationToken ct)
    {
        if (string.IsNullOrEmpty(endpoint) || access is null) return new Dictionary<string, object>();
        using var request = new HttpRequestMessage(HttpMethod.Get, endpoint) { Headers = { Authorization = new AuthenticationHeaderValue("Bearer", access) } };
        using var answer = await Http.SendAsync(request, ct);
        if (!answer.IsSuccessStatusCode) return new Dictionary<string, object>();
        var said = await answer.Content.ReadFromJsonAsync<Dictionary<string, object>>(ct) ?? [];
        return said.TryGetValue("sub", out var same) && same.ToString() == subject.ToString() ? said : new Dictionary<string, object>();
    }

    private (string? Email, string? Refusal) EmailOf(IDictionary<string, object> claims)
    {
        string? Claim(string name) => claims.TryGetValue(name, out var value) ? value.ToString() : null;
        if (Claim("email") is not { Length: > 0 } email) return (null, "The provider names no e-mail address.");
        if (string.Equals(Claim("email_verified"), "false", StringComparison.OrdinalIgnoreCase)) return (null, "The provider has not verified the e-mail address.");
        return provider.SpeaksFor(email) ? (email, null) : (null, "The provider may not speak for that e-mail address.");
    }

    private Task<TokenValidationResult> CheckAsync(string token, OpenIdConnectConfiguration metadata) => Tokens.ValidateTokenAsync(token, new TokenValidationParameters
    {
        ValidIssuer = metadata.Issuer, ValidAudience = provider.ClientId, IssuerSigningKeys = metadata.SigningKeys, RequireSignedTokens = true, RequireExpirationTime = true,
        // Only keys of two halves: with a shared one, whoever knows the client's secret could write tokens.
        ValidAlgorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512, SecurityAlgorithms.EcdsaSha384],
        ClockSkew = TimeSpan.FromMinutes(1),
    });

    private async Task<(string? Id, string? Access)?> ExchangeAsync(string endpoint, Errand errand, string code, string back, CancellationToken ct)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["grant_type"] = "authorization_code", ["code"] = code, ["redirect_uri"] = back, ["code_verifier"] = errand.Verifier,
        };
        if (provider.Secret is null) fields["client_id"] = provider.ClientId;
        using var request = new HttpRequestMessage(HttpMethod.Post, endpoint) { Content = new FormUrlEncodedContent(fields) };
        if (provider.Secret is { } secret)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Uri.EscapeDataString(provider.ClientId)}:{Uri.EscapeDataString(secret)}")));
        }
        using var answer = await Http.SendAsync(request, ct);
        if (!answer.IsSuccessStatusCode) return null;
        using var body = await JsonDocument.ParseAsync(await answer.Content.ReadAsStreamAsync(ct), cancellationToken: ct);
        string? Token(string name) => body.RootElement.TryGetProperty(name, out var token) ? token.GetString() : null;
        return (Token("id_token"), Token("access_token"));
    }
}
