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
        Repository.Shared("seeds");
        store.Time.Now = new(2023, 6, 20, 9, 0, 0, TimeSpan.Zero);
        var (authority, contract) = await RegisterAsync();
        await using var desk = new Desk(store, authority, "A commissioner", Role.Author);
        var draft = await desk.StartAsync(contract);
        Assert.Contains(draft.Facts, fact => fact is { Label: "End as it stands", Value: "31 March 2024" });
        Assert.Contains(draft.Facts, fact => fact.Value.Contains("reg 32(2)(b)(ii)", StringComparison.Ordinal));

        foreach (var (name, place, text) in Words()) await desk.WriteAsync(draft.Number, name, text, place, asTyped: true);
        var found = (await desk.Findings.ReadAsync(await desk.ReadAsync(draft.Number), Ct)).Where(found => found.Gate != Gate.None).ToList();

        string[] seed =
        [
            "PRF-03 financial", "PRF-04 financial", "PRF-05 financial", "PRF-06 financial", "PRF-06 legal", "PRF-07 equalities", "PRF-08 proposed-decision", "PRF-09 proposed-decision", "PRF-10 legal",
            "PRF-11 key", "PRF-12 reasons", "PRF-13 financial", "PRF-14 reasons", "PRF-15 option-text/3", "PRF-24 contact",
        ];
        Assert.Equal(seed, found.Select(one => $"{one.Finding.Rule.Id} {one.Finding.Quotes[0].Field}").Intersect(seed).Order(StringComparer.Ordinal));
        Assert.All(found, one => Assert.All(one.Finding.Quotes.Where(quote => quote.Of is null), quote => Assert.NotEmpty(quote.Words)));
        Assert.All(found, one => Assert.NotNull(one.Task));
    }

    private static IEnumerable<(SectionName Name, int Place, string Text)> Words()
    {
        var texts = PageTexts.Of(Page("23-00061")).Where(text => text.Name is not null).ToDictionary(text => text.Name!.Value, text => text.Text);
        foreach (var kind in SectionList.All.Where(kind => kind.Text is { } name && !SectionList.OfOption.Contains(kind.Name) && texts.ContainsKey(name))) yield return (kind.Name, 0, texts[kind.Text!.Value]);
        foreach (var text in PageTexts.Of(Page("23-00061")).Where(text => text.Field == "contact")) yield return (SectionName.Contact, 0, text.Text);
        string[] options = [.. texts[TextName.Options].Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        yield return (SectionName.Title, 0, "Carers' Short Breaks Service");
        yield return (SectionName.Reference, 0, "23/00061");
        yield return (SectionName.OptionReason, 1, string.Join('\n', options.SkipWhile(line => !line.StartsWith("In consideration", StringComparison.Ordinal)).TakeWhile(line => !line.StartsWith("Reprocuring", StringComparison.Ordinal))));
        yield return (SectionName.OptionReason, 2, options.Single(line => line.StartsWith("Reprocuring", StringComparison.Ordinal)));
        yield return (SectionName.OptionName, 3, "Direct award for twelve months");
        yield return (SectionName.OptionText, 3, options[^1]);
        yield return (SectionName.Recommended, 0, "3");
        yield return (SectionName.Key, 0, SectionList.Yes);
        yield return (SectionName.NotBefore, 0, "26 July 2023");
        yield return (SectionName.Divisions, 0, "All divisions");
    }

    // The demonstration's register, with the text of the decision that the draft repeats.
    private async Task<(Guid Authority, Guid Contract)> RegisterAsync()
    {
        await using var db = store.Open();
        await using var services = new ServiceCollection().AddLogging().AddFolkmoot(store.Store, () => Reader.System, store.Time).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        await ActivatorUtilities.CreateInstance<Folkmoot.Features.Demonstration.DemonstrationRecord>(scope.ServiceProvider).LoadIntoEmptyStoreAsync(Ct);
        var navigation = await db.Decisions.Include(decision => decision.Services).SingleAsync(decision => decision.Reference == "22/00092", Ct);
        navigation.Texts = [.. PageTexts.Of(Page("22-00092")).Where(text => text.Name is not null).Select(text => new LabelledText(text.Name, text.Label, text.Text))];
        await db.SaveAsync(new("a test", "the texts as published"), Ct);
        var contract = await db.Contracts.SingleAsync(contract => contract.End == new DateOnly(2024, 3, 31) && contract.Title.StartsWith("Carers' Short Breaks"), Ct);
        return (contract.AuthorityId, contract.Id);
    }

    private static PageRecord Page(string name) => FileToRead.In([Repository.Shared("seeds")]).Where(file => file.Name.Contains(name, StringComparison.Ordinal)).Select(file => PageReader.Read(file, "kent").Record!).Single();

    public sealed class OnSqlite(SqliteStore store) : SeedDraftTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : SeedDraftTests(store), IClassFixture<PostgresStore>;
}
