using Folkmoot.Features.Demonstration;
using Folkmoot.Tests.Fixtures;

namespace Folkmoot.Tests.Features.Routes;

/// <summary>The demonstration, loaded once into a store.</summary>
internal static class Kent
{
    internal static async Task LoadAsync(StoreFixture store)
    {
        await using var db = store.Open();
        if (db.Authorities.Any(authority => authority.ShortName == "kent")) return;
        await new DemonstrationRecord(db, store.Clock, store.Files).LoadIntoEmptyStoreAsync(TestContext.Current.CancellationToken);
        Assert.True(db.Authorities.Any(authority => authority.ShortName == "kent"), "The demonstration goes into an empty store: load it before anything else.");
    }
}
