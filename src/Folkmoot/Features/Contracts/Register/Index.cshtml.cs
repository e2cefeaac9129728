using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Platform;
using Folkmoot.Platform.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Features.Contracts.Register;

/// <summary>The contracts register.</summary>
public class IndexModel(Db db, Clock clock, CurrentAuthority authority) : PageModel
{
    public CurrentAuthority Authority => authority;

    public DateOnly Today => clock.Today;

    public RegisterFilter Filter { get; private set; } = new();

    public RegisterAsked Asked { get; private set; } = null!;

    /// <summary>Null while the form has a problem.</summary>
    public RegisterPage? Contracts { get; private set; }

    public string List => authority.Link("contracts");

    public async Task OnGetAsync([FromQuery] RegisterFilter filter, CancellationToken ct)
    {
        Filter = filter;
        Asked = await RegisterAsked.ReadAsync(db, authority.Id, filter, ct);
        if (Asked.Problems.Count == 0)
        {
            Contracts = await new ContractRegister(db, clock).PageAsync(authority.Id, Asked, ct);
        }
    }

    /// <summary>The address of a download of what is listed.</summary>
    public string Download(string ending) => (Filter with { After = null }).Address(List + "." + ending);

    /// <summary>The heading of a column as a link: its first direction, or the other one when the list has it already.</summary>
    public Heading HeadingOf(string order, string words, bool firstDown)
    {
        var here = Asked.Order.Name == order;
        var down = here ? !Asked.Down : firstDown;
        var sort = (down ? "-" : "") + order;
        return new Heading(words, (Filter with { Sort = sort, After = null }).Address(List), here ? (Asked.Down ? "descending" : "ascending") : null);
    }

    /// <summary>Each filter in force: what it is, its words, and the list without it.</summary>
    public IEnumerable<(string Field, string Words, string Without)> Chosen()
    {
        var first = Filter with { After = null };
        (string Field, string? Typed, string? Words, RegisterFilter Without)[] all =
        [
            ("Words", Filter.Q, null, first with { Q = null }),
            ("Ending", Filter.Ending, Asked.Months is { } months ? $"within {ContractWords.Length(months)}" : null, first with { Ending = null }),
            ("Service", Filter.Service, Asked.ServiceTitle, first with { Service = null }),
            ("Provider", Filter.Provider, null, first with { Provider = null }),
            ("Regime", Filter.Regime, Asked.Regime is { } regime ? ContractWords.Of(regime) : null, first with { Regime = null }),
            ("End", Filter.State, RegisterChoices.States.FirstOrDefault(s => s.Value == Asked.State).Words, first with { State = null }),
        ];
        return all.Where(f => !string.IsNullOrWhiteSpace(f.Typed)).Select(f => (f.Field, f.Words ?? f.Typed!.Trim(), f.Without.Address(List)));
    }

    public string Count() => (Contracts!.Lines.Count, Filter.After, Contracts.Next) switch
    {
        (0, _, _) => "No contracts",
        (1, null, null) => "1 contract",
        (var all, null, null) => $"{all} contracts",
        (var some, null, _) => $"The first {some} contracts",
        (var some, _, null) => $"The last {some} contracts",
        (var some, _, _) => $"{some} more contracts",
    };

    /// <summary>How the end stands to today: null when there is nothing to say.</summary>
    public string? EndNote(DateOnly? end)
    {
        if (end is not { } day)
        {
            return null;
        }
        var days = day.DayNumber - Today.DayNumber;
        return days < 0 ? "ended" : days == 0 ? "ends today" : days <= 31 ? $"in {days.Counted("day")}" : days <= 366 ? $"in {days / 30.4:0} months" : null;
    }
}

/// <summary>The heading of a column that can be sorted by.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Href">The list in that order.</param>
/// <param name="Sorted">"ascending" or "descending" for the order in force.</param>
public sealed record Heading(string Words, string Href, string? Sorted);
