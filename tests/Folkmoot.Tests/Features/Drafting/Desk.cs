using Folkmoot.Data;
using Folkmoot.Features.Drafting;
using Folkmoot.Features.Drafting.Linking;
using Folkmoot.Features.Drafting.Settling;
using Folkmoot.Features.Drafting.Writing;
using Folkmoot.Platform.Access;
using Folkmoot.Tests.Fixtures;

namespace Folkmoot.Tests.Features.Drafting;

/// <summary>One person at work on drafts, with a context of their own.</summary>
internal sealed class Desk : IAsyncDisposable
{
    public Desk(StoreFixture store, Guid authority, string who, params Role[] roles)
    {
        Authority = authority;
        Person.Is(store.Clock.NewId(), who, "Officer");
        Person.Holds(roles);
        var reader = Reader.Public;
        reader.At(authority, roles);
        Db = store.Open(reader);
        Facts = new(Db, store.Clock);
        Drafts = new(Db, store.Clock, Facts);
        Findings = new(Db, store.Clock);
        Sections = new(Db, store.Clock, Drafts, Findings);
        Gate = new(Findings, Facts, Db);
    }

    public Guid Authority { get; }

    public Person Person { get; } = new();

    public Db Db { get; }

    public Drafts Drafts { get; }

    public LinkedFacts Facts { get; }

    public Sections Sections { get; }

    public DraftFindings Findings { get; }

    public SignOffGate Gate { get; }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async Task<Draft> StartAsync(Guid? contract = null)
    {
        var started = await Drafts.StartAsync(Authority, contract, Person, Ct);
        Assert.True(started.Refusal is null, started.Refusal);
        return started.Draft!;
    }

    /// <summary>The draft as it is stored now.</summary>
    public async Task<Draft> ReadAsync(int number)
    {
        Db.ChangeTracker.Clear();
        return await Drafts.FindAsync(Authority, number, Ct) ?? throw new InvalidOperationException($"No draft {number} for {Person.Who}.");
    }

    /// <summary>Saves a section on the version that is stored.</summary>
    public async Task<SaveAnswer> WriteAsync(int number, SectionName name, string text, int place = 0, bool asTyped = false) =>
        await TypeAsync(number, new(name, place, (await ReadAsync(number)).Sections.Single(section => section.Name == name && section.Place == place).Version, text), asTyped);

    /// <summary>Saves a section on the version that the writer saw.</summary>
    public Task<SaveAnswer> TypeAsync(int number, Typed typed, bool asTyped = false, Guid? settles = null)
    {
        Db.ChangeTracker.Clear();
        return Sections.SaveAsync(Authority, number, [typed], asTyped, settles, Person, Ct);
    }

    public async Task<string> TextAsync(int number, SectionName name, int place = 0) => new WrittenDraft(await ReadAsync(number)).Text(name, place);

    public ValueTask DisposeAsync() => Db.DisposeAsync();
}
