using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;

namespace Folkmoot.Features.Accounts;

/// <summary>A link by which an account is given its password: good for a day and for one use.</summary>
public static class Invitation
{
    /// <summary>The address, from the site's root.</summary>
    public static async Task<string> ToAsync(UserManager<Account> accounts, Account account) =>
        $"/account/begin?id={account.Id}&token={WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(await accounts.GeneratePasswordResetTokenAsync(account)))}";

    /// <summary>The token as it was made; empty when the address was mangled.</summary>
    public static string TokenOf(string sent)
    {
        try
        {
            return Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(sent));
        }
        catch (FormatException)
        {
            return "";
        }
    }
}
