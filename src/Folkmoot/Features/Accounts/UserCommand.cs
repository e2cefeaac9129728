using System.CommandLine;
using Folkmoot.Data;
using Folkmoot.Platform.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Accounts;

/// <summary>user add and user link: the first administrator of an authority, and a way back in for whoever lost theirs.</summary>
internal static class UserCommand
{
    private const string Who = "user command";

    private static readonly Argument<string> Email = new("email") { Description = "The address they sign in with." };
    private static readonly Option<string> Authority = new("--authority") { Description = "The short name of the authority, such as anyshire.", Required = true };
    private static readonly Option<Role> Held = new("--role") { Description = "What they are to it.", DefaultValueFactory = _ => Role.Administrator };
    private static readonly Option<string> Title = new("--title") { Description = "What they do, in words. Shown instead of a name.", DefaultValueFactory = _ => "Administrator of accounts" };

    public static Command CreateAdd()
    {
        var command = new Command("add", "Give the account of an e-mail address a role, and print the link where its password is chosen.") { Email, Authority, Held, Title };
        command.SetAction((parsed, ct) => WithAsync(parsed, ct, async services =>
        {
            var shortName = parsed.GetValue(Authority)!;
            var authority = await services.GetRequiredService<Db>().Authorities.SingleOrDefaultAsync(a => a.ShortName == shortName, ct);
            if (authority is null) return $"There is no authority '{shortName}'.";
            var (account, refusal) = await ActivatorUtilities.CreateInstance<People.People>(services).AddAsync(authority, parsed.GetValue(Email)!, parsed.GetValue(Title)!, parsed.GetValue(Held), Who, ct);
            return refusal is not null ? refusal + "." : await PrintLinkAsync(services, account!);
        }));
        return command;
    }

    public static Command CreateLink()
    {
        var command = new Command("link", "Print a new link where the password of an account is chosen. It works once, for a day.") { Email };
        command.SetAction((parsed, ct) => WithAsync(parsed, ct, async services =>
            await services.GetRequiredService<UserManager<Account>>().FindByEmailAsync(parsed.GetValue(Email)!) is { IsDemonstration: false } account
                ? await PrintLinkAsync(services, account)
                : $"There is no account '{parsed.GetValue(Email)}'."));
        return command;
    }

    private static async Task<string?> PrintLinkAsync(IServiceProvider services, Account account)
    {
        Console.WriteLine($"{account.Email}: open this address of the site within a day to choose a password. It works once.");
        Console.WriteLine(await Invitation.ToAsync(services.GetRequiredService<UserManager<Account>>(), account));
        return null;
    }

    private static async Task<int> WithAsync(ParseResult parsed, CancellationToken ct, Func<IServiceProvider, Task<string?>> run)
    {
        var store = App.StoreOf(parsed);
        await using (await App.OpenAsync(store, ct))
        {
            // Only to bring the store up to date.
        }
        var services = new ServiceCollection().AddLogging().AddFolkmoot(store, () => Reader.System);
        services.AddAccounts(store);
        await using var provider = services.BuildServiceProvider();
        await using var scope = provider.CreateAsyncScope();
        if (await run(scope.ServiceProvider) is not { } refusal) return 0;
        await Console.Error.WriteLineAsync(refusal);
        return 1;
    }
}
