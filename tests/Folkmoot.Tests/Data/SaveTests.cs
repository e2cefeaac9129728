using Folkmoot.Platform.Audit;
using Folkmoot.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Tests.Data;

public abstract class SaveTests(StoreFixture store)
{
    private static readonly DateOnly Day = new(2026, 1, 20);

    [Fact]
    public async Task A_write_leaves_who_when_why_and_what_in_the_audit_trail()
    {
        var town = await TownAsync();
        await using var db = store.Open();
        db.Add(town.Decision("Mend the bridge", Day));
        await db.SaveAsync(new Act("democratic services", "notice published"));

        var entry = await db.AuditTrail.AsNoTracking().OrderByDescending(e => e.Number).FirstAsync(e => e.AuthorityId == town.Authority.Id && e.Who == "democratic services");
        Assert.Equal((store.Clock.Now, "notice published"), (entry.At, entry.Why));
        Assert.Contains("\"Decision\"", entry.Changes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_is_kept_with_the_old_value_and_the_new()
    {
        var town = await TownAsync();
        var decision = town.Decision("Paint the hall", Day);
        await store.AddAsync(decision);
        await using var db = store.Open();
        (await db.Decisions.SingleAsync(d => d.Id == decision.Id)).Title = "Paint the town hall";
        await db.SaveAsync(new Act("an officer", "title corrected"));

        var entry = await db.AuditTrail.AsNoTracking().SingleAsync(e => e.AuthorityId == town.Authority.Id && e.Why == "title corrected");
        Assert.Contains("\"title\":[\"Paint the hall\",\"Paint the town hall\"]", entry.Changes, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_write_that_does_not_say_why_is_refused()
    {
        await using var db = store.Open();

        Assert.Throws<InvalidOperationException>(() => db.SaveChanges());
        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());
    }

    [Fact]
    public async Task What_somebody_else_saved_in_between_is_not_overwritten()
    {
        var town = await TownAsync();
        var decision = town.Decision("Open the library", Day);
        await store.AddAsync(decision);
        await using var first = store.Open();
        await using var second = store.Open();
        (await first.Decisions.SingleAsync(d => d.Id == decision.Id)).Department = "Libraries";
        (await second.Decisions.SingleAsync(d => d.Id == decision.Id)).Department = "Parks";
        await first.SaveAsync(new Act("one", "first"));

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => second.SaveAsync(new Act("other", "second")));

        await using var after = store.Open();
        Assert.Equal("Libraries", (await after.Decisions.AsNoTracking().SingleAsync(d => d.Id == decision.Id)).Department);
        Assert.False(await after.AuditTrail.AnyAsync(e => e.AuthorityId == town.Authority.Id && e.Who == "other"));
    }

    [Fact]
    public async Task A_write_that_fails_leaves_nothing_behind()
    {
        var town = await TownAsync();
        var decision = town.Decision("Close the ferry", Day);
        await store.AddAsync(decision);
        await using var db = store.Open();
        db.Add(town.Decision("Close the ferry again", Day, again => again.SortKey = decision.SortKey));
        db.Add(new Folkmoot.Features.Authorities.Authority { Id = store.Clock.NewId(), ShortName = town.Authority.ShortName, Name = "A second of the same name" });

        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveAsync(new Act("an import", "clashes")));

        await using var after = store.Open();
        Assert.Equal(1, await after.Decisions.CountAsync(d => d.AuthorityId == town.Authority.Id));
        Assert.False(await after.AuditTrail.AnyAsync(e => e.Who == "an import"));
    }

    private async Task<Town> TownAsync()
    {
        var town = new Town(store.Clock, $"town-{store.Clock.NewId():N}");
        await store.AddAsync(town.Authority);
        return town;
    }

    public sealed class OnSqlite(SqliteStore store) : SaveTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : SaveTests(store), IClassFixture<PostgresStore>;
}
