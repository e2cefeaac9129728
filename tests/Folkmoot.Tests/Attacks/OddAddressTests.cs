using System.Net;
using Folkmoot.Platform.Access;
using Folkmoot.Tests.Fixtures;

namespace Folkmoot.Tests.Attacks;

/// <summary>Asks every address for what is not there and should not be: files of the machine, characters that stand for nothing, words without end.</summary>
public abstract class OddAddressTests(StoreFixture store)
{
    private static readonly string[] Odd =
    [
        "..%2f..%2f..%2f..%2fetc%2fpasswd", "%2e%2e%2f%2e%2e%2fetc%2fpasswd", "..%5c..%5cwindows%5cwin.ini", "....%2f%2fetc%2fpasswd", "%252e%252e%252fetc%252fpasswd", "%c0%ae%c0%ae%c0%afetc%c0%afpasswd",
        "%00", "passwd%00.pdf", "%ff%fe", "%E2%80%AEfdp.exe", "%F0%9F%8C%89", "C:%5c", "%3Cscript%3E", "'%20OR%201=1--", "%25s%25n", "2147483648", "-1", "1e309", "CON", "a".PadRight(4000, 'a'),
    ];

    private static readonly string[] OddQueries =
    [
        "?q=%00", "?q=%22%20OR%20%22", "?q=%27%3B%20DROP%20TABLE%20Decisions%3B--", "?q=(((((((((((((((((((((((((((((((((((((((((((((((", "?q=*", "?q=NEAR(a%20b)", "?q=%ff%fe", "?after=%00", "?after=99999999999999999999", "?before=-1", "?page=1e309",
        "?from-day=99&from-month=99&from-year=99999", "?from=31%2F2%2F2023&to=0000-00-00", "?sort=constructor", "?sort=%00&status=%00", "?authority=other&slug=other", "?decision=%00", "?replaces=2147483648", "?contract=%00", "?handler=OnGet", "?q=" + "%F0%9F%8C%89",
    ];

    [Fact]
    public async Task No_address_gives_away_a_file_or_breaks_when_asked_for_what_is_odd()
    {
        var towns = await new BusyTowns(store).BeginAsync();
        var site = await store.SiteAsync();
        using var staff = await towns.EverybodyAsync();
        var (templates, wrong, asked) = (Addresses.WithPlaces(site), new List<string>(), 0);
        foreach (var template in templates)
        {
            foreach (var odd in Odd)
            {
                // The numbers of a template are asked for odd numbers, its names for odd names.
                foreach (var address in new[] { Addresses.Filled(template, towns.Places[0][1..], odd), System.Text.RegularExpressions.Regex.Replace(template.Replace("{authority}", towns.Places[0][1..], StringComparison.Ordinal), @"\{[^}]*\}", odd) }.Distinct())
                {
                    asked++;
                    if (await WrongAsync(staff, address) is { } what) wrong.Add(what);
                }
            }
        }
        Assert.True(templates.Count > 30 && asked > 900, $"{templates.Count} addresses and {asked} askings are too few to be all.");
        Assert.Empty(wrong);
    }

    [Fact]
    public async Task No_page_breaks_when_its_query_is_odd()
    {
        var towns = await new BusyTowns(store).BeginAsync();
        using var staff = await towns.EverybodyAsync();
        var pages = (await Crawl.OfAsync(staff, towns.Starts, towns.Places)).Where(page => page.Status == HttpStatusCode.OK).Select(page => page.Address.Split('?')[0]).DistinctBy(address => System.Text.RegularExpressions.Regex.Replace(address, "town-[0-9a-f]+|shire-[0-9a-f]+|[0-9]+", "N")).ToList();
        var wrong = new List<string>();
        foreach (var page in pages)
        {
            foreach (var query in OddQueries)
            {
                if (await WrongAsync(staff, page + query) is { } what) wrong.Add(what);
            }
        }
        Assert.True(pages.Count > 40, $"{pages.Count} pages are too few to be all.");
        Assert.Empty(wrong);
    }

    // Sent as it is written: a client that tidies addresses up first would find nothing.
    private static async Task<string?> WrongAsync(SignedIn browser, string address)
    {
        var made = new Uri(browser.Client.BaseAddress!.GetLeftPart(UriPartial.Authority) + address, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        using var answer = await browser.Client.GetAsync(made);
        var said = await answer.Content.ReadAsStringAsync();
        if ((int)answer.StatusCode >= 500) return $"{address} answered {(int)answer.StatusCode}";
        if (answer.Headers.Location is { } on && !on.ToString().StartsWith('/')) return $"{address} leads to {on}";
        return said.Contains("root:x:", StringComparison.Ordinal) || said.Contains("   at Folkmoot.", StringComparison.Ordinal) ? $"{address} gives something away" : null;
    }

    public sealed class OnSqlite(SqliteStore store) : OddAddressTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : OddAddressTests(store), IClassFixture<PostgresStore>;
}
