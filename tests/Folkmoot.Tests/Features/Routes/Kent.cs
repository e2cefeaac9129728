using System.Net;
using System.Text.Json.Nodes;
using Folkmoot.Features.Demonstration;
using Folkmoot.Tests.Fixtures;

namespace Folkmoot.Tests.Features.Routes;

/// <summary>The demonstration, loaded once into a store, and its pages.</summary>
internal static class Kent
{
    internal static async Task<Page> PageAsync(StoreFixture store, string address)
    {
        await LoadAsync(store);
        var page = (await store.PageAsync(address)).Is(HttpStatusCode.OK);
        Assert.DoesNotContain("lawful", page.Main, StringComparison.OrdinalIgnoreCase);
        return page;
    }

    internal static async Task<JsonNode> JsonAsync(StoreFixture store, string address)
    {
        await LoadAsync(store);
        return JsonNode.Parse(await (await store.SiteAsync()).Client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken))!;
    }

    internal static async Task LoadAsync(StoreFixture store)
    {
        await using var db = store.Open();
        if (db.Authorities.Any(authority => authority.ShortName == "kent")) return;
        await new DemonstrationRecord(db, store.Clock, store.Files).LoadIntoEmptyStoreAsync(TestContext.Current.CancellationToken);
        Assert.True(db.Authorities.Any(authority => authority.ShortName == "kent"), "The demonstration goes into an empty store: load it before anything else.");
    }
}
