using System.CommandLine;
using Folkmoot.Data;
using Folkmoot.Platform.Audit.Checking;

namespace Folkmoot.Features.AuditTrail;

/// <summary>audit verify: 0 when the chain holds, 1 when it does not.</summary>
internal static class VerifyCommand
{
    private static readonly Option<long> From = new("--from") { Description = "Check from this row on, trusting the one before it.", DefaultValueFactory = _ => 1 };
    private static readonly Option<string?> Head = new("--head") { Description = "A head that was published, as audit head printed it (57:9c1e…) or the hash alone: it must be in the chain." };

    public static Command Create()
    {
        var command = new Command("verify", "Prove the chain of the audit trail, or name the rows that were altered, deleted, inserted, moved or cut off.") { From, Head };
        command.SetAction((parsed, ct) => AuditCommand.OnStoreAsync(parsed, (db, _) => RunAsync(new StoredTrail(db), parsed, ct), ct));
        return command;
    }

    private static async Task<int> RunAsync(StoredTrail trail, ParseResult parsed, CancellationToken ct)
    {
        var (from, typedHead, to) = (parsed.GetValue(From), parsed.GetValue(Head), parsed.InvocationConfiguration.Output);
        var head = typedHead is null ? null : PublishedHead.Read(typedHead);
        if (head is null && typedHead is not null) return AuditCommand.Refuse(parsed, "--head is a hash of 64 hexadecimal digits, alone or after the number of its row and a colon.");
        if (from < 1) return AuditCommand.Refuse(parsed, "--from is the number of a row, from 1 on.");
        if (head?.Number < from - 1) return AuditCommand.Refuse(parsed, $"--head is the head of row {head.Number}, which is not among the rows from {from} on.");
        var verification = new Verification(trail, from, head);
        var found = 0;
        await foreach (var finding in verification.FindingsAsync(ct))
        {
            await to.WriteLineAsync(finding.Words);
            found++;
        }
        await to.WriteLineAsync(found == 0 ? Holds(verification, from, head) : $"The chain does not hold: {found} {(found == 1 ? "finding" : "findings")} in {Counted(verification.Rows)}.");
        return found == 0 ? 0 : 1;
    }

    private static string Holds(Verification verification, long from, PublishedHead? head) =>
        $"The chain holds: {Counted(verification.Rows)}{(from == 1 ? "" : $" from row {from} on, trusting the one before")}."
        + (verification.EarlierRows == 0 ? "" : $" {Counted(verification.EarlierRows)} of them had been written before the trail was chained.")
        + (head is null ? "" : " The published head is in it.")
        + $"\nHead: {new PublishedHead(verification.Head.Number, verification.Head.Hash)}";

    private static string Counted(long rows) => rows == 0 ? "no rows" : rows == 1 ? "1 row" : $"{rows:#,##0} rows";
}
