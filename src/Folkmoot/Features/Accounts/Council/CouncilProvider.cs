using Folkmoot.Platform;

namespace Folkmoot.Features.Accounts.Council;

/// <summary>The council's own sign-in: an OpenID Connect provider whose people need no password here.</summary>
/// <param name="Address">The issuer: "/.well-known/openid-configuration" is added to it.</param>
/// <param name="ClientId">What the provider calls this site.</param>
/// <param name="Secret">What the provider gave this site to prove itself with; null for a public client.</param>
/// <param name="Name">What the button says: "the council's account".</param>
/// <param name="Domains">The e-mail domains whose addresses the provider may speak for; no others are believed.</param>
public sealed record CouncilProvider(Uri Address, string ClientId, string? Secret, string Name, IReadOnlyList<string> Domains)
{
    /// <summary>The provider that the environment names; null where none is named.</summary>
    /// <exception cref="UnusableSettings">It is named in part, or wrongly.</exception>
    public static CouncilProvider? OfEnvironment(Func<string, string?> read)
    {
        if (read("FOLKMOOT_OIDC_ISSUER") is not { Length: > 0 } issuer) return null;
        if (!Uri.TryCreate(issuer, UriKind.Absolute, out var address) || !(address.Scheme == "https" || (address.Scheme == "http" && address.IsLoopback)))
        {
            throw new UnusableSettings($"FOLKMOOT_OIDC_ISSUER: '{issuer}' is no address that begins with https://.");
        }
        var client = read("FOLKMOOT_OIDC_CLIENT") is { Length: > 0 } id ? id : throw new UnusableSettings("FOLKMOOT_OIDC_CLIENT is missing: what the provider calls this site.");
        var domains = (read("FOLKMOOT_OIDC_DOMAINS") ?? "").Split([',', ' '], StringSplitOptions.RemoveEmptyEntries);
        if (domains.Length == 0) throw new UnusableSettings("FOLKMOOT_OIDC_DOMAINS is missing: the e-mail domains whose addresses the provider may speak for, such as council.gov.uk.");
        return new(address, client, read("FOLKMOOT_OIDC_SECRET") is { Length: > 0 } secret ? secret : null, read("FOLKMOOT_OIDC_NAME") is { Length: > 0 } name ? name : "the council’s account", domains);
    }

    /// <summary>Whether the provider may speak for the address.</summary>
    public bool SpeaksFor(string email) => Domains.Any(domain => email.EndsWith("@" + domain, StringComparison.OrdinalIgnoreCase));
}
