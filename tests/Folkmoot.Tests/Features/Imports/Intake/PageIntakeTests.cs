using System.Text;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Imports.Intake;
using Folkmoot.Features.Imports.Sources;
using Folkmoot.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Tests.Features.Imports.Intake;

public abstract class PageIntakeTests(StoreFixture store)
{
    private const string Issue =
        """
        Issue details

        31/{0} - New boilers for {1}

        Proposed decision: To award a contract for boilers from 1 April 2031 to 31 March 2032 at £2.5m.

        Decision type: Key
        Reason Key: Expenditure > £500,000;
        Decision status: Recommendations Approved
        Wards affected: Harbour; Old Town;
        Notice of proposed decision first published: 03/02/2031
        Decision due: Not before 4th Mar 2031 by Cabinet
        Lead member: Portfolio Holder for Homes
        Consultees
        Endorsed by the Homes Committee on 1 March 2031.
        Legal implications: Relies on 31/09999 and on Regulation 72 of the Public Contracts Regulations 2015.
        Documents
        • Report on boilers PDF 12 KB
        • Restricted enclosure View reasons restricted
        """;

    [Fact]
    public async Task An_issue_becomes_a_decision_with_all_that_hangs_on_it()
    {
        Assert.Equal([TakenAs.Imported], await TakeAsync(("whole/a.txt", Page("00001", "Harbour"))));
        await using var db = store.Open();
        var decision = await Whole(db).SingleAsync(d => d.Reference == "31/00001");
        Assert.Equal(("31-00001", "New boilers for Harbour", "Cabinet", DecisionState.Approved, NoticeState.Published), (decision.Slug, decision.Title, decision.Taker, decision.State, decision.Notice));
        Assert.Equal((DueKind.NotBefore, new DateOnly(2031, 3, 4)), (decision.Due.Kind, decision.Due.From!.Value));
        Assert.Equal(["Harbour", "Old Town"], decision.Divisions.Select(link => link.Division!.Name).Order());
        Assert.Equal([("Report on boilers", false), ("Restricted enclosure", true)], decision.Documents.OrderBy(d => d.Title).Select(d => (d.Title, d.Restricted)));
        Assert.Equal(("Homes Committee", Outcome.Endorsed), decision.Considerations.Select(c => (c.Body!.Name, c.Outcome)).Single());
        Assert.Equal(["31/09999"], decision.References.Select(r => r.Reference));
        Assert.Contains(decision.Readings, reading => reading is { Kind: ReadingKind.Sum, AsPrinted: "£2.5m", Sum.Pence: 250_000_000 });
        Assert.Contains(decision.Readings, reading => reading is { Kind: ReadingKind.ContractDate, Date: "2032-03-31" });
        Assert.Contains(decision.Readings, reading => reading is { Kind: ReadingKind.Law });
        Assert.Equal("To award a contract for boilers from 1 April 2031 to 31 March 2032 at £2.5m.", decision.Text(TextName.ProposedDecision));
        Assert.Contains(decision.History, step => step is { Track: Track.Notice, On: not null });
    }

    [Fact]
    public async Task The_same_file_twice_changes_nothing()
    {
        var file = ("twice/a.txt", Page("00002", "Quay"));
        await TakeAsync(file);
        var before = await CountsAsync();
        Assert.Equal([TakenAs.Unchanged], await TakeAsync(file));
        Assert.Equal([TakenAs.Unchanged], await TakeAsync(("twice/under/another-name.txt", file.Item2)));
        Assert.Equal(before, await CountsAsync());
    }

    [Fact]
    public async Task A_changed_page_becomes_a_new_version_with_its_difference()
    {
        await TakeAsync(("changed/a.txt", Page("00003", "Pier")));
        var changed = Page("00003", "Pier").Replace("Recommendations Approved", "Withdrawn", StringComparison.Ordinal);
        Assert.Equal([TakenAs.NewVersion], await TakeAsync(("changed/b.txt", changed)));
        await using var db = store.Open();
        var decision = await db.Decisions.SingleAsync(d => d.Reference == "31/00003");
        var page = await db.SourcePages.Include(p => p.Versions).SingleAsync(p => p.DecisionId == decision.Id && p.PageKind == "issue_details");
        var versions = page.Versions.OrderBy(v => v.Number).ToList();
        Assert.Equal([1, 2], versions.Select(v => v.Number));
        var difference = Assert.Single(VersionDifference.Between(versions[0].Fields, versions[1].Fields));
        Assert.Equal(("status", "Recommendations Approved", "Withdrawn"), (difference.Name, difference.Before, difference.After));
        Assert.Equal(("Withdrawn", DecisionState.NotMade, NoticeState.Withdrawn), (decision.PrintedStatus, decision.State, decision.Notice));
        Assert.Equal(changed, Encoding.UTF8.GetString(store.Files.Read(versions[1].FileAddress)));
    }

