using Microsoft.AspNetCore.Identity;

namespace Folkmoot.Features.Accounts;

/// <summary>Refuses a password that the address or the title tells, or that is one thing over and over.</summary>
internal sealed class TellingPassword : IPasswordValidator<Account>
{
    private static readonly string[] Common = ["password", "folkmoot", "letmein", "welcome", "qwerty", "123456", "council"];

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password)
    {
        var typed = (password ?? "").ToLowerInvariant();
        var telling = Common.Append(user.Email.Split('@')[0]).Append(user.Title).Where(word => word.Length > 3).FirstOrDefault(word => typed.Contains(word.ToLowerInvariant(), StringComparison.Ordinal) && typed.Length - word.Length < 8);
        return Task.FromResult(telling is null
            ? IdentityResult.Success
            : IdentityResult.Failed(new IdentityError { Code = nameof(TellingPassword), Description = "Choose a password that is not a common word, your e-mail address or your title with a few signs added." }));
    }
}
