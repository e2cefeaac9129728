using Folkmoot.Features.Authorities;
using Folkmoot.Features.Contracts;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Drafting;
using Folkmoot.Features.Drafting.Settling;
using Folkmoot.Features.Imports;
using Folkmoot.Features.Imports.Sources;
using Folkmoot.Features.Proofreading.Sources;
using Folkmoot.Platform.Access;
using Folkmoot.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Folkmoot.Tests.Features.Drafting;

/// <summary>A commissioner drafts decision 23/00061 from the register of the demonstration, with the sentences that the council published.</summary>
public abstract class SeedDraftTests(StoreFixture store)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_draft_of_the_short_breaks_decision_has_every_defect_of_the_seed()
    {
        var seeds = Repository.Shared("seeds");
        store.Time.Now = new(2023, 6, 20, 9, 0, 0, TimeSpan.Zero);
        var (authority, contract) = await RegisterAsync();
        await using var desk = new Desk(store, authority, "A commissioner", Role.Author);
        var draft = await desk.StartAsync(contract);
        Assert.Contains(draft.Facts, fact => fact is { Label: "End as it stands", Value: "31 March 2024" });
        Assert.Contains(draft.Facts, fact => fact.Value.Contains("reg 32(2)(b)(ii)", StringComparison.Ordinal));

        foreach (var (name, place, text) in SeedWords.OfShortBreaks(seeds)) await desk.WriteAsync(draft.Number, name, text, place, asTyped: true);
        var found = (await desk.Findings.ReadAsync(await desk.ReadAsync(draft.Number), Ct)).Where(found => found.Gate != Gate.None).ToList();

        Assert.Equal(SeedWords.Defects, found.Select(one => $"{one.Finding.Rule.Id} {one.Finding.Quotes[0].Field}").Intersect(SeedWords.Defects).Order(StringComparer.Ordinal));
        Assert.All(found, one => Assert.All(one.Finding.Quotes.Where(quote => quote.Of is null), quote => Assert.NotEmpty(quote.Words)));
        Assert.All(found, one => Assert.NotNull(one.Task));
    }

    // The demonstration's register, with the text of the decision that the draft repeats.
    private async Task<(Guid Authority, Guid Contract)> RegisterAsync()
    {
        await using var db = store.Open();
        await using var services = new ServiceCollection().AddLogging().AddFolkmoot(store.Store, () => Reader.System, store.Time).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        await ActivatorUtilities.CreateInstance<Folkmoot.Features.Demonstration.DemonstrationRecord>(scope.ServiceProvider).LoadIntoEmptyStoreAsync(Ct);
        var navigation = await db.Decisions.Include(decision => decision.Services).SingleAsync(decision => decision.Reference == "22/00092", Ct);
        navigation.Texts = [.. PageTexts.Of(SeedWords.Page(Repository.Shared("seeds"), "22-00092")).Where(text => text.Name is not null).Select(text => new LabelledText(text.Name, text.Label, text.Text))];
        await db.SaveAsync(new("a test", "the texts as published"), Ct);
        var contract = await db.Contracts.SingleAsync(contract => contract.End == new DateOnly(2024, 3, 31) && contract.Title.StartsWith("Carers' Short Breaks"), Ct);
        return (contract.AuthorityId, contract.Id);
    }

    public sealed class OnSqlite(SqliteStore store) : SeedDraftTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : SeedDraftTests(store), IClassFixture<PostgresStore>;
}
