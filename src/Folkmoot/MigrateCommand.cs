using System.CommandLine;
using Folkmoot.Data;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot;

internal static class MigrateCommand
{
    public static Command Create()
    {
        var command = new Command("migrate", "Bring the store up to date and say which migrations it has.");
        command.SetAction(async (parsed, ct) =>
        {
            await using var services = await App.OpenAsync(App.StoreOf(parsed), ct);
            await using var scope = services.CreateAsyncScope();
            foreach (var migration in await scope.ServiceProvider.GetRequiredService<Db>().Database.GetAppliedMigrationsAsync(ct))
            {
                Console.WriteLine(migration);
            }
            return 0;
        });
        return command;
    }
}
