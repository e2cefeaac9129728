using System.IO.Compression;
using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using Folkmoot.Tests.Fixtures;

namespace Folkmoot.Tests.Attacks;

/// <summary>Writes markup that would act into every field of every form that staff may send, and reads every page, file and feed afterwards.</summary>
public abstract class HostileWordsTests(StoreFixture store, ITestOutputHelper output)
{
    private const string Element = "xss-mark";

    // What ends an attribute, an element or a script; what a template or a Markdown link would act on; what a spreadsheet would count.
    private const string Hostile = $"\"'><{Element} onmouseover=alert(1)></{Element}><img src=x onerror=alert(1)></textarea></title></script><script>window.{Marker}=1</script>{{{{7*7}}}}@(7*7)[a](javascript:alert(1))![b](javascript:alert(2))<javascript:alert(3)>";

    private const string Marker = "xssmark";

    // Tried one after another for a field that the page says is wrong: first what stood in it.
    private static readonly string?[] Tries = [Hostile, null, "26/7/2023", "1/4/2024", "31/3/2025", "1/9/2023", "1000", "1", "reader@example.org", ""];

    private static readonly string[] Last = ["GiveUp", "/end", "not-made", "Undo", "handler=End", "handler=Send", "waive", "/take", "record/publish", "carry-out"];

    [Fact]
    public async Task What_is_typed_into_any_form_is_nowhere_taken_for_markup()
    {
        var towns = await new BusyTowns(store).BeginAsync();
        using var staff = await towns.EverybodyAsync();
        using var nobody = SignedIn.Nobody(await store.SiteAsync());
        var pages = await Crawl.OfAsync(staff, towns.Starts, towns.Places);
        var forms = pages.Where(page => page.IsPage && page.Status == HttpStatusCode.OK).SelectMany(page => FoundForm.On(page.Page)).DistinctBy(form => form.Kind).ToList();
        var (fields, taken) = (0, new List<string>());
        // What ends a thing, or moves it on, comes last, so that the others have something to be sent to.
        foreach (var form in forms.OrderBy(form => Last.Where(words => form.Kind.Contains(words, StringComparison.Ordinal)).Count()))
        {
            fields += form.Texts.Count;
            if (await SendAsync(staff, form)) taken.Add(form.Kind);
        }

        var found = (await Crawl.OfAsync(staff, towns.Starts, towns.Places)).Concat(await Crawl.OfAsync(nobody, towns.Starts, towns.Places)).ToList();
        output.WriteLine($"{forms.Count} forms with {fields} fields of words; {taken.Count} were taken:\n{string.Join('\n', taken)}\n\n{found.Count} answers read afterwards.");
        var wrong = found.SelectMany(Wrong).ToList();
        Assert.Empty(wrong);
        Assert.True(forms.Count > 25 && fields > 60 && taken.Count > 12, $"{forms.Count} forms, {fields} fields and {taken.Count} taken are too few to be all.");
        Assert.True(found.Count(one => one.Text.Contains(Element, StringComparison.Ordinal)) > 20, "The words are hardly to be found again.");
    }

