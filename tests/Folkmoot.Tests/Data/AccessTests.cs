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
    public async Task Who_may_see_what_is_withheld_at_one_authority_meets_nothing_withheld_at_another()
    {
        var town = new Town(store.Clock, $"town-{store.Clock.NewId():N}");
        var other = new Town(store.Clock, $"town-{store.Clock.NewId():N}");
        await store.AddAsync(town.Authority, other.Authority, town.Exempt("Staff to be transferred", new(2026, 1, 20)), other.Exempt("Staff to be kept", new(2026, 1, 20)));
        var reader = Reader.Public;
        reader.At(town.Authority.Id, [Role.Legal]);
        await using var db = store.Open(reader);

        Assert.Equal(["Staff to be transferred"], await db.Decisions.Where(d => d.Title.StartsWith("Staff to be ") && (d.AuthorityId == town.Authority.Id || d.AuthorityId == other.Authority.Id)).Select(d => d.Title).ToListAsync());
    }

    [Fact]
    public async Task Who_may_see_exempt_things_need_not_see_confidential_ones()
    {
        var town = new Town(store.Clock, $"town-{store.Clock.NewId():N}");
        var confidential = town.Decision("Named by the ministry", new(2026, 1, 20), decision => decision.Openness = Openness.Confidential);
        await store.AddAsync(town.Authority, town.Exempt("Staff to be transferred", new(2026, 1, 20)), confidential);
        var reader = Reader.Public;
        reader.At(town.Authority.Id, [Role.Author]);
        await using var db = store.Open(reader);

        Assert.Equal(["Staff to be transferred"], await db.Decisions.Where(d => d.AuthorityId == town.Authority.Id).Select(d => d.Title).ToListAsync());
        Assert.Null(await db.Decisions.FirstOrDefaultAsync(d => d.Id == confidential.Id));
    }

    [Fact]
    public void What_the_public_is_asked_costs_no_more_for_what_others_may_see()
    {
        using var db = store.Open(Reader.Public);

        Assert.DoesNotContain(" IN (", db.Decisions.Where(d => d.Title == "").ToQueryString(), StringComparison.Ordinal);
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
