using Folkmoot.Platform.Access;
using Folkmoot.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Tests.Data;

public abstract class AccessTests(StoreFixture store)
{
    [Fact]
    public async Task The_public_meets_no_exempt_thing_in_lists_counts_or_by_key()
    {
        var town = new Town(store.Clock, $"town-{store.Clock.NewId():N}");
        var exempt = town.Exempt("Staff to be transferred", new(2026, 1, 20));
        await store.AddAsync(town.Authority, exempt, town.Decision("Mend the bridge", new(2026, 1, 21)));
        await using var open = store.Open(Reader.Public);
        await using var all = store.Open(Reader.System);

        Assert.Equal(1, await open.Decisions.CountAsync(d => d.AuthorityId == town.Authority.Id));
        Assert.Equal(["Mend the bridge"], await open.Decisions.Where(d => d.AuthorityId == town.Authority.Id).Select(d => d.Title).ToListAsync());
        Assert.Null(await open.Decisions.FirstOrDefaultAsync(d => d.Id == exempt.Id));
        Assert.Null(await open.FindAsync<Folkmoot.Features.Decisions.Decision>(exempt.Id));
        Assert.Equal(2, await all.Decisions.CountAsync(d => d.AuthorityId == town.Authority.Id));
    }

    [Fact]
    public void Every_guarded_thing_is_filtered()
    {
        using var db = store.Open(Reader.Public);
        var guarded = db.Model.GetEntityTypes().Where(type => type.ClrType.IsAssignableTo(typeof(IGuarded))).ToList();

        Assert.NotEmpty(guarded);
        Assert.All(guarded, type => Assert.NotEmpty(type.GetDeclaredQueryFilters()));
    }

    public sealed class OnSqlite(SqliteStore store) : AccessTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : AccessTests(store), IClassFixture<PostgresStore>;
}
