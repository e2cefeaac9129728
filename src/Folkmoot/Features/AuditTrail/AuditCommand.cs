using System.CommandLine;
using Folkmoot.Data;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.AuditTrail;

/// <summary>audit verify, head and export. They read the store as it is: one that is not up to date is not touched.</summary>
internal static class AuditCommand
{
    public static Command Create() => new("audit", "Prove, publish and export the audit trail.")
    {
        VerifyCommand.Create(), HeadCommand.Create(), ExportCommand.Create(),
    };

    /// <summary>Runs on the store that the command line names; 1 when there is none.</summary>
    public static async Task<int> OnStoreAsync(ParseResult parsed, Func<Db, Clock, Task<int>> run, CancellationToken ct)
    {
        await using var services = new ServiceCollection().AddLogging().AddFolkmoot(App.StoreOf(parsed), () => Reader.System).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<Db>();
        if (!await db.Database.CanConnectAsync(ct)) return Refuse(parsed, "There is no store there: see --database and --data.");
        if ((await db.Database.GetPendingMigrationsAsync(ct)).Any()) return Refuse(parsed, "The store is not up to date. Run migrate first; it chains what was written before the trail was chained.");
        return await run(db, scope.ServiceProvider.GetRequiredService<Clock>());
    }

    public static int Refuse(ParseResult parsed, string why)
    {
        parsed.InvocationConfiguration.Error.WriteLine(why);
        return 1;
    }
}