    [Fact]
    public async Task Two_kinds_of_page_about_one_decision_join_by_its_reference()
    {
        await TakeAsync(("join/list.txt", "10/03/2031 - 31/00004 - Boilers ref: 77    Recommendations Approved\n\nDecision Maker: Cabinet\n\nDecision published: 12/03/2031\n\nDecision:\n\nYes.\n\nLead officer: Head of Homes"));
        await TakeAsync(("join/issue.txt", Page("00004", "the Mole")));
        await using var db = store.Open();
        var decision = await Whole(db).SingleAsync(d => d.Reference == "31/00004");
        Assert.Equal(("New boilers for the Mole", "Yes.", new DateOnly(2031, 3, 10)), (decision.Title, decision.Text(TextName.Decision), decision.MadeOn!.Value));
        Assert.Equal(2, await db.SourcePageVersions.CountAsync(v => v.SourcePage!.DecisionId == decision.Id));
    }

    [Fact]
    public async Task A_thin_list_row_does_not_overwrite_a_fuller_page()
    {
        await TakeAsync(("thin/issue.txt", Page("00005", "the Bar")));
        await TakeAsync(("thin/list.txt", "10/03/2031 - 31/00005 - Boilers ref: 78    For Determination\n\nDecision Maker: Leader\n\nDecision published: 12/03/2031"));
        await using var db = store.Open();
        var decision = await db.Decisions.SingleAsync(d => d.Reference == "31/00005");
        Assert.Equal(("New boilers for the Bar", "Cabinet", "Recommendations Approved", new DateOnly(2031, 3, 12)), (decision.Title, decision.Taker, decision.PrintedStatus, decision.PublishedOn!.Value));
    }

    [Fact]
    public async Task Pages_without_a_reference_join_by_the_id_at_the_source()
    {
        await TakeAsync(("ids/list.txt", "10/03/2031 - Ferries ref: 555    Recommendations Approved\n\nDecision Maker: Cabinet\n\nDecision published: 12/03/2031\n\nDecision:\n\nYes."));
        await TakeAsync(("ids/table.html", "<table class=\"mgTabTable\"><tr><th>Title</th><th>Date</th><th>Call-ins</th></tr><tr><td><a href=\"ieDecisionDetails.aspx?ID=555\">Ferries</a></td><td>10/03/2031</td><td>Call-in expired</td></tr></table>"));
        await using var db = store.Open();
        var decision = await db.Decisions.SingleAsync(d => d.Title == "Ferries");
        Assert.Equal(CallInState.Closed, decision.CallIn);
        Assert.Equal(decision.Id, (await db.SourcePages.SingleAsync(p => p.Key == "decision=555")).DecisionId);
    }

    [Fact]
    public async Task A_decision_named_before_it_arrives_is_tied_when_it_does()
    {
        await TakeAsync(("late/a.txt", Page("00006", "one").Replace("31/09999", "31/00007", StringComparison.Ordinal)));
        await TakeAsync(("late/b.txt", Page("00007", "two").Replace("31/09999", "31/00006", StringComparison.Ordinal)));
        await using var db = store.Open();
        var links = await db.DecisionReferences.Where(r => r.Reference == "31/00006" || r.Reference == "31/00007").Select(r => new { r.Reference, To = r.To!.Reference }).ToListAsync();
        Assert.Equal(2, links.Count);
        Assert.All(links, link => Assert.Equal(link.Reference, link.To));
    }

