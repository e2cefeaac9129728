using Folkmoot.Features.Decisions;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Audit;
using Folkmoot.Platform.Search;
using Folkmoot.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Tests.Data;

public abstract class FullTextTests(StoreFixture store)
{
    private static readonly DateOnly January = new(2026, 1, 20);

    [Theory]
    [InlineData("breaks", "Short breaks for carers")]
    [InlineData("break", "Short breaks for carers")] // the stem
    [InlineData("CARERS", "Short breaks for carers")]
    [InlineData("\"short breaks\"", "Short breaks for carers")]
    [InlineData("\"breaks short\"")]
    [InlineData("bridge", "A new bridge", "Mend the bridge")] // latest first
    [InlineData("bridge -mend", "A new bridge")]
    [InlineData("bridge mend", "Mend the bridge")]
    [InlineData("culvert", "Mend the bridge")] // in the text of the decision
    [InlineData("26/00007", "Mend the bridge")]
    [InlineData("ferry")]
    public async Task Words_are_found_alike_on_both_databases(string words, params string[] titles)
    {
        var town = await TownAsync();
        Assert.Equal(titles, (await FindAsync(new Wanted(words, Reader.Public, Decision.Kind, town.Authority.Id))).Select(Title));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\"")]
    [InlineData("-")]
    [InlineData("' OR 1=1 --")]
    [InlineData("a AND (b OR")]
    [InlineData("title:x NEAR/2 *")]
    [InlineData("\\ % _ & | ! < > : ( ) { } ^ ~ ;")]
    [InlineData("\u0000\u0002\u0003")]
    [InlineData("😀 İstanbul ﬁ")]
    public async Task Nothing_typed_into_the_search_box_breaks_it(string words)
    {
        var town = await TownAsync();
        Assert.Empty(await FindAsync(new Wanted(words, Reader.Public, Decision.Kind, town.Authority.Id)));
    }

    [Fact]
    public async Task An_exempt_thing_is_found_by_the_system_and_not_by_the_public()
    {
        var town = await TownAsync();
        await store.AddAsync(town.Exempt("Prices of the bidders for the bridge", January));

        Assert.DoesNotContain(await FindAsync(new Wanted("prices", Reader.Public, Decision.Kind, town.Authority.Id)), _ => true);
        Assert.Single(await FindAsync(new Wanted("prices", Reader.System, Decision.Kind, town.Authority.Id)));
    }

    [Fact]
    public async Task An_exempt_thing_is_found_by_who_may_see_it_at_its_authority_and_nowhere_else()
    {
        var (town, other) = (await TownAsync(), await TownAsync());
        await store.AddAsync(town.Exempt("Prices of the bidders for the weir", January), other.Exempt("Prices of the bidders for the lock", January));
        var reader = Reader.Public;
        reader.At(town.Authority.Id, [Role.Author]);

        Assert.Equal(["Prices of the bidders for the weir"], (await FindAsync(new Wanted("bidders", reader, Decision.Kind, town.Authority.Id))).Select(Title));
        Assert.Empty(await FindAsync(new Wanted("bidders", reader, Decision.Kind, other.Authority.Id)));
        Assert.Empty(await FindAsync(new Wanted("bidders", reader, Decision.Kind)));
    }

    [Fact]
    public async Task A_changed_thing_is_found_by_its_new_words_only()
    {
        var town = await TownAsync();
        await using var db = store.Open();
        (await db.Decisions.SingleAsync(d => d.AuthorityId == town.Authority.Id && d.Title == "A new bridge")).Title = "A new tunnel";
        await db.SaveAsync(new Act("an officer", "it is a tunnel"));

        Assert.Equal(["A new tunnel"], (await FindAsync(new Wanted("tunnel", Reader.Public, Decision.Kind, town.Authority.Id))).Select(Title));
        Assert.Equal(["Mend the bridge"], (await FindAsync(new Wanted("bridge", Reader.Public, Decision.Kind, town.Authority.Id))).Select(Title));
    }

    [Fact]
    public async Task A_thing_that_has_become_exempt_is_no_longer_found()
    {
        var town = await TownAsync();
        await using var db = store.Open();
        (await db.Decisions.SingleAsync(d => d.AuthorityId == town.Authority.Id && d.Title == "A new bridge")).Openness = Openness.Exempt;
        await db.SaveAsync(new Act("the monitoring officer", "paragraph 3"));

        Assert.Equal(["Mend the bridge"], (await FindAsync(new Wanted("bridge", Reader.Public, Decision.Kind, town.Authority.Id))).Select(Title));
    }

    [Fact]
    public async Task Pages_of_results_follow_one_another_without_loss()
    {
        var town = await TownAsync();
        await store.AddAsync([.. Enumerable.Range(0, 45).Select(i => town.Decision($"Gravel for road {i}", January.AddDays(i / 10)))]);

        List<long> keys = [];
        for (long? before = null; ;)
        {
            var page = await FindAsync(new Wanted("gravel", Reader.Public, Decision.Kind, town.Authority.Id, before));
            if (page.Count == 0) break;
            keys.AddRange(page.Select(hit => hit.SortKey));
            before = keys[^1];
        }

        Assert.Equal(45, keys.Distinct().Count());
        Assert.Equal(keys.OrderDescending(), keys);
    }

    [Fact]
    public async Task Another_authority_is_not_searched()
    {
        await TownAsync();
        var other = new Town(store.Clock, $"town-{store.Clock.NewId():N}");
        Assert.Empty(await FindAsync(new Wanted("bridge", Reader.Public, Decision.Kind, other.Authority.Id)));
    }

    [Fact]
    public async Task Found_words_are_marked_in_the_title()
    {
        var town = await TownAsync();
        var hit = Assert.Single(await FindAsync(new Wanted("carers", Reader.Public, Decision.Kind, town.Authority.Id)));
        Assert.Equal($"Short breaks for {Marks.Start}carers{Marks.End}", hit.Title);
    }

    private static string Title(Hit hit) => hit.Title.Replace($"{Marks.Start}", "", StringComparison.Ordinal).Replace($"{Marks.End}", "", StringComparison.Ordinal);

    private async Task<Town> TownAsync()
    {
        var town = new Town(store.Clock, $"town-{store.Clock.NewId():N}");
        await store.AddAsync(
            town.Authority,
            town.Decision("Short breaks for carers", January),
            town.Decision("Mend the bridge", January.AddDays(1), d =>
            {
                d.Reference = "26/00007";
                d.Texts = [new LabelledText(TextName.Reasons, "Reason for the decision", "The culvert under it has fallen in.")];
            }),
            town.Decision("A new bridge", January.AddDays(2)));
        return town;
    }

    private async Task<IReadOnlyList<Hit>> FindAsync(Wanted wanted)
    {
        await using var db = store.Open(wanted.Reader);
        await db.Database.OpenConnectionAsync();
        return await db.FullText.FindAsync(db.Database.GetDbConnection(), wanted, default);
    }

    public sealed class OnSqlite(SqliteStore store) : FullTextTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : FullTextTests(store), IClassFixture<PostgresStore>;
}
