using Folkmoot.Data;
using Folkmoot.Features.AuditTrail;
using Folkmoot.Platform.Audit;
using Folkmoot.Platform.Audit.Checking;
using Folkmoot.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Tests.Features.AuditTrail;

/// <summary>What tests of the trail do with a store.</summary>
internal static class TrailFixture
{
    /// <summary>Writes so many rows of the trail, and gives the number of the last.</summary>
    internal static async Task<ChainHead> WriteAsync(this StoreFixture store, int rows)
    {
        var town = new Town(store.Clock, $"town-{store.Clock.NewId():N}");
        await store.AddAsync(town.Authority);
        for (var i = 1; i < rows; i++)
        {
            await using var db = store.Open();
            db.Add(town.Decision($"Mend bridge {i} — “soon”", new(2026, 1, 20)));
            await db.SaveAsync(new Act("an officer", i % 2 == 0 ? "" : $"=because, \"of\" bridge\n{i} 🌉"));
        }
        await using var after = store.Open();
        return await new StoredTrail(after).HeadAsync(default);
    }

    internal static async Task<List<Finding>> VerifyAsync(Db db, long from = 1, PublishedHead? head = null)
    {
        List<Finding> found = [];
        await foreach (var finding in new Verification(new StoredTrail(db), from, head).FindingsAsync(default)) found.Add(finding);
        return found;
    }

    /// <summary>What verify finds after statements by hand, which are taken back.</summary>
    internal static async Task<List<Finding>> AfterAsync(this StoreFixture store, PublishedHead? head, params string[] statements)
    {
        await using var db = store.Open();
        await using var undone = await db.Database.BeginTransactionAsync();
        foreach (var statement in statements) Assert.True(await db.Database.ExecuteSqlRawAsync(statement) > 0, statement);
        return await VerifyAsync(db, head: head);
    }
}