    [Fact]
    public async Task A_plan_becomes_a_decision_for_each_item()
    {
        await TakeAsync(("plan/plan.txt", "Plan items\nNo. Item\n\n1.\n\n31/00021 - Trees\n\nDecision maker:  Cabinet\n\nDecision due:   Not before 1st Oct 2031\n\nNotice of proposed decision first published: 02/09/2031\n\n2.\n\nSchools\n\nDecision maker:  Leader\n\nDecision due:   28 Sep 2031\n\nNotice of proposed decision first published: 02/09/2031"));
        await TakeAsync(("plan/next.txt", "Plan items\nNo. Item\n\n1.\n\nSchools\n\nDecision maker:  Leader\n\nDecision due:   30 Nov 2031\n\nNotice of proposed decision first published: 02/09/2031"));
        await using var db = store.Open();
        Assert.Equal(DecisionState.Due, (await db.Decisions.SingleAsync(d => d.Reference == "31/00021")).State);
        Assert.Equal(new DateOnly(2031, 11, 30), (await db.Decisions.SingleAsync(d => d.Title == "Schools")).Due.From);
    }

    [Fact]
    public async Task Divisions_bodies_and_meetings_come_from_the_web_service()
    {
        await TakeAsync(
            ("service/wards.xml", "<councillorsbyward><wards><ward><wardtitle>North Quay</wardtitle><councillors><councillorcount> 1</councillorcount><councillor><fullusername>A Nother</fullusername></councillor></councillors></ward></wards></councillorsbyward>"),
            ("service/meetings.xml", "<getmeetings><committee><committeeid>4</committeeid><committeetitle>Audit Committee</committeetitle><committeemeetings><meeting><meetingid>9</meetingid><meetingdate>13/01/2031</meetingdate><meetingstatus>Cancelled</meetingstatus><meetingtime>10.00 am</meetingtime></meeting></committeemeetings></committee></getmeetings>"),
            ("service/meeting.xml", "<meeting><meetingid>9</meetingid><meetingdate>13/01/2031</meetingdate><meetingstatus>Confirmed</meetingstatus><meetinglocation>Town Hall</meetinglocation><agendaitems><agendaitem><agendaitemtitle>Minutes</agendaitemtitle><fulldisplaynumberformat>1.</fulldisplaynumberformat><isrestricted>False</isrestricted><refertocommittee>Audit Committee</refertocommittee></agendaitem></agendaitems></meeting>"));
        await using var db = store.Open();
        Assert.True(await db.Divisions.AnyAsync(d => d.Name == "North Quay"));
        var meeting = await db.Meetings.Include(m => m.Body).SingleAsync(m => m.Body!.Name == "Audit Committee");
        Assert.Equal(("Town Hall", "Confirmed", "Minutes"), (meeting.Place, meeting.PrintedStatus, meeting.Items.Single().Title));
    }

    [Fact]
    public async Task A_file_of_no_council_that_can_be_told_is_refused_with_the_remedy()
    {
        var taken = await TakenAsync(("loose.txt", Page("00008", "nowhere")));
        Assert.Equal(TakenAs.Refused, taken.Single().As);
        Assert.Contains("--authority", taken.Single().Reason, StringComparison.Ordinal);
    }

    private static string Page(string number, string place) => Issue.Replace("{0}", number, StringComparison.Ordinal).Replace("{1}", place, StringComparison.Ordinal);

    private static IQueryable<Decision> Whole(Folkmoot.Data.Db db) => db.Decisions.AsSplitQuery().Include(d => d.History).Include(d => d.Documents).Include(d => d.References)
        .Include(d => d.Divisions).ThenInclude(link => link.Division).Include(d => d.Considerations).ThenInclude(c => c.Body);

    private async Task<List<TakenAs>> TakeAsync(params (string Name, string Text)[] files) => [.. (await TakenAsync(files)).Select(taken => taken.As)];

    private async Task<List<TakenFile>> TakenAsync(params (string Name, string Text)[] files)
    {
        await using var db = store.Open();
        var read = files.Select(file => PageReader.Read(new(file.Name, file.Name), null, Encoding.UTF8.GetBytes(file.Text))).ToList();
        return await new PageIntake(db, store.Clock, store.Files).TakeAsync(read, default);
    }

    private async Task<(int, int, int, int)> CountsAsync()
    {
        await using var db = store.Open();
        return (await db.Decisions.CountAsync(), await db.SourcePages.CountAsync(), await db.SourcePageVersions.CountAsync(), await db.DecisionEvents.CountAsync());
    }

    public sealed class OnSqlite(SqliteStore store) : PageIntakeTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : PageIntakeTests(store), IClassFixture<PostgresStore>;
}
