using Folkmoot.Features.Contracts;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Proofreading;
using Folkmoot.Features.Proofreading.Sources;
using Folkmoot.Features.Services;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Values;
using Folkmoot.Tests.Fixtures;

namespace Folkmoot.Tests.Features.Proofreading;

public abstract class StoredDecisionTests(StoreFixture store) : IAsyncLifetime
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    private readonly Town _town = new(store.Clock, "proof" + store.Clock.NewId().ToString("N")[^12..]);

    public async ValueTask InitializeAsync()
    {
        var earlier = Decision("23/00001", "Harbour Visits extension", new(2023, 5, 2), (TextName.Reasons, "It is for people over 55."));
        var decision = Decision("24/00010", "Lantern Walks extension", new(2024, 5, 2),
            (TextName.ProposedDecision, "Extend the contract from 1 June 2024 to 31 May 2025, as there is provision to extend for a further year."), (TextName.Reasons, "It is for people over 55, as decision 23/00001, made on 3 May 2023, says."));
        var (lantern, harbour) = (Service("Lantern Walks"), Service("Harbour Visits"));
        var contract = new Contract { Id = Id(), AuthorityId = Town, Title = "Lantern Walks", Slug = "lantern", ServiceId = lantern.Id, SortKey = SortKey.Of(new(2024, 1, 1), Id()) };
        var term = new Term { Id = Id(), AuthorityId = Town, ContractId = contract.Id, From = new(2024, 6, 1), To = new(2025, 5, 31) };
        var option = new ExtensionOption { Id = Id(), AuthorityId = Town, ContractId = contract.Id, Number = 1, Months = 12, TakenUp = Answer.Yes, TakenUpById = earlier.Id };
        var partner = new Folkmoot.Features.Authorities.Partner { Id = Id(), AuthorityId = Town, Name = "The ICB", Slug = "the-icb" };
        var line = new FundingLine { Id = Id(), AuthorityId = Town, ContractId = contract.Id, TermId = term.Id, Party = "The ICB", PartnerId = partner.Id, Status = FundingStatus.Sought };
        var reference = new DecisionReference { Id = Id(), AuthorityId = Town, DecisionId = decision.Id, Reference = "23/00001", ToId = earlier.Id };
        await store.AddAsync(_town.Authority, earlier, decision, lantern, harbour, contract, term, option, partner, line, reference, Link(earlier, harbour), Link(decision, lantern));
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_stored_decision_is_read_beside_the_register_and_the_earlier_decisions()
    {
        var rules = Proofreader.Read((await FindAsync("24/00010"))!).Select(finding => finding.Rule.Id).ToList();
        Assert.Equal(["PRF-04", "PRF-13", "PRF-16", "PRF-21"], rules.Intersect(["PRF-04", "PRF-13", "PRF-16", "PRF-21"]));
        Assert.DoesNotContain("PRF-13", Proofreader.Read((await FindAsync("23/00001"))!).Select(finding => finding.Rule.Id));
    }

    [Fact]
    public async Task A_decision_that_is_not_held_has_no_proof()
    {
        Assert.Null(await FindAsync("24/00011"));
        await using var db = store.Open();
        Assert.Null(await StoredProofs.FindAsync(db, "nowhere", "24/00010", Today, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_command_prints_the_findings_of_a_stored_decision_or_says_that_it_is_not_held()
    {
        var held = await ProofreadCommandTests.RunAsync("--decision", $"{_town.Authority.ShortName}/24/00010", "--database", store.Store.Database, "--json");
        Assert.Contains("\"rule\":\"PRF-21\"", held.Out, StringComparison.Ordinal);

        var missing = await ProofreadCommandTests.RunAsync("--decision", $"{_town.Authority.ShortName}/24/00011", "--database", store.Store.Database);
        Assert.Equal((1, $"{_town.Authority.ShortName}/24/00011: no such decision is held."), (missing.Code, missing.Error.Trim()));
    }

    [Fact]
    public async Task No_finding_stands_on_the_public_page_of_a_decision()
    {
        var page = await store.PageAsync($"/{_town.Authority.ShortName}/decisions/{Slug.Of("Lantern Walks extension")}");
        Assert.DoesNotContain("PRF-", page.Main, StringComparison.Ordinal);
    }

    private Guid Town => _town.Authority.Id;

    private async Task<Proof?> FindAsync(string reference)
    {
        await using var db = store.Open(Reader.System);
        return await StoredProofs.FindAsync(db, _town.Authority.ShortName, reference, Today, TestContext.Current.CancellationToken);
    }

    private Guid Id() => store.Clock.NewId();

    private Decision Decision(string reference, string title, DateOnly on, params (TextName Name, string Words)[] texts) => _town.Decision(title, on, decision =>
    {
        decision.Reference = reference;
        decision.Texts = [.. texts.Select(text => new LabelledText(text.Name, text.Name.ToString(), text.Words))];
    });

    private Service Service(string title)
    {
        var id = Id();
        return new() { Id = id, AuthorityId = Town, Title = title, Slug = Slug.Of(title), SortKey = SortKey.Of(new(2024, 1, 1), id) };
    }

    private DecisionService Link(Decision decision, Service service) => new() { Id = Id(), AuthorityId = Town, DecisionId = decision.Id, ServiceId = service.Id, SortKey = decision.SortKey };

    public sealed class OnSqlite(SqliteStore store) : StoredDecisionTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : StoredDecisionTests(store), IClassFixture<PostgresStore>;
}
