using Folkmoot.Platform.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage;

namespace Folkmoot.Data;

internal static class IndexEntries
{
    public static List<(string Kind, long SortKey)> Outdated(ChangeTracker changes) =>
        [.. changes.Entries<ISearchable>()
            .Where(e => e.State is EntityState.Modified or EntityState.Deleted)
            .Select(e => (e.Entity.Kind, (long)e.OriginalValues[nameof(ISearchable.SortKey)]!))];

    public static List<ISearchable> Written(ChangeTracker changes) =>
        [.. changes.Entries<ISearchable>()
            .Where(e => e.State is EntityState.Modified or EntityState.Added)
            .Select(e => e.Entity)];

    public static async Task SaveAsync(Db db, List<ISearchable> written, List<(string Kind, long SortKey)> removed, CancellationToken ct)
    {
        if (written.Count == 0 && removed.Count == 0)
        {
            return;
        }
        var transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        await db.FullText.WriteAsync(db.Database.GetDbConnection(), transaction, written, removed, ct);
    }
}
