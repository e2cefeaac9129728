using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Folkmoot.Features.Accounts.Typed;
using Folkmoot.Tests.Fixtures;

namespace Folkmoot.Tests.Attacks;

/// <summary>Answers every field of every form with what nobody means: words without end, numbers and days that are none, characters that stand for nothing.</summary>
public abstract class OddAnswerTests(StoreFixture store, ITestOutputHelper output)
{
    private static readonly string[] Odd = ["99999999999999999999", "-1", "1e309", "NaN", "0", "31/2/2023", "29 February 2023", "1/1/0001", "31/12/9999", "0000-00-00", "£-1", "\u0000\u0001\u001f", "a\u0000b", "\u202e\u2066evil\u2069", "\ufeff", "e\u0301\u0301\u0301\u0301", "\ud83c\udf09", "%s%n", "\r\nBcc: a@b.example\r\n", "   "];

    [Fact]
    public async Task A_million_characters_in_a_field_are_refused_in_plain_words_and_nothing_that_was_typed_is_lost()
    {
        var (staff, forms) = await FormsAsync();
        using var _ = staff;
        var (endless, wrong, asked) = (new string('w', 1_000_000), new List<string>(), 0);
        foreach (var form in forms)
        {
            foreach (var name in form.Texts)
            {
                asked++;
                var answer = await form.SendAsync(staff, form.With(field => FoundForm.Name(field) == name ? endless : FoundForm.IsText(field) ? "kept words" : form.Standing(field)));
                var kept = answer.Html.QuerySelectorAll("main input, main textarea").Where(field => field.GetAttribute("name") == name).Select(ValueOf).FirstOrDefault();
                var isPlain = answer.Main.Contains($"is longer than {Bounds.Longest:#,##0} characters", StringComparison.Ordinal);
                if (answer.Status != HttpStatusCode.BadRequest || !isPlain || kept != endless) wrong.Add($"{form.Kind}: {name}: {(int)answer.Status}, {(isPlain ? "said" : "not said")}, {kept?.Length} characters kept");
            }
        }
        Assert.True(asked > 60, $"{asked} fields are too few to be all.");
        Assert.Empty(wrong);
    }

    [Fact]
    public async Task Every_field_at_its_longest_at_once_breaks_nothing()
    {
        var (staff, forms) = await FormsAsync();
        using var _ = staff;
        var wrong = new List<string>();
        foreach (var form in forms.Where(form => form.Texts.Count > 0))
        {
            // As much as a server takes of one form.
            var endless = new string('w', Math.Min(1_000_000, 25_000_000 / form.Fields.Count()));
            var answer = await form.SendAsync(staff, form.With(field => FoundForm.IsText(field) ? endless : form.Standing(field)));
            if ((int)answer.Status >= 500) wrong.Add($"{form.Kind}: {(int)answer.Status}");
        }
        Assert.Empty(wrong);
    }

    [Fact]
    public async Task Numbers_days_and_characters_that_are_none_break_nothing()
    {
        var (staff, forms) = await FormsAsync();
        using var _ = staff;
        var (wrong, asked) = (new List<string>(), 0);
        foreach (var form in forms)
        {
            foreach (var odd in Odd)
            {
                asked++;
                var answer = await form.SendAsync(staff, form.With(field => FoundForm.IsText(field) ? odd : form.Standing(field)));
                if ((int)answer.Status >= 500) wrong.Add($"{form.Kind} with '{Escaped(odd)}' in its words: {(int)answer.Status}");
                // Choices and hidden fields are only what the page offered for those who keep to the page.
                var choice = await form.SendAsync(staff, form.With(field => FoundForm.Name(field) == FoundForm.Token ? form.Standing(field) : FoundForm.IsText(field) ? form.Standing(field) : odd));
                if ((int)choice.Status >= 500) wrong.Add($"{form.Kind} with '{Escaped(odd)}' as its choices: {(int)choice.Status}");
            }
        }
        output.WriteLine($"{asked} times two askings of {forms.Count} forms.");
        Assert.Empty(wrong);
    }

    [Fact]
    public async Task Bytes_that_are_no_text_break_nothing()
    {
        var (staff, forms) = await FormsAsync();
        using var _ = staff;
        var wrong = new List<string>();
        foreach (var form in forms.Where(form => form.Texts.Count > 0))
        {
            var token = form.Fields.First(field => FoundForm.Name(field) == FoundForm.Token).GetAttribute("value")!;
            // A lone surrogate, an overlong slash, a byte that begins nothing, a percent sign without digits.
            var body = string.Join('&', form.Texts.Select(name => $"{Uri.EscapeDataString(name)}=a%ED%A0%80b%C0%AFc%FFd%zz%")) + $"&{FoundForm.Token}={Uri.EscapeDataString(token)}";
            using var content = new StringContent(body, Encoding.ASCII, "application/x-www-form-urlencoded");
            using var answer = await staff.Client.PostAsync(new Uri(form.Action, UriKind.Relative), content);
            if ((int)answer.StatusCode >= 500) wrong.Add($"{form.Kind}: {(int)answer.StatusCode}");
        }
        Assert.Empty(wrong);
    }

    private async Task<(SignedIn Staff, IReadOnlyList<FoundForm> Forms)> FormsAsync()
    {
        var towns = await new BusyTowns(store).BeginAsync();
        var staff = await towns.EverybodyAsync();
        var pages = await Crawl.OfAsync(staff, towns.Starts, towns.Places);
        return (staff, [.. pages.Where(page => page.IsPage && page.Status == HttpStatusCode.OK).SelectMany(page => FoundForm.On(page.Page)).DistinctBy(form => form.Kind)]);
    }

    private static string? ValueOf(IElement field) => field switch
    {
        IHtmlTextAreaElement area => area.Value,
        IHtmlInputElement input => input.Value,
        _ => null,
    };

    private static string Escaped(string odd) => string.Concat(odd.Select(sign => sign is > ' ' and < '\u007f' ? sign.ToString() : $"\\u{(int)sign:x4}"));

    public sealed class OnSqlite(SqliteStore store, ITestOutputHelper output) : OddAnswerTests(store, output), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store, ITestOutputHelper output) : OddAnswerTests(store, output), IClassFixture<PostgresStore>;
}
