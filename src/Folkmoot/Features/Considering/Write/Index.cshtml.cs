using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Decisions;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Values;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Considering.Write;

/// <summary>What one body made of a decision: written, with its questions and promises.</summary>
[May(Deed.Edit, Thing.Consideration)]
[May(Deed.Settle, Thing.Consideration)]
public sealed class IndexModel(Db db, CurrentAuthority authority, Clock clock, Person person, Considerations considerations, OpenMatters matters) : PageOfDecision(db, authority, person)
{
    /// <summary>What is written on; null for a body that is not yet on the record.</summary>
    public Consideration? Held { get; private set; }

    public IReadOnlyList<Body> Bodies { get; private set; } = [];

    public bool MayWrite => Person.May(Thing.Consideration, Deed.Edit);

    public DateOnly Today => clock.Today;

    /// <summary>Whether what stands was written by somebody else after the page was opened.</summary>
    public bool IsMet { get; private set; }

    public string Address => $"{Back}/considered{(Held is null ? "" : $"/{Held.Id}")}";

    [BindProperty]
    public ConsiderationTyped Typed { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string slug, Guid? id, CancellationToken ct)
    {
        if (!await ReadAsync(slug, id, ct)) return NotFound();
        Typed = ConsiderationTyped.Of(Held);
        return Page();
    }

    public Task<IActionResult> OnPostAsync(string slug, Guid? id, CancellationToken ct) => DoAsync<Consideration>(slug, id, async () =>
    {
        var on = Wrong.Day("on", Typed.On);
        return Wrong.Any ? null : await considerations.WriteAsync(Decision.Id, Held?.Id, new(Typed.BodyId, on, Typed.Outcome ?? Outcome.Unknown, Typed.Comments, Typed.Version), Person, ct);
    }, ct);

    public Task<IActionResult> OnPostAskAsync(string slug, Guid id, CancellationToken ct) => DoAsync<Question>(slug, id, async () => await matters.AskAsync(id, Typed.Question, Person, ct), ct);

    public Task<IActionResult> OnPostAnswerAsync(string slug, Guid id, Guid question, CancellationToken ct) => DoAsync<Question>(slug, id, async () =>
    {
        if (Held!.Questions.TrueForAll(q => q.Id != question)) return new Objection("", "The question is no longer on the record.");
        var on = Wrong.Day($"answered-{question}", Typed.AnsweredOn, needed: false);
        return Wrong.Any ? null : await matters.AnswerAsync(question, Typed.Reply, on, Typed.Version, Person, ct);
    }, ct, question);

    public Task<IActionResult> OnPostPromiseAsync(string slug, Guid id, CancellationToken ct) => DoAsync<Promise>(slug, id, async () =>
    {
        var due = Wrong.Day("due-on", Typed.DueOn, needed: false);
        return Wrong.Any ? null : await matters.PromiseAsync(id, Typed.Promise, Typed.Owner, due, Person, ct);
    }, ct);

    public Task<IActionResult> OnPostKeepAsync(string slug, Guid id, Guid promise, CancellationToken ct) => DoAsync<Promise>(slug, id, async () =>
    {
        if (Held!.Promises.TrueForAll(p => p.Id != promise)) return new Objection("", "The promise is no longer on the record.");
        var on = Wrong.Day($"kept-{promise}", Typed.KeptOn, needed: false);
        return Wrong.Any ? null : await matters.KeepAsync(promise, on, Typed.Version, Person, ct);
    }, ct, promise);

    private async Task<IActionResult> DoAsync<T>(string slug, Guid? id, Func<Task<Attempt<T>?>> act, CancellationToken ct, Guid? about = null)
        where T : class
    {
        if (!await ReadAsync(slug, id, ct)) return NotFound();
        ModelState.Clear();
        Typed.About = about;
        var done = await act();
        if (done?.Done is { } made) return Redirect(made is Consideration written ? $"{Back}/considered/{written.Id}" : Address);
        Wrong.Add(done?.Objections ?? []);
        IsMet = done?.Objections.Contains(Considerations.Met) == true || done?.Objections.Contains(Happenings.Moved) == true;
        // What the other wrote is on the page; sending again says that it was seen.
        if (IsMet) await ReadAsync(slug, id, ct);
        if (IsMet) Typed.Version = about is { } one ? Held!.Questions.Find(q => q.Id == one)?.Version ?? Held.Promises.Find(p => p.Id == one)?.Version : Held?.Version;
        return Page();
    }

    private async Task<bool> ReadAsync(string slug, Guid? id, CancellationToken ct)
    {
        if (!await FindAsync(slug, ct)) return false;
        Bodies = await Db.Bodies.AsNoTracking().Where(b => b.AuthorityId == Authority.Id).OrderBy(b => b.Name).Take(300).ToListAsync(ct);
        if (id is null) return MayWrite;
        Held = await Db.Considerations.AsNoTracking().AsSplitQuery().Include(c => c.Body).Include(c => c.Questions).Include(c => c.Promises).FirstOrDefaultAsync(c => c.AuthorityId == Authority.Id && c.DecisionId == Decision.Id && c.Id == id, ct);
        return Held is not null;
    }
}
