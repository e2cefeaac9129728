using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Notices.Write;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Agendas.InPrivate;

/// <summary>Publishes the notices of a meeting that is held in private.</summary>
[May(Deed.Publish, Thing.Meeting)]
public sealed class IndexModel(Db db, CurrentAuthority authority, PrivateNotices notices, Person person) : MeetingPage(db, authority)
{
    private readonly Db db = db;

    public Objections Wrong { get; } = new();

    public IReadOnlyList<PrivateNotice> Published { get; private set; } = [];

    public PrivateStanding Standing => PrivateStanding.Of(Published, Meeting.On, Rules);

    [BindProperty]
    public PrivateKind? Kind { get; set; }

    [BindProperty]
    public string? About { get; set; }

    [BindProperty]
    public string? Reasons { get; set; }

    [BindProperty]
    public string? Representations { get; set; }

    [BindProperty]
    public bool NoneReceived { get; set; }

    [BindProperty]
    public string? Answer { get; set; }

    [BindProperty]
    public string? WhyImpracticable { get; set; }

    [BindProperty]
    public string? Agreement { get; set; }

    [BindProperty]
    public string? AgreedOn { get; set; }

    public async Task<IActionResult> OnGetAsync(string slug, string on, CancellationToken ct)
    {
        if (!await LookAsync(slug, on, ct)) return NotFound();
        // The further notice is mostly about the same, for the same reasons.
        if (Published is [.., var last]) (About, Reasons) = (last.About, last.Reasons);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug, string on, CancellationToken ct)
    {
        if (!await LookAsync(slug, on, ct)) return NotFound();
        var agreed = Wrong.Day("agreed-on", AgreedOn, needed: false);
        if (Kind is null || !Enum.IsDefined(Kind.Value)) Wrong.Add("kind", "Say which notice it is.");
        if (Wrong.Any) return Page();
        var done = await notices.PublishAsync(Body, Meeting.Id, new(Kind!.Value, About, Reasons)
        {
            Representations = Representations, NoneReceived = NoneReceived, Response = Answer, WhyImpracticable = WhyImpracticable, Agreement = Agreements.Read(Agreement ?? ""), AgreedOn = agreed,
        }, person, ct);
        if (done.Done is not null) return Redirect(Address + "#in-private");
        Wrong.Add(done.Objections);
        return Page();
    }

    private async Task<bool> LookAsync(string slug, string on, CancellationToken ct)
    {
        if (!await FindAsync(slug, on, ct)) return false;
        Published = await db.PrivateNotices.AsNoTracking().Where(n => n.AuthorityId == Authority.Id && n.MeetingId == Meeting.Id).OrderBy(n => n.PublishedAt).ToListAsync(ct);
        return true;
    }
}
