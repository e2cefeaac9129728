using System.Net;
using Folkmoot.Features.Contracts;
using Folkmoot.Features.Drafting;
using Folkmoot.Features.Papers;
using Folkmoot.Features.Rules.Subjects;
using Folkmoot.Features.SignOffs.Asking;
using Folkmoot.Features.SignOffs.Changes;
using Folkmoot.Law.Restriction;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Tests.Features.SignOffs;

public abstract class ReturningTests(StoreFixture store)
{
    private static readonly SignOffStep[] List =
        [SignOffDesk.Step("Finance", Role.Finance, 1, "proposed-decision financial"), SignOffDesk.Step("Legal", Role.Legal, 1, "proposed-decision legal option-reason"), SignOffDesk.Step("Director", Role.Director, 2)];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_draft_is_returned_with_a_reason_that_its_page_shows_and_is_open_for_writing_again()
    {
        await using var desk = await SignOffDesk.OpenAsync(store, List);
        await desk.SendAsync();
        var legal = await desk.AsAsync(Role.Legal);

        var without = await desk.PressAsync(legal, "Legal", "Return for change", "  ");
        Assert.Contains("Give the reason: it is shown to those who write the draft.", without.Is(HttpStatusCode.OK).All(".govuk-error-summary li"));
        Assert.Equal(DraftState.ReadyForSignOff, await desk.StateAsync());

        await desk.PressAsync(legal, "Legal", "Return for change", "The ground is not named.");

        Assert.Equal(DraftState.Open, await desk.StateAsync());
        Assert.Equal("returned draft 1 for change as Legal: The ground is not named.", await desk.AuditAsync());
        var draft = await (await desk.AsAsync(Role.Author)).PageAsync(desk.Draft);
        Assert.Contains("The ground is not named.", draft.One(".govuk-notification-banner blockquote"), StringComparison.Ordinal);
        await desk.WriteAsync(SectionName.Legal, "The ground is regulation 72.");
    }

