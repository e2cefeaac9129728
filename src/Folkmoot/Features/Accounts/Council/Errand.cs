using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace Folkmoot.Features.Accounts.Council;

/// <summary>What this site must remember of somebody it has sent to the provider, kept in a protected cookie until they come back.</summary>
/// <param name="State">Ties the answer to the question: RFC 6749, section 10.12.</param>
/// <param name="Nonce">Ties the token to the question: OpenID Connect Core 1.0, section 15.5.2.</param>
/// <param name="Verifier">Ties the exchange of the code to the question: RFC 7636.</param>
/// <param name="ReturnUrl">Where they were going.</param>
internal sealed record Errand(string State, string Nonce, string Verifier, string? ReturnUrl)
{
    public static Errand New(string? returnUrl) => new(Chance(), Chance(), Chance(), returnUrl);

    public string Challenge => WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(Verifier)));

    public bool IsAnsweredBy(string? state) => state is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(state), Encoding.UTF8.GetBytes(State));

    private static string Chance() => WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));
}
