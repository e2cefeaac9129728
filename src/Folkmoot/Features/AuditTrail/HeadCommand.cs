using System.CommandLine;
using Folkmoot.Data;
using Folkmoot.Platform.Audit.Checking;
using Folkmoot.Platform.Pages;

namespace Folkmoot.Features.AuditTrail;

/// <summary>audit head: "57:9c1e… 2026-11-22", to be published each day.</summary>
internal static class HeadCommand
{
    public static Command Create()
    {
        var command = new Command("head", "The number and hash of the last row, and today's date: publish it daily where nobody can change it.");
        command.SetAction((parsed, ct) => AuditCommand.OnStoreAsync(parsed, async (db, clock) =>
        {
            var head = await new StoredTrail(db).HeadAsync(ct);
            parsed.InvocationConfiguration.Output.WriteLine($"{new PublishedHead(head.Number, head.Hash)} {clock.Today.ForMachines()}");
            return 0;
        }, ct));
        return command;
    }
}
