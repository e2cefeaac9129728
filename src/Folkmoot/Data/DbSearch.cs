using Folkmoot.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Data;

public sealed partial class Db
{
    /// <summary>Finds things, latest first; the reader is always the one this context was opened for.</summary>
    public async Task<IReadOnlyList<Hit>> FindAsync(Wanted wanted, CancellationToken ct)
    {
        await Database.OpenConnectionAsync(ct);
        return await FullText.FindAsync(Database.GetDbConnection(), wanted with { Reader = Reader }, ct);
    }

    /// <summary>The sort keys of things found, to narrow another query.</summary>
    public IQueryable<long> Matching(Wanted wanted, int atMost = int.MaxValue) => FullText.Matching(Database, wanted with { Reader = Reader }, atMost);
}
