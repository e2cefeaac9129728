using Folkmoot.Data;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Bench;

/// <summary>A kind of page with many addresses, so that no two requests in a row ask for the same.</summary>
internal sealed record Kind(string Name, IReadOnlyList<string> Addresses);

/// <summary>Picks addresses of every kind of page from a store, spread over all of it.</summary>
internal static class Addresses
{
    private const int Wanted = 60;

    public static async Task<IReadOnlyList<Kind>> OfAsync(Store store, string authority)
    {
        var options = new DbContextOptionsBuilder<Db>();
        store.Configure(options);
        await using var db = new Db(options.Options, new Clock(TimeProvider.System), store.FullText, Reader.Public);
        string[] Of(string page, IEnumerable<string> ends) => [.. ends.Select(end => $"/{authority}{page}{end}")];
        var id = await db.Authorities.Where(a => a.ShortName == authority).Select(a => a.Id).SingleAsync();
        var keys = await Spread(db.Decisions.Where(d => d.AuthorityId == id).OrderBy(d => d.SortKey).Select(d => d.SortKey));
        var decisions = await Spread(db.Decisions.Where(d => d.AuthorityId == id).OrderBy(d => d.SortKey).Select(d => d.Slug));
        var services = await Spread(db.Services.Where(s => s.AuthorityId == id).OrderBy(s => s.Slug).Select(s => s.Slug));
        var contracts = await Spread(db.Contracts.Where(c => c.AuthorityId == id).OrderBy(c => c.Slug).Select(c => c.Slug));
        var providers = await Spread(db.Providers.Where(p => p.AuthorityId == id).OrderBy(p => p.Slug).Select(p => p.Slug));
        var names = (await Spread(db.Providers.Where(p => p.AuthorityId == id).OrderBy(p => p.Slug).Select(p => p.Name))).Select(name => name.Split(' ')[0].ToLowerInvariant()).Distinct().Take(5).ToList();
        var divisions = await Spread(db.Divisions.Where(d => d.AuthorityId == id).OrderBy(d => d.Slug).Select(d => d.Slug));
        var bodies = await Spread(db.Bodies.Where(b => b.AuthorityId == id).OrderBy(b => b.Slug).Select(b => b.Slug));
        var rare = (await Spread(db.Decisions.Where(d => d.AuthorityId == id).OrderBy(d => d.Slug).Select(d => d.Title))).SelectMany(t => t.Split(' ', ',', '(', ')', ':')).Where(w => w.Length > 8 && char.IsUpper(w[0])).Distinct().Take(Wanted).ToList();
        var pages = new List<Kind>
        {
            new("home", Of("", [""])),
            new("decisions, first page", Of("/decisions", [""])),
            new("decisions, any page", Of("/decisions?after=", keys.Select(k => k.ToString()))),
            new("decisions by status", Of("/decisions?status=", ["approved", "refused", "deferred", "noted", "due", "not-made"])),
            new("decisions by division", Of("/decisions?division=", divisions)),
            new("decisions by department and key", Of("/decisions?key=yes&department=", ["public-health", "adult-social-care", "children-and-education"])),
            new("decisions by body", Of("/decisions?body=", bodies)),
            new("search, common word", Of("/search?q=", ["service", "care", "contract", "authority", "assessment", "present", "cost", "library"])),
            new("search, rare word", Of("/search?q=", rare)),
            new("search, two words", Of("/search?q=", rare.Select(w => w + "+care"))),
            new("decisions with words", Of("/decisions?q=", rare.Select(w => w + "+contract"))),
            new("a decision", Of("/decisions/", decisions)),
            new("services", Of("/services", [""])),
            new("lineage of a service", Of("/services/", services)),
            new("forward plan", Of("/forward-plan", [""])),
            new("bodies", Of("/bodies", [""])),
            new("a body", Of("/bodies/", bodies)),
            new("a contract", Of("/contracts/", contracts)),
            new("timetable of a contract", [.. contracts.Select(slug => $"/{authority}/contracts/{slug}/timetable")]),
            new("deadlines", Of("/deadlines", ["", "?kind=authority", "?kind=tender", "?band=red", "?band=amber", "/late"])),
            new("deadlines of a service", Of("/deadlines?service=", services)),
            new("a provider", Of("/providers/", providers)),
        };
        pages.AddRange(Registers(authority, rare, names));
        return pages;
    }

    private static IEnumerable<Kind> Registers(string authority, List<string> rare, List<string> names)
    {
        foreach (var order in new[] { "end", "start", "title", "provider", "value" })
        {
            yield return new Kind($"register by {order}", [$"/{authority}/contracts?sort={order}", $"/{authority}/contracts?sort=-{order}", $"/{authority}/contracts?sort={order}&state=current", $"/{authority}/contracts?sort=-{order}&regime=pcr-2015"]);
        }
        yield return new Kind("register, ending soon", [.. Enumerable.Range(1, 24).Select(months => $"/{authority}/contracts?sort=end&ending={months}")]);
        yield return new Kind("register with words", [.. rare.Take(30).Select(word => $"/{authority}/contracts?q={word}")]);
        yield return new Kind("register by provider's name", [.. names.Select(name => $"/{authority}/contracts?provider={name}")]);
    }

    /// <summary>Some of a long list, at even distances.</summary>
    private static async Task<List<T>> Spread<T>(IQueryable<T> all)
    {
        var count = await all.CountAsync();
        var values = new List<T>();
        for (var i = 0; i < Math.Min(Wanted, count); i++)
        {
            values.Add(await all.Skip((int)((long)i * count / Math.Min(Wanted, count))).FirstAsync());
        }
        return values;
    }
}
