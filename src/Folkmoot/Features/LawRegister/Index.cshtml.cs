using Folkmoot.Law;
using Folkmoot.Law.Calendars;
using Folkmoot.Law.Register;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Register = Folkmoot.Law.Register.LawRegister;

namespace Folkmoot.Features.LawRegister;

/// <summary>The law register as a page.</summary>
public class IndexModel : PageModel
{
    public IReadOnlyList<Chapter> Chapters => Register.Chapters;

    public BankHolidays Holidays => BankHolidays.Current;

    public int Rules => Chapters.Sum(chapter => chapter.Entries.Count);

    public int Values => Chapters.SelectMany(chapter => chapter.Entries).Sum(entry => entry.Values.Count);

    /// <summary>The rules whose text leaves room: what a lawyer looks at first.</summary>
    public IReadOnlyList<Entry> Doubtful => [.. Chapters.SelectMany(chapter => chapter.Entries).Where(entry => entry.Rule.Confidence != Confidence.High)];

    public static string InForce(Rule rule) => (rule.Since, rule.Until) switch
    {
        (null, null) => "older than anything counted here",
        ({ } since, null) => $"from {since:d MMMM yyyy}",
        (null, { } until) => $"to {until:d MMMM yyyy}",
        ({ } since, { } until) => $"from {since:d MMMM yyyy} to {until:d MMMM yyyy}",
    };

    public static string Whose(Standing standing) => standing switch
    {
        Standing.Law => "law",
        Standing.Constitution => "constitution: an authority’s own choice",
        _ => "custom: what authorities do where the text leaves it open",
    };
}
