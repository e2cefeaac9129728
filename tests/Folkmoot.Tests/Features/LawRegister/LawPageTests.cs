using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Folkmoot.Tests.Fixtures;

namespace Folkmoot.Tests.Features.LawRegister;

public abstract partial class LawPageTests(StoreFixture store)
{
    private static readonly string Document = File.ReadAllText(Repository.Path("docs", "law-register.md"));

    [Fact]
    public async Task The_plain_text_is_the_register_of_the_repository()
    {
        using var answer = await (await store.SiteAsync()).Client.GetAsync(new Uri("/law.md", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal("text/markdown; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal(Document, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_page_has_the_rules_of_the_register_each_at_its_anchor()
    {
        var page = (await store.PageAsync("/law")).Is(HttpStatusCode.OK);
        var rules = Rule().Matches(Document).Select(rule => rule.Groups[1].Value.Trim()).ToList();

        Assert.True(rules.Count > 100, $"{rules.Count} rules found");
        Assert.Equal(rules, page.All("article.fm-law h3"));
        Assert.All(page.Html.QuerySelectorAll("article.fm-law h3"), heading => Assert.StartsWith(heading.Id + " ", Words(heading), StringComparison.Ordinal));
        Assert.Contains("/law", page.Html.QuerySelectorAll("footer a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task The_page_has_the_values_of_the_register_with_day_figure_and_provision()
    {
        var page = await store.PageAsync("/law");
        var document = Row().Matches(Document).Select(row => row.Groups[1].Value).Where(row => !row.StartsWith("Value |", StringComparison.Ordinal) && !row.StartsWith("--", StringComparison.Ordinal))
            .Select(row => Link().Replace(row, "$1 <$2>")).ToList();
        var shown = page.Html.QuerySelectorAll("article.fm-law tbody tr").Select(row => string.Join(" | ", row.Children.Select(Cell))).ToList();

        Assert.True(document.Count > 100, $"{document.Count} values found");
        Assert.Equal(document, shown);
    }

    [Fact]
    public async Task The_page_has_the_citations_and_readings_of_the_register()
    {
        var page = await store.PageAsync("/law");
        var citations = Cited().Matches(Document).Select(line => line.Groups[1].Value).ToList();
        var readings = Adopted().Matches(Document).Select(line => line.Groups[1].Value).ToList();

        Assert.Equal(citations.Select(line => Link().Replace(line, "$1 <$2>")), page.Html.QuerySelectorAll(".fm-law__citation").Select(Cell).Select(words => Checked().Replace(words, "")));
        Assert.Equal(readings, page.All(".fm-law__reading"));
    }

    private static string Cell(IElement cell) => cell.QuerySelector("a") is { } link ? $"{Words(link)} <{link.GetAttribute("href")}>{Words(cell)[Words(link).Length..]}" : Words(cell);

    private static string Words(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex("^### (.+)$", RegexOptions.Multiline, 1000)]
    private static partial Regex Rule();

    [GeneratedRegex(@"^\| (.+) \|$", RegexOptions.Multiline, 1000)]
    private static partial Regex Row();

    [GeneratedRegex(@"\[([^\]]+)\]\(([^)\s]+)\)", RegexOptions.None, 1000)]
    private static partial Regex Link();

    [GeneratedRegex("^- (.+), checked on .+$", RegexOptions.Multiline, 1000)]
    private static partial Regex Cited();

    [GeneratedRegex("^- Reading adopted: (.+)$", RegexOptions.Multiline, 1000)]
    private static partial Regex Adopted();

    [GeneratedRegex(" (text read|from recognised sources), checked on .+$", RegexOptions.None, 1000)]
    private static partial Regex Checked();

    public sealed class OnSqlite(SqliteStore store) : LawPageTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : LawPageTests(store), IClassFixture<PostgresStore>;
}
