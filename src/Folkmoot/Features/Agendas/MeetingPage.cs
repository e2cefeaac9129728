using System.Globalization;
using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Meetings;
using Folkmoot.Features.Rules;
using Folkmoot.Platform.Pages;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Agendas;

/// <summary>A page of one body's meeting, found by its day.</summary>
public abstract class MeetingPage(Db db, CurrentAuthority authority) : PageModel
{
    public CurrentAuthority Authority => authority;

    public Body Body { get; private set; } = null!;

    public Meeting Meeting { get; private set; } = null!;

    /// <summary>The authority's rules on the day of the meeting.</summary>
    public RulesOnDay Rules { get; private set; } = null!;

    public AgendaClock Agenda => field ??= AgendaClock.Of(Body.Name, Meeting.On, Rules);

    /// <summary>The public page of the meeting.</summary>
    public string Address => AddressOf(Meeting.On);

    public string AddressOf(DateOnly day) => authority.Link($"bodies/{Body.Slug}/meetings/{day.ForMachines()}");

    /// <summary>Reads the body; false when there is none.</summary>
    protected async Task<bool> FindBodyAsync(string slug, CancellationToken ct)
    {
        if (await db.Bodies.AsNoTracking().FirstOrDefaultAsync(b => b.AuthorityId == authority.Id && b.Slug == slug, ct) is not { } body) return false;
        Body = body;
        return true;
    }

    /// <summary>Reads the body and its meeting of a day; false when there is none.</summary>
    protected async Task<bool> FindAsync(string slug, string on, CancellationToken ct)
    {
        if (!DateOnly.TryParseExact(on, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) || !await FindBodyAsync(slug, ct)) return false;
        if (await db.Meetings.AsNoTracking().FirstOrDefaultAsync(m => m.AuthorityId == authority.Id && m.BodyId == Body.Id && m.On == day, ct) is not { } meeting) return false;
        Meeting = meeting;
        Rules = (await AuthorityRules.OfAsync(db, authority.Id, ct)).On(day);
        return true;
    }
}
