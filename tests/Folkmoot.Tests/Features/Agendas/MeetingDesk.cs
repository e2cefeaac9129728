using Folkmoot.Features.Authorities;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Meetings;
using Folkmoot.Platform.Access;
using Folkmoot.Tests.Features.Decisions;
using Folkmoot.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Tests.Features.Agendas;

/// <summary>A council with a committee that meets on 6 July 2023, and a decision to be made; the agenda's last day is 28 June.</summary>
internal sealed class MeetingDesk(StoreFixture store)
{
    public const string Day = "2023-07-06";

    public Council Council { get; } = new($"meets-{store.Clock.NewId().ToString("N")[^10..]}", "Meeting County Council");

    public Body Committee { get; private set; } = null!;

    public Decision Decision { get; private set; } = null!;

    public string At => "/" + Council.Authority.ShortName;

    public string Meeting => $"{At}/bodies/adult-care-committee/meetings/{Day}";

    public static async Task<MeetingDesk> OpenAsync(StoreFixture store, bool withMeeting = true)
    {
        var desk = new MeetingDesk(store);
        desk.Committee = desk.Council.Body("Adult Care Committee");
        desk.Decision = desk.Council.Due("Carers’ short breaks", new(2023, 7, 26), d => d.Reference = "23/00061");
        if (withMeeting) desk.Council.Meeting(desk.Committee, new(2023, 7, 6), m => (m.Time, m.Place, m.PrintedStatus) = ("10.00 am", "County Hall", "Confirmed"));
        await store.AddAsync(desk.Council.Rows);
        desk.On(2023, 6, 28);
        return desk;
    }

    public void On(int year, int month, int day) => store.Time.Now = new(year, month, day, 11, 0, 0, TimeSpan.Zero);

    public async Task<SignedIn> AsAsync(params Role[] roles) => await (await store.SiteAsync()).SignInAsync(Council.Authority, roles);

    /// <summary>The agenda's form with an item about the decision.</summary>
    public Dictionary<string, string> Agenda(string title = "") => new() { ["Typed.Items[0].Number"] = "7", ["Typed.Items[0].Title"] = title, ["Typed.Items[0].DecisionId"] = Decision.Id.ToString() };

    public async Task<Page> PublishAsync(SignedIn browser, Dictionary<string, string>? and = null, string button = "Publish the agenda") =>
        await browser.FollowAsync(await browser.SendAsync(await browser.PageAsync(Meeting + "/agenda"), and ?? Agenda(), button: button));

    public async Task<Decision> DecisionNowAsync()
    {
        await using var db = store.Open();
        return await db.Decisions.AsSplitQuery().Include(d => d.History).Include(d => d.Considerations).ThenInclude(c => c.Questions).Include(d => d.Considerations).ThenInclude(c => c.Promises)
            .SingleAsync(d => d.Id == Decision.Id, TestContext.Current.CancellationToken);
    }

    public async Task<Meeting> MeetingNowAsync()
    {
        await using var db = store.Open();
        return await db.Meetings.SingleAsync(m => m.AuthorityId == Council.Authority.Id, TestContext.Current.CancellationToken);
    }
}
