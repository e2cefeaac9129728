using System.Runtime.CompilerServices;
using Folkmoot.Data;
using Folkmoot.Platform.Audit;
using Folkmoot.Platform.Audit.Checking;

namespace Folkmoot.Features.AuditTrail;

/// <summary>Checks the chain row by row, from a row on, and against a head that was published.</summary>
/// <param name="From">The first row to check; the one before is trusted to have the hash that it says.</param>
/// <param name="Published">A head that must be found among the rows checked.</param>
public sealed class Verification(StoredTrail trail, long From = 1, PublishedHead? Published = null)
{
    /// <summary>How many rows were checked.</summary>
    public long Rows { get; private set; }

    /// <summary>How many of them were written before the trail was chained.</summary>
    public long EarlierRows { get; private set; }

    /// <summary>The last row that was checked.</summary>
    public ChainHead Head { get; private set; } = new(0, AuditForm.Beginning);

    /// <summary>What is wrong, as it is found.</summary>
    public async IAsyncEnumerable<Finding> FindingsAsync([EnumeratorCancellation] CancellationToken ct)
    {
        var before = From == 1 ? AuditForm.Beginning : await trail.HashOfAsync(From - 1, ct);
        if (before is null) yield return Finding.Deleted(From - 1, From - 1);
        var check = new ChainCheck(From, before, (await trail.HeadAsync(ct)).Number);
        var seen = Published is null or { IsBeginning: true };
        await foreach (var entry in trail.ReadAsync(new TrailAsked(From == 1 ? long.MinValue : From), ct))
        {
            var link = entry.Link;
            check.Add(link);
            foreach (var finding in check.Take()) yield return finding;
            seen = seen || (link.Hash == Published!.Hash && (Published.Number ?? link.Number) == link.Number);
            Head = new ChainHead(link.Number, link.Hash);
            Rows++;
            if (entry.Kind == nameof(ActKind.EarlierWrite)) EarlierRows++;
        }
        check.End();
        foreach (var finding in check.Take()) yield return finding;
        if (!seen) yield return Finding.NotHead(Published!, Head.Number);
    }
}
