using Folkmoot.Tests.Fixtures;

namespace Folkmoot.Tests.Features.Decisions;

public abstract class DecisionSearchTests(StoreFixture store) : IAsyncLifetime
{
    [Fact]
    public async Task Found_words_are_marked_and_markup_in_the_text_stays_text()
    {
        var page = await store.PageAsync("/anyshire/decisions?q=alert+carers");

        Assert.Equal(["Breaks for carers <script>alert(1)</script> & more"], page.All(".fm-ledger__title"));
        Assert.Contains("carers", page.All(".fm-ledger__title mark"));
        Assert.Empty(page.Html.QuerySelectorAll("main script"));
    }

    [Theory]
    [InlineData("third running", 0)]
    [InlineData("23/00061", 1)]
    [InlineData("\"option left to extend\"", 1)]
    [InlineData("\"extend to left\"", 0)]
    [InlineData("carer", 3)]
    [InlineData("carers -award", 1)]
    [InlineData("awarding", 2)]
    [InlineData("the provider", 1)]
    [InlineData("ICB", 1)]
    [InlineData("authority's", 1)]
    [InlineData("café", 1)]
    [InlineData("Mon", 1)]
    [InlineData("co-produced", 1)]
    [InlineData("£3.087m", 1)]
    [InlineData("someone@example.org", 1)]
    [InlineData("1e5", 1)]
    [InlineData("depot", 0)]
    [InlineData("-carers", 0)]
    [InlineData("\"", 0)]
    [InlineData("' OR 1=1 --", 0)]
    public async Task Both_databases_find_the_same(string words, int found) =>
        Assert.Equal(found, (await store.PageAsync("/anyshire/decisions?q=" + Uri.EscapeDataString(words))).All(".fm-ledger__row").Count);

    [Fact]
    public async Task The_words_around_a_find_are_quoted()
    {
        var page = await store.PageAsync("/anyshire/decisions?q=bracket+OR+annual");

        Assert.Empty(page.All(".fm-ledger__row"));
        Assert.Contains("annual", (await store.PageAsync("/anyshire/decisions?q=annual")).All(".fm-ledger__snippet mark"));
    }

    public async ValueTask InitializeAsync()
    {
        var record = new FullRecord();
        record.Council.Made("A new CAFE on Ynys Môn", new(2020, 1, 1), d => d.Texts =
            [new(null, "Opening", "It was “co–produced” with people; write to someone@example.org about plot 1e5, or see https://example.org/a_b?c=d.")]);
        await store.AddOnceAsync(record.Council.Rows);
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    public sealed class OnSqlite(SqliteStore store) : DecisionSearchTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : DecisionSearchTests(store), IClassFixture<PostgresStore>;
}