    /// <summary>Sends the form, as often as it takes to find out which fields want a day, a number or an address. True when it was taken.</summary>
    private static async Task<bool> SendAsync(SignedIn browser, FoundForm form)
    {
        var tried = form.Texts.ToDictionary(name => name, _ => 0, StringComparer.Ordinal);
        var unticked = new HashSet<string>(StringComparer.Ordinal);
        for (var round = 0; round < Tries.Length + 2; round++)
        {
            var answer = await form.SendAsync(browser, form.With(field => FoundForm.IsText(field) ? Tries[tried[FoundForm.Name(field)]] ?? form.Standing(field) : unticked.Contains(FoundForm.Name(field)) ? null : form.Standing(field)));
            Assert.True(answer.Status is HttpStatusCode.OK or HttpStatusCode.Redirect or HttpStatusCode.BadRequest or HttpStatusCode.Conflict or HttpStatusCode.NotFound or HttpStatusCode.TooManyRequests, $"{form.Kind} answered {(int)answer.Status}");
            Assert.Empty(Wrong(answer.Address, answer.Html));
            if (answer.Location is { } on)
            {
                Assert.StartsWith("/", on, StringComparison.Ordinal);
                return true;
            }
            var named = answer.Html.QuerySelectorAll(".govuk-error-summary a[href^='#']").Select(link => answer.Html.GetElementById(link.GetAttribute("href")![1..])?.GetAttribute("name")).OfType<string>().ToHashSet(StringComparer.Ordinal);
            var moved = false;
            // What is shown once more before it is done is done then.
            if (named.Count == 0 && FoundForm.On(answer).FirstOrDefault(next => next.Action == form.Action && next.Texts.Count == 0) is { } last && round < Tries.Length)
            {
                return (await last.SendAsync(browser, last.With(last.Standing))).Location is not null;
            }
            foreach (var name in named)
            {
                if (tried.TryGetValue(name, out var at) && at < Tries.Length - 1) moved = (tried[name] = at + 1) > 0;
                else if (!tried.ContainsKey(name)) moved |= unticked.Add(name);
            }
            if (!moved) return false;
        }
        return false;
    }

    private static IEnumerable<string> Wrong(Found one)
    {
        if ((int)one.Status >= 500) return [$"{one.Address} answered {(int)one.Status}"];
        if (one.IsPage) return Wrong(one.Address, one.Page.Html);
        if (one.Type.Contains("json", StringComparison.Ordinal)) return JsonDocument.Parse(one.Body) is null ? [one.Address] : [];
        if (one.Type.Contains("calendar", StringComparison.Ordinal)) return one.Text.Split("\r\n").Where(line => line.Length > 0 && !System.Text.RegularExpressions.Regex.IsMatch(line, "^( |[A-Z-]+[:;])")).Select(line => $"{one.Address}: {line}");
        if (one.Type.Contains("csv", StringComparison.Ordinal)) return one.Text.Split('\n').Where(line => line.StartsWith('=') || line.Contains(",=", StringComparison.Ordinal)).Select(line => $"{one.Address}: {line}");
        return one.Type.Contains("officedocument", StringComparison.Ordinal) ? WrongInWord(one) : [];
    }

    private static IEnumerable<string> Wrong(string address, IDocument page)
    {
        foreach (var element in page.All)
        {
            if (element.LocalName == Element || (element.LocalName == "script" && element.TextContent.Contains(Marker, StringComparison.Ordinal)) || (element.LocalName == "img" && element.GetAttribute("src") == "x")) yield return $"{address}: an element <{element.LocalName}> of the words";
            foreach (var attribute in element.Attributes)
            {
                if (attribute.LocalName.StartsWith("on", StringComparison.Ordinal)) yield return $"{address}: {attribute.LocalName} of <{element.LocalName}>";
                if (attribute.LocalName is "href" or "src" or "action" or "formaction" && attribute.Value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)) yield return $"{address}: {attribute.Value}";
            }
        }
        if (page.Source.Text.Contains("49[a]", StringComparison.Ordinal)) yield return $"{address}: the words were worked out";
    }

    private static IEnumerable<string> WrongInWord(Found one)
    {
        using var zip = new ZipArchive(new MemoryStream(one.Body));
        foreach (var part in zip.Entries.Where(entry => entry.FullName.EndsWith(".rels", StringComparison.Ordinal) || entry.FullName.EndsWith(".xml", StringComparison.Ordinal)))
        {
            using var stream = part.Open();
            if (XDocument.Load(stream).Descendants().Attributes().Any(attribute => attribute.Value.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase))) yield return $"{one.Address}: {part.FullName} leads to a script";
        }
    }

    public sealed class OnSqlite(SqliteStore store, ITestOutputHelper output) : HostileWordsTests(store, output), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store, ITestOutputHelper output) : HostileWordsTests(store, output), IClassFixture<PostgresStore>;
}
