using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Folkmoot.Features.Demonstration;
using Folkmoot.Tests.Fixtures;

namespace Folkmoot.Tests.Features.Demonstration;

public abstract partial class DemonstrationRecordTests(StoreFixture store)
{
    [Fact]
    public async Task An_empty_store_is_filled_once()
    {
        await LoadAsync();
        await using var db = store.Open();

        Assert.False(await new DemonstrationRecord(db, store.Clock, store.Files).LoadIntoEmptyStoreAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_page_of_short_breaks_shows_what_it_must()
    {
        await LoadAsync();
        var page = (await store.PageAsync("/kent/services/carers-short-breaks")).Is(HttpStatusCode.OK);
        var glance = page.One("dl.fm-lineage__glance");

        Assert.Contains("Awards of a year or less without competition 6 2 of them inferred, 2021/22 to 31 July 2026", glance, StringComparison.Ordinal);
        Assert.Contains("Without competition since April 2021 64 months 5 years 4 months, to 31 July 2026", glance, StringComparison.Ordinal);
        Assert.Contains("Legal grounds used 4", glance, StringComparison.Ordinal);
        Assert.Contains("£1,029,080 for 4 months: 3 × £1,029,080 = £3,087,240 a year, against £3.087m a year in 2024/25: no change", page.Main, StringComparison.Ordinal);
        Assert.Contains("2024/25, decision 23/00061 £0.587m of £3.087m has no confirmed funder.", page.Main, StringComparison.Ordinal);
        Assert.Equal(
            ["PCR 2015 reg 32(2)(b)(ii)", "PCR 2015 reg 32(2)(c)", "PCR 2015 reg 72(1)(b)", "PCR 2015 reg 72(1)(c)", "No suitable tenders no provision of law named"],
            page.All("table.fm-grounds tbody th").Take(5));
        Assert.Equal(2, page.All(".fm-story__entry--hole").Count);
        Assert.Contains("Demonstration", page.One(".fm-demonstration__tag"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_page_of_a_service_answers_and_every_fact_has_a_source()
    {
        await LoadAsync();
        foreach (var slug in new[] { "carers-short-breaks", "community-navigation", "carers-support-service" })
        {
            var page = (await store.PageAsync("/kent/services/" + slug)).Is(HttpStatusCode.OK);
            Assert.All(page.Html.QuerySelectorAll(".fm-known"), known => Assert.NotNull(known.QuerySelector("a.fm-known__source")));
        }
    }

    [Fact]
    public void The_words_are_our_own()
    {
        // Names, a citation and the one phrase that is printed law.
        string[] names =
        [
            "nhs kent and medway integrated care board", "kent and medway clinical commissioning group", "cabinet member for adult social care and public health", "corporate director adult social care and health", "adult social care cabinet committee", "expenditure or savings of more than 1m", "pcr 2015 reg 32 2 b ii",
        ];
        string[] texts = [Repository.Shared("seeds", "22-00092.txt"), Repository.Shared("seeds", "23-00061.txt"), Repository.Shared("record", "kent.json")];
        var theirs = texts.SelectMany(t => Sevens(File.ReadAllText(t))).ToHashSet(StringComparer.Ordinal);
        var ours = Texts(JsonNode.Parse(DemonstrationRecord.Bytes())).Where(t => !t.StartsWith("http", StringComparison.Ordinal)).SelectMany(Sevens).ToList();

        Assert.True(ours.Count > 500);
        Assert.DoesNotContain(ours, s => theirs.Contains(s) && !names.Any(n => n.Contains(s, StringComparison.Ordinal)));
    }

    [Fact]
    public void Nobody_is_named()
    {
        var text = Encoding.UTF8.GetString(DemonstrationRecord.Bytes());
        foreach (var seed in new[] { "22-00092.txt", "23-00061.txt" })
        {
            var people = PersonIn().Matches(File.ReadAllText(Repository.Shared("seeds", seed))).Select(m => m.Groups[1].Value).ToList();
            Assert.NotEmpty(people);
            Assert.All(people, person => Assert.DoesNotContain(person, text, StringComparison.OrdinalIgnoreCase));
        }
        Assert.DoesNotContain("@", text, StringComparison.Ordinal);
    }

    private async Task LoadAsync()
    {
        await using var db = store.Open();
        await new DemonstrationRecord(db, store.Clock, store.Files).LoadIntoEmptyStoreAsync(TestContext.Current.CancellationToken);
    }

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject all => all.SelectMany(member => Texts(member.Value)),
        JsonArray all => all.SelectMany(Texts),
        JsonValue value when value.TryGetValue<string>(out var text) => [text],
        _ => [],
    };

    // Runs of seven words, which no two writers share by chance.
    private static HashSet<string> Sevens(string text)
    {
        var words = Word().Matches(text.ToLowerInvariant()).Select(m => m.Value).ToList();
        return [.. Enumerable.Range(0, Math.Max(0, words.Count - 6)).Select(i => string.Join(' ', words.Skip(i).Take(7)))];
    }

    [GeneratedRegex(@"[\w'’]+", RegexOptions.None, 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"(?:Lead director|Contact): (\w+ \w+)", RegexOptions.None, 1000)]
    private static partial Regex PersonIn();

    public sealed class OnSqlite(SqliteStore store) : DemonstrationRecordTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : DemonstrationRecordTests(store), IClassFixture<PostgresStore>;
}
