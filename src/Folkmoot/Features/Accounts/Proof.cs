using System.Security.Claims;

namespace Folkmoot.Features.Accounts;

/// <summary>How a session proved who somebody is: the values of the claim "amr" (RFC 8176).</summary>
public static class Proof
{
    public const string Claim = "amr";

    /// <summary>A password alone.</summary>
    public const string Password = "pwd";

    /// <summary>A password and a second factor.</summary>
    public const string TwoFactors = "mfa";

    /// <summary>A passkey, whose holder its device has verified.</summary>
    public const string Passkey = "hwk";

    /// <summary>The council's own sign-in.</summary>
    public const string Council = "fed";

    /// <summary>A ready-made account of the demonstration.</summary>
    public const string Demonstration = "demo";

    /// <summary>Whether it is enough to act on.</summary>
    public static bool IsStrong(ClaimsPrincipal user) => user.FindAll(Claim).Any(claim => claim.Value is TwoFactors or Passkey or Council or Demonstration);

    /// <summary>Carries how somebody proved who they are over to the principal that takes the place of theirs when the account is looked at again.</summary>
    public static void Keep(ClaimsPrincipal? from, ClaimsPrincipal? to)
    {
        if (from is null || to?.Identity is not ClaimsIdentity identity) return;
        identity.AddClaims(from.FindAll(Claim).Where(claim => !to.HasClaim(Claim, claim.Value)));
    }
}
