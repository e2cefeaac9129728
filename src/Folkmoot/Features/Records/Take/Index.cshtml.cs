using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Decisions;
using Folkmoot.Law.Governance;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Records.Take;

/// <summary>Taking a decision, or writing down what a body decided.</summary>
[May(Deed.Decide, Thing.Decision)]
[May(Deed.Start, Thing.Record)]
public class IndexModel(Db db, CurrentAuthority authority, Clock clock, Person person, Takings takings) : PageOfDecision(db, authority, person)
{
    public IReadOnlyList<Body> Bodies { get; private set; } = [];

    public bool ByBody => !Person.May(Thing.Decision, Deed.Decide);

    /// <summary>Whether a decision in this state may be made at all.</summary>
    public bool MayBeMade => Decision.CallIn == CallInState.Reconsider || Person.May(ByBody ? Thing.Record : Thing.Decision, ByBody ? Deed.Start : Deed.Decide, Decision.State);

    public string Address => Back + "/take";

    [BindProperty]
    public WordsForm Form { get; set; } = new();

    [BindProperty]
    public DecisionState? Outcome { get; set; }

    [BindProperty]
    public string? MadeOn { get; set; }

    [BindProperty]
    public DecisionMaker? Maker { get; set; }

    [BindProperty]
    public string? By { get; set; }

    [BindProperty]
    public Guid? BodyId { get; set; }

    [BindProperty]
    public int? Version { get; set; }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken ct)
    {
        if (!await ReadAsync(slug, ct)) return NotFound();
        (MadeOn, By, BodyId, Version) = (clock.Today.ToString("d/M/yyyy"), Decision.Taker, Decision.TakerBodyId, Decision.Version);
        (Maker, Form.Decision, Form.Reasons) = (ByBody ? DecisionMaker.Executive : DecisionMaker.Member, Decision.Text(TextName.ProposedDecision), Decision.Text(TextName.Reasons));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken ct)
    {
        if (!await ReadAsync(slug, ct)) return NotFound();
        var day = Wrong.Day("made-on", MadeOn);
        if (Maker is null || !Enum.IsDefined(Maker.Value)) Wrong.Add("maker", "Say who decides: a body, a member or an officer.");
        if (Wrong.Any) return Page();
        var done = await takings.TakeAsync(
            Decision.Id,
            new() { Outcome = Outcome ?? DecisionState.Unknown, MadeOn = day!.Value, Maker = Maker!.Value, By = By, BodyId = ByBody ? BodyId : null, Words = Form.Words, Version = Version },
            Person, ct);
        // What others did meanwhile is shown; sending again says that it was seen.
        if (Version != Decision.Version)
        {
            Version = Decision.Version;
            ModelState.Remove(nameof(Version));
        }
        return After(done, Back);
    }

    private async Task<bool> ReadAsync(string slug, CancellationToken ct)
    {
        if (!await FindAsync(slug, ct)) return false;
        if (ByBody) Bodies = await Db.Bodies.AsNoTracking().Where(b => b.AuthorityId == Authority.Id).OrderBy(b => b.Name).Take(200).ToListAsync(ct);
        return true;
    }
}