    [Fact]
    public async Task Only_those_are_asked_again_whose_sections_changed_and_the_others_say_that_they_stand()
    {
        await using var desk = await SignOffDesk.OpenAsync(store, List);
        await desk.SendAsync();
        var (finance, legal, director) = (await desk.AsAsync(Role.Finance), await desk.AsAsync(Role.Legal), await desk.AsAsync(Role.Director));
        await desk.PressAsync(finance, "Finance", "Sign off", "Paid from the base budget.");
        await desk.PressAsync(legal, "Legal", "Sign off");
        await desk.PressAsync(director, "Director", "Return for change", "Say what it costs and what was consulted on.");
        await desk.WriteAsync(SectionName.Financial, "It costs £10,000 a year.");
        await desk.WriteAsync(SectionName.Consultees, "The parish councils were asked.");

        var open = await director.PageAsync(desk.SignOff);
        Assert.Equal(["None.", "It costs £10,000 a year."], open.All(".fm-both mark"));
        Assert.Contains("will be asked for again", open.Main, StringComparison.Ordinal);

        var again = await desk.SendAsync();
        Assert.Equal(["Finance Not signed yet", "Legal Still stands", "Director Not signed yet"], again.All("section[aria-labelledby^=sign-off] h2"));
        Assert.Equal(["None.", "It costs £10,000 a year."], again.All("section[aria-labelledby=sign-off-1] mark"));
        Assert.Contains("Nothing that this signature depends on has changed since it was given, so it stands. What changed besides: Consultees, Financial implications.", again.One("section[aria-labelledby=sign-off-2] > p"), StringComparison.Ordinal);
        Assert.DoesNotContain("Changed since", again.All("section[aria-labelledby=sign-off-3]").Single(), StringComparison.Ordinal);

        await desk.PressAsync(finance, "Finance", "Sign off");
        await desk.PressAsync(director, "Director", "Sign off");
        Assert.Equal(DraftState.SignedOff, await desk.StateAsync());
        var before = (await finance.PageAsync(desk.SignOff)).One("section[aria-labelledby=earlier]");
        Assert.Contains("Paid from the base budget.", before, StringComparison.Ordinal);
        Assert.Contains("Say what it costs and what was consulted on.", before, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_in_which_nothing_that_matters_changed_is_signed_off_again_as_it_is_sent()
    {
        await using var desk = await SignOffDesk.OpenAsync(store, SignOffDesk.Step("Finance", Role.Finance, 1, "financial"));
        await desk.SendAsync();
        var finance = await desk.AsAsync(Role.Finance);
        await desk.PressAsync(finance, "Finance", "Sign off");
        var author = await desk.AsAsync(Role.Author);
        await author.SendAsync(await author.PageAsync(desk.Draft), new Dictionary<string, string> { ["Why"] = "A letter is missing." }, button: "Return to writing");
        await desk.WriteAsync(SectionName.Reasons, "It is overdue.");
        await desk.WriteAsync(SectionName.Financial, "Other words.");
        await desk.WriteAsync(SectionName.Financial, "None.");

        var sent = await desk.SendAsync();

        Assert.Equal(["Finance Still stands"], sent.All("section[aria-labelledby^=sign-off] h2"));
        Assert.Equal(DraftState.SignedOff, await desk.StateAsync());
        Assert.Equal("sent draft 1 to sign-off; every earlier signature stands, so it is signed off", await desk.AuditAsync());
    }

    [Fact]
    public async Task An_option_added_and_a_fact_that_the_register_changed_are_asked_about_again()
    {
        await using var desk = await SignOffDesk.OpenAsync(store, Walks, SignOffDesk.Step("Finance", Role.Finance, 1, "financial"), SignOffDesk.Step("Legal", Role.Legal, 1, "option-name recommended"), SignOffDesk.Step("Director", Role.Director, 2, "financial"));
        await desk.SendAsync();
        var (finance, legal, director) = (await desk.AsAsync(Role.Finance), await desk.AsAsync(Role.Legal), await desk.AsAsync(Role.Director));
        await desk.PressAsync(finance, "Finance", "Sign off");
        await desk.PressAsync(legal, "Legal", "Sign off");
        await desk.PressAsync(director, "Director", "Return for change", "There is another way.");
        Assert.Null((await desk.Author.Sections.AddOptionAsync(desk.Town.Authority.Id, desk.Number, "Lend the lamps", desk.Author.Person, Ct)).Refusal);
        var added = (await desk.Author.ReadAsync(desk.Number)).Sections.Max(section => section.Place);
        await desk.WriteAsync(SectionName.Recommended, $"{added}");
        await desk.WriteAsync(SectionName.OptionReason, "It leaves the walks dark.", 2);

        var sent = await desk.SendAsync();
        Assert.Equal(["Finance Still stands", "Legal Not signed yet", "Director Not signed yet"], sent.All("section[aria-labelledby^=sign-off] h2"));
        Assert.Equal(["Lend the lamps", "Option 2", $"Option {added}"], sent.All("section[aria-labelledby=sign-off-2] mark"));
        await desk.PressAsync(legal, "Legal", "Sign off");
        await desk.PressAsync(director, "Director", "Return for change", "The contract was extended.");
        await ExtendAsync(desk.Town.Authority.Id);
        var author = await desk.AsAsync(Role.Author);
        await author.SendAsync(await author.PageAsync(desk.Draft + "/facts"));

        var again = await desk.SendAsync();
        Assert.Equal(["Finance Not signed yet", "Legal Not signed yet", "Director Not signed yet"], again.All("section[aria-labelledby^=sign-off] h2"));
        Assert.Contains("End as it stands, from the register", again.All("section[aria-labelledby=sign-off-1] h4"));
        Assert.Contains("31 March 2027", again.All("section[aria-labelledby=sign-off-1] .fm-both__text"));
    }

    [Fact]
    public async Task A_paper_that_was_replaced_is_asked_about_again_and_one_that_was_added_is_told_of()
    {
        await using var desk = await SignOffDesk.OpenAsync(store, SignOffDesk.Step("Finance", Role.Finance, 1, "financial"), SignOffDesk.Step("Director", Role.Director, 2));
        var (finance, director) = (await desk.AsAsync(Role.Finance), await desk.AsAsync(Role.Director));
        var prices = await AddPaperAsync(desk, "Prices of the lamps");
        await desk.SendAsync();
        await desk.PressAsync(finance, "Finance", "Sign off");
        await desk.PressAsync(director, "Director", "Return for change", "A letter is missing.");
        await AddPaperAsync(desk, "Letter of the parish");
        var sent = await desk.SendAsync();
        Assert.Equal(["Finance Still stands", "Director Not signed yet"], sent.All("section[aria-labelledby^=sign-off] h2"));
        Assert.Contains("What changed besides: Paper added: Letter of the parish.", sent.Main, StringComparison.Ordinal);

        await desk.PressAsync(director, "Director", "Return for change", "The prices are old.");
        await using (var db = store.Open())
        {
            (await db.Papers.SingleAsync(paper => paper.Id == prices, Ct)).Newest = 2;
            await db.SaveAsync(new("a test", "the paper is replaced"), Ct);
        }
        var again = await desk.SendAsync();

        Assert.Equal(["Finance Not signed yet", "Director Not signed yet"], again.All("section[aria-labelledby^=sign-off] h2"));
        Assert.Equal("Paper: Prices of the lamps", again.One("section[aria-labelledby=sign-off-1] h4"));
        Assert.Equal(["version 1, exempt", "version 2, exempt"], again.All("section[aria-labelledby=sign-off-1] mark"));
        Assert.DoesNotContain("Prices of the lamps", await KeptAsync(desk), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_acts_on_a_page_from_before_the_draft_was_sent_again_is_told()
    {
        await using var desk = await SignOffDesk.OpenAsync(store, List);
        await desk.SendAsync();
        var (finance, legal) = (await desk.AsAsync(Role.Finance), await desk.AsAsync(Role.Legal));
        var stale = await finance.PageAsync(desk.SignOff);
        await desk.PressAsync(legal, "Legal", "Return for change", "Wait.");

        var returned = await desk.PressAsync(finance, "Finance", "Sign off", "Good.", stale);
        Assert.Contains("Nothing is signed now: the draft is “being written”.", returned.All(".govuk-error-summary li"));
        await desk.SendAsync();
        var gone = await desk.PressAsync(finance, "Finance", "Sign off", "Good.", stale);
        Assert.Contains(gone.All(".govuk-error-summary li"), line => line.StartsWith("What you acted on is not asked any more", StringComparison.Ordinal));
        Assert.Equal("Good.", gone.One(".govuk-inset-text blockquote"));
        Assert.Equal(["Finance Not signed yet", "Legal Not signed yet", "Director Not signed yet"], await desk.StatesAsync(finance));
    }

    [Fact]
    public async Task Later_gates_are_told_whether_a_draft_is_signed_off_as_it_stands()
    {
        await using var desk = await SignOffDesk.OpenAsync(store, SignOffDesk.Step("Finance", Role.Finance, 1, "financial"));
        async Task<IReadOnlyList<string>> WantingAsync()
        {
            var draft = await desk.Author.ReadAsync(desk.Number);
            var changes = new ChangesSince(desk.Author.Db);
            return (await new Folkmoot.Features.SignOffs.SignOffs(new Rounds(desk.Author.Db, store.Clock, desk.Author.Gate, changes), changes).StandAsync(draft, Ct)).Wanting;
        }

        Assert.Equal(["The draft was never sent to those who sign it off."], await WantingAsync());
        await desk.SendAsync();
        Assert.Equal(["The draft is “ready for sign-off”.", "Finance: not signed yet."], await WantingAsync());
        await desk.PressAsync(await desk.AsAsync(Role.Finance), "Finance", "Sign off");
        Assert.Empty(await WantingAsync());
        await using (var db = store.Open())
        {
            (await db.DraftSections.SingleAsync(one => one.AuthorityId == desk.Town.Authority.Id && one.Name == SectionName.Financial, Ct)).Text = "Changed past every rule.";
            await db.SaveAsync(new("a test", "changes it"), Ct);
        }
        Assert.Equal(["Finance: Financial implications changed after it was signed."], await WantingAsync());
    }

    private async Task<Guid> AddPaperAsync(SignOffDesk desk, string title)
    {
        var (id, draft) = (store.Clock.NewId(), await desk.Author.ReadAsync(desk.Number));
        await store.AddAsync(new Paper { Id = id, AuthorityId = desk.Town.Authority.Id, DraftId = draft.Id, Title = title, Handling = Handling.Exempt, SortKey = SortKey.Of(store.Clock.Today, id) });
        return id;
    }

    // What every signature keeps of what was seen.
    private async Task<string> KeptAsync(SignOffDesk desk)
    {
        await using var db = store.Open();
        return string.Join(' ', (await db.SignOffs.Where(one => one.AuthorityId == desk.Town.Authority.Id).ToListAsync(Ct)).SelectMany(one => one.Facts).Select(fact => $"{fact.Key} {fact.Label} {fact.Value}"));
    }

    private (Guid, object[]) Walks(Town town)
    {
        var id = store.Clock.NewId();
        return (id, [new Contract { Id = id, AuthorityId = town.Authority.Id, Title = "Lantern Walks", Slug = "lantern-walks", Start = new(2024, 4, 1), End = new(2027, 3, 31), Regime = Regime.Pcr2015, SortKey = SortKey.Of(new(2024, 4, 1), id) }]);
    }

    private async Task ExtendAsync(Guid authority)
    {
        await using var db = store.Open();
        (await db.Contracts.SingleAsync(contract => contract.AuthorityId == authority, Ct)).End = new(2027, 9, 30);
        await db.SaveAsync(new("a test", "the register changes"), Ct);
    }

    public sealed class OnSqlite(SqliteStore store) : ReturningTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : ReturningTests(store), IClassFixture<PostgresStore>;
}
