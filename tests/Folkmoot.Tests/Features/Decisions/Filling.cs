using Folkmoot.Tests.Fixtures;

namespace Folkmoot.Tests.Features.Decisions;

internal static class Filling
{
    /// <summary>Adds the rows unless an earlier test of the class has: a class shares one store, and the rows are alike each time.</summary>
    internal static async Task AddOnceAsync(this StoreFixture store, object[] rows)
    {
        await using var db = store.Open();
        if (!db.Authorities.Any()) await store.AddAsync(rows);
    }
}
