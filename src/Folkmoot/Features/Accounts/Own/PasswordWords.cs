using Microsoft.AspNetCore.Identity;

namespace Folkmoot.Features.Accounts.Own;

/// <summary>What is wrong with a password, in words.</summary>
internal static class PasswordWords
{
    public static (string? Present, string? New) Of(IdentityResult result)
    {
        var codes = result.Errors.ToDictionary(error => error.Code, error => error.Description, StringComparer.Ordinal);
        if (codes.ContainsKey(nameof(IdentityErrorDescriber.PasswordMismatch))) return ("That is not your present password", null);
        if (codes.ContainsKey(nameof(IdentityErrorDescriber.InvalidToken))) return (null, "This link has run out or has been used. Ask for a new one");
        if (codes.ContainsKey(nameof(IdentityErrorDescriber.PasswordTooShort))) return (null, "The new password must have 12 signs or more. Three or four words make a good one");
        if (codes.ContainsKey(nameof(IdentityErrorDescriber.PasswordRequiresUniqueChars))) return (null, "The new password must have 5 different signs or more");
        return (null, codes.GetValueOrDefault(nameof(TellingPassword)) ?? "The new password could not be kept. Try another");
    }
}
