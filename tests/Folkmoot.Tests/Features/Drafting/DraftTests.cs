using Folkmoot.Features.Authorities;
using Folkmoot.Features.Contracts;
using Folkmoot.Features.Drafting;
using Folkmoot.Features.Drafting.Settling;
using Folkmoot.Features.Drafting.Writing;
using Folkmoot.Features.Services;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Values;
using Folkmoot.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Tests.Features.Drafting;

public abstract class DraftTests(StoreFixture store) : IAsyncLifetime
{
    private readonly Town _town = new(store.Clock, "draft" + store.Clock.NewId().ToString("N")[^12..]);
    private readonly List<Desk> _desks = [];
    private Contract _contract = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var (service, id) = (store.Clock.NewId(), store.Clock.NewId());
        _contract = new()
        {
            Id = id, AuthorityId = Town, Title = "Lantern Walks", Slug = "lantern-walks", ServiceId = service, Start = new(2024, 4, 1), End = new(2027, 3, 31), Regime = Regime.Pcr2015,
            AnnualValue = Money.Pounds(400_000), SortKey = SortKey.Of(new(2024, 4, 1), id),
        };
        await store.AddAsync(
            _town.Authority, new Service { Id = service, AuthorityId = Town, Title = "Lantern Walks", Slug = "lantern-walks", SortKey = SortKey.Of(null, service) }, _contract,
            new Term { Id = store.Clock.NewId(), AuthorityId = Town, ContractId = id, From = new(2024, 4, 1), To = new(2027, 3, 31), Arose = Arising.DirectAward, Competed = Answer.No, Grounds = [new("PCR 2015 reg 32(2)(c)", true, null, null)] },
            new ExtensionOption { Id = store.Clock.NewId(), AuthorityId = Town, ContractId = id, Number = 1, Months = 12, TakenUp = Answer.No },
            new FundingLine { Id = store.Clock.NewId(), AuthorityId = Town, ContractId = id, Party = "The ICB", Year = "2026/27", Status = FundingStatus.Sought });
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var desk in _desks) await desk.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_draft_from_a_contract_begins_with_what_the_register_holds_of_it()
    {
        var draft = await Author().StartAsync(_contract.Id);
        var written = new WrittenDraft(draft);

        Assert.Equal(("Lantern Walks", "Lantern Walks began on 1 April 2024 and ends on 31 March 2027."), (written.Title, written.Text(SectionName.Background)));
        Assert.Equal(["Do nothing", "Do the minimum"], written.Options.Take(2).Select(option => option.Name));
        var facts = draft.Facts.Select(fact => $"{fact.Label}: {fact.Value}").ToList();
        Assert.Contains("End as it stands: 31 March 2027", facts);
        Assert.Contains("Options left: 1 option of 1", facts);
        Assert.Contains("Ground of the term from 1 April 2024: PCR 2015 reg 32(2)(c)", facts);
        Assert.Contains("The ICB, 2026/27: sum not known, sought", facts);
        Assert.Contains(facts, fact => fact.StartsWith("Route: ", StringComparison.Ordinal));
        Assert.All(draft.Facts, fact => Assert.NotEqual(Guid.Empty, fact.SourceId));
    }

    [Fact]
    public async Task A_draft_from_nothing_has_every_section_and_the_two_options_that_are_always_there()
    {
        var written = new WrittenDraft(await Author().StartAsync());

        Assert.DoesNotContain(SectionList.OfDraft, name => written.Section(name) is null);
        Assert.Equal([WrittenOption.DoNothing, WrittenOption.DoMinimum], written.Options.Select(option => option.Number));
        Assert.Equal($"Draft {written.Draft.Number}, without a title", written.Title);
    }

    [Fact]
    public async Task Drafts_started_at_the_same_moment_have_numbers_of_their_own()
    {
        var started = await Task.WhenAll(Enumerable.Range(0, 4).Select(at => Desk($"Author {at}", Role.Author)).ToList().ConvertAll(desk => desk.StartAsync()));

        Assert.Equal(4, started.Select(draft => draft.Number).Distinct().Count());
    }

    [Fact]
    public async Task Nobody_without_a_role_for_it_starts_writes_or_sees_a_draft()
    {
        var draft = await Author().StartAsync();
        foreach (var role in (Role[])[Role.Member, Role.Provider, Role.Administrator])
        {
            var desk = Desk("Somebody", role);
            Assert.NotNull((await desk.Drafts.StartAsync(Town, null, desk.Person, Ct)).Refusal);
            Assert.Null(await desk.Drafts.FindAsync(Town, draft.Number, Ct));
            Assert.Empty(await desk.Db.DraftSections.ToListAsync(Ct));
        }

        var auditor = Desk("Auditor", Role.Auditor);
        Assert.Equal(draft.Id, (await auditor.ReadAsync(draft.Number)).Id);
        Assert.Equal(Words.MayNotWrite(DraftState.Open), (await auditor.WriteAsync(draft.Number, SectionName.Title, "Mine")).Refusal);
    }

    [Fact]
    public async Task Two_people_who_write_different_sections_never_meet()
    {
        var draft = await Author().StartAsync();
        var (one, other) = (Desk("One", Role.Author), Desk("Other", Role.Finance));

        var saved = await Task.WhenAll(one.TypeAsync(draft.Number, new(SectionName.Reasons, 0, 0, "Because.")), other.TypeAsync(draft.Number, new(SectionName.Financial, 0, 0, "£1 a year.")));

        Assert.All(saved, answer => Assert.Null(answer.Met));
        Assert.Equal(("Because.", "£1 a year."), (await one.TextAsync(draft.Number, SectionName.Reasons), await one.TextAsync(draft.Number, SectionName.Financial)));
    }

    [Fact]
    public async Task Two_people_who_write_the_same_section_lose_nothing_and_are_offered_both_together()
    {
        var (one, other) = (Author(), Desk("Other", Role.Legal));
        var draft = await one.StartAsync();
        await one.WriteAsync(draft.Number, SectionName.Reasons, "It ends in March. It is liked.");

        Assert.Null((await one.TypeAsync(draft.Number, new(SectionName.Reasons, 0, 1, "It ends in March 2027. It is liked."))).Met);
        var met = (await other.TypeAsync(draft.Number, new(SectionName.Reasons, 0, 1, "It ends in March. It is liked by carers."))).Met;
        Assert.Equal("It ends in March 2027. It is liked.", await one.TextAsync(draft.Number, SectionName.Reasons));

        var clash = await Clashes.FindAsync(other.Db, await other.ReadAsync(draft.Number), met!.Id, Ct);
        Assert.Equal(new("It ends in March 2027. It is liked by carers.", 0), clash!.Merged);
        await other.TypeAsync(draft.Number, new(SectionName.Reasons, 0, clash.Section.Version, clash.Merged.Text), settles: met.Id);

        Assert.Equal("It ends in March 2027. It is liked by carers.", await one.TextAsync(draft.Number, SectionName.Reasons));
        Assert.Equal(0, await Clashes.CountAsync(one.Db, draft, Ct));
        var kept = await one.Db.SetAsides.AsNoTracking().SingleAsync(aside => aside.DraftId == draft.Id, Ct);
        Assert.Equal(("Other", 3, "It ends in March. It is liked by carers."), (kept.SettledBy, kept.SettledAs, kept.Text));
        Assert.Equal([1, 2, 3], await one.Db.SectionVersions.Where(version => version.DraftId == draft.Id && version.Section!.Name == SectionName.Reasons).OrderBy(version => version.Number).Select(version => version.Number).ToListAsync(Ct));
    }

    [Fact]
    public async Task Words_typed_on_and_on_over_anothers_are_set_aside_once()
    {
        var (one, other) = (Author(), Desk("Other", Role.Legal));
        var draft = await one.StartAsync();
        await one.WriteAsync(draft.Number, SectionName.Legal, "Theirs.");
        foreach (var text in (string[])["M", "Mi", "Mine."]) await other.TypeAsync(draft.Number, new(SectionName.Legal, 0, 0, text), asTyped: true);

        Assert.Equal("Mine.", (await one.Db.SetAsides.AsNoTracking().SingleAsync(aside => aside.DraftId == draft.Id, Ct)).Text);
    }

    [Fact]
    public async Task Many_who_write_one_section_at_once_leave_every_word_somewhere()
    {
        var draft = await Author().StartAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(at => Desk($"Writer {at}", Role.Author)).ToList().ConvertAll(desk => desk.TypeAsync(draft.Number, new(SectionName.Consultees, 0, 0, $"{desk.Person.Who} was here."))));

        var reader = Author();
        var texts = (await reader.Db.SetAsides.Where(aside => aside.DraftId == draft.Id).Select(aside => aside.Text).ToListAsync(Ct)).Append(await reader.TextAsync(draft.Number, SectionName.Consultees));
        Assert.Equal(Enumerable.Range(0, 6).Select(at => $"Writer {at} was here."), texts.Order(StringComparer.Ordinal));
        Assert.Single(answers, answer => answer.Met is null);
    }

    [Fact]
    public async Task A_fact_that_changes_in_the_register_is_offered_and_the_draft_keeps_its_own_until_it_is_taken()
    {
        var desk = Author();
        var draft = await desk.StartAsync(_contract.Id);
        await using (var db = store.Open())
        {
            var contract = await db.Contracts.SingleAsync(contract => contract.Id == _contract.Id, Ct);
            (contract.End, contract.AnnualValue) = (new(2027, 9, 30), Money.Pounds(450_000));
            await db.SaveAsync(new("a test", "the register changes"), Ct);
        }

        var offered = (await desk.Facts.CompareAsync(await desk.ReadAsync(draft.Number), Ct)).Where(change => change.IsOffered && !change.Key.StartsWith("route", StringComparison.Ordinal)).ToList();
        Assert.Equal([("end", "31 March 2027", "30 September 2027"), ("annual-value", "£400,000", "£450,000")], offered.Select(change => (change.Key, change.Kept!.Value, change.Now!.Value)));
        Assert.Equal([SectionName.Background, SectionName.OptionText], offered[0].StandsIn(new(await desk.ReadAsync(draft.Number))));

        Assert.Null(await desk.Facts.TakeAsync(await desk.ReadAsync(draft.Number), "end", desk.Person, Ct));
        Assert.Null(await desk.Facts.LeaveAsync(await desk.ReadAsync(draft.Number), "annual-value", desk.Person, Ct));
        var after = await desk.ReadAsync(draft.Number);
        Assert.Equal("30 September 2027", after.Facts.Single(fact => fact.Key == "end").Value);
        Assert.Equal("£400,000", after.Facts.Single(fact => fact.Key == "annual-value").Value);
        Assert.DoesNotContain(await desk.Facts.CompareAsync(after, Ct), change => change.IsOffered && change.Key is "end" or "annual-value" && change.IsOffered);
    }

    [Fact]
    public async Task A_finding_is_settled_with_a_reason_and_comes_back_when_its_words_change()
    {
        var desk = Author();
        var draft = await desk.StartAsync();
        await desk.WriteAsync(draft.Number, SectionName.Financial, "The total is £3m (the council £2m.");
        var found = (await desk.Findings.ReadAsync(await desk.ReadAsync(draft.Number), Ct)).Single(one => one.Finding.Rule.Id == "PRF-06");

        Assert.NotNull(await desk.Findings.SettleAsync(await desk.ReadAsync(draft.Number), found.Mark, " ", desk.Person, Ct));
        Assert.Null(await desk.Findings.SettleAsync(await desk.ReadAsync(draft.Number), found.Mark, "Quoted as the ledger prints it.", desk.Person, Ct));
        var settled = (await desk.Findings.ReadAsync(await desk.ReadAsync(draft.Number), Ct)).Single(one => one.Finding.Rule.Id == "PRF-06");
        Assert.Equal(("The author", "Officer", "Quoted as the ledger prints it.", false), (settled.Settled!.SettledBy, settled.Settled.SettledByTitle, settled.Settled.Reason, settled.Holds));

        store.Time.Now += TimeSpan.FromMinutes(1);
        await desk.WriteAsync(draft.Number, SectionName.Financial, "The total is £3m (the council £1m.");
        Assert.True((await desk.Findings.ReadAsync(await desk.ReadAsync(draft.Number), Ct)).Single(one => one.Finding.Rule.Id == "PRF-06").Holds);
        await desk.WriteAsync(draft.Number, SectionName.Financial, "The total is £4m.");

        var kept = (await desk.Findings.KeptAsync(draft, Ct)).Where(row => row.Rule == "PRF-06").ToList();
        Assert.Equal([Settlement.ByChange, Settlement.ByReason], kept.Select(row => row.Settlement));
        Assert.All(kept, row => Assert.Equal("The author", row.SettledBy));
        Assert.Equal("(the council £2m.", kept[1].Quotes[0].Words);
    }

    [Fact]
    public async Task What_is_still_being_typed_raises_nothing_that_is_kept()
    {
        var desk = Author();
        var draft = await desk.StartAsync();
        await desk.WriteAsync(draft.Number, SectionName.Financial, "The total (", asTyped: true);
        Assert.Empty(await desk.Findings.KeptAsync(draft, Ct));
    }

    [Fact]
    public async Task A_draft_goes_to_sign_off_when_it_is_whole_and_is_then_closed_to_writing()
    {
        var desk = Author();
        var draft = await desk.StartAsync();
        Assert.Contains("Title", (await desk.Gate.LookAsync(draft, Ct)).Missing);
        Assert.NotNull(await desk.Gate.PassAsync(draft, desk.Person, Ct));

        (SectionName Name, int Place, string Text)[] words =
        [
            (SectionName.Title, 0, "Lantern Walks"), (SectionName.ProposedDecision, 0, "Agree the plan."), (SectionName.Reasons, 0, "It is due."), (SectionName.Recommended, 0, "2"), (SectionName.OptionReason, 1, "It leaves people without help."),
            (SectionName.Key, 0, "no"), (SectionName.Taker, 0, "Cabinet"), (SectionName.Divisions, 0, "All divisions"), (SectionName.NotBefore, 0, "31 March 2027"), (SectionName.Financial, 0, "None."), (SectionName.Legal, 0, "None."),
            (SectionName.Equalities, 0, "An equality impact assessment of 1 November 2026 found no effect."), (SectionName.DataProtection, 0, "None is needed."),
        ];
        foreach (var (name, place, text) in words) await desk.WriteAsync(draft.Number, name, text, place);

        var look = await desk.Gate.LookAsync(await desk.ReadAsync(draft.Number), Ct);
        Assert.True(look.IsReady, string.Join("; ", look.Missing.Concat(look.Holding.Select(found => found.Finding.Says))));
        Assert.Null(await desk.Gate.PassAsync(await desk.ReadAsync(draft.Number), desk.Person, Ct));
        await desk.Db.SaveAsync(new("The author", "sends it"), Ct);
        Assert.Equal(Words.MayNotWrite(DraftState.ReadyForSignOff), (await desk.WriteAsync(draft.Number, SectionName.Title, "Other")).Refusal);

        Assert.NotNull(await desk.Drafts.MoveAsync(await desk.ReadAsync(draft.Number), DraftState.Open, "", desk.Person, Ct));
        Assert.Null(await desk.Drafts.MoveAsync(await desk.ReadAsync(draft.Number), DraftState.Open, "The sum has changed.", desk.Person, Ct));
        Assert.Null((await desk.WriteAsync(draft.Number, SectionName.Title, "Other")).Refusal);
    }

    [Fact]
    public async Task Every_write_says_in_the_audit_trail_who_wrote_what()
    {
        var desk = Author();
        var draft = await desk.StartAsync();
        await desk.WriteAsync(draft.Number, SectionName.Reasons, "Because.");

        var entry = await desk.Db.AuditTrail.Where(entry => entry.AuthorityId == Town).OrderByDescending(entry => entry.Number).FirstAsync(Ct);
        Assert.Equal(("The author", $"wrote Reasons for the decision in draft {draft.Number}"), (entry.Who, entry.Why));
        Assert.Contains("Because.", entry.Changes, StringComparison.Ordinal);
    }

    private Guid Town => _town.Authority.Id;

    private Desk Author() => Desk("The author", Role.Author);

    private Desk Desk(string who, params Role[] roles)
    {
        var desk = new Desk(store, Town, who, roles);
        _desks.Add(desk);
        return desk;
    }

    public sealed class OnSqlite(SqliteStore store) : DraftTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : DraftTests(store), IClassFixture<PostgresStore>;
}
