using Folkmoot.Data;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Audit;
using Folkmoot.Platform.Files;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Tests.Fixtures;

/// <summary>
/// A store of its own for one test class, brought up to date, with a set clock and the real site on it. A class runs on
/// both databases by being abstract, taking a <see cref="StoreFixture"/> and having two subclasses:
/// <code>
/// public abstract class DecisionPages(StoreFixture store)
/// {
///     public sealed class OnSqlite(SqliteStore store) : DecisionPages(store), IClassFixture&lt;SqliteStore&gt;;
///     public sealed class OnPostgres(PostgresStore store) : DecisionPages(store), IClassFixture&lt;PostgresStore&gt;;
/// }
/// </code>
/// </summary>
public abstract class StoreFixture : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("folkmoot-").FullName;
    private readonly SemaphoreSlim _starting = new(1, 1);
    private Store? _store;
    private Site? _site;

    /// <summary>Noon on 21 November 2026 until a test moves it.</summary>
    public SetTime Time { get; } = new(new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero));

    public Clock Clock => field ??= new(Time);

    /// <summary>The store. A test that asks for a database that is not there is skipped.</summary>
    public Store Store
    {
        get
        {
            if (_store is null) Assert.Skip("Needs PostgreSQL: ./test starts one, or set FOLKMOOT_TEST_POSTGRES.");
            return _store;
        }
    }

    public FileStore Files => new(Store.FilesFolder);

    protected string Folder => _folder;

    /// <summary>A context of its own; a test disposes of it.</summary>
    public Db Open(Reader? reader = null)
    {
        var options = new DbContextOptionsBuilder<Db>();
        Store.Configure(options);
        return new(options.Options, Clock, Store.FullText, reader ?? Reader.System);
    }

    /// <summary>Writes rows as a test.</summary>
    public async Task AddAsync(params object[] rows)
    {
        await using var db = Open();
        db.AddRange(rows);
        await db.SaveAsync(new Act("a test", "needs these rows"));
    }

    /// <summary>The site on this store, started when first asked for.</summary>
    public async Task<Site> SiteAsync()
    {
        var store = Store;
        await _starting.WaitAsync();
        try
        {
            return _site ??= await Site.StartAsync(store, Time);
        }
        finally
        {
            _starting.Release();
        }
    }

    /// <summary>Fetches a page of the site and reads it.</summary>
    public async Task<Page> PageAsync(string address) => await (await SiteAsync()).PageAsync(address);

    public async ValueTask InitializeAsync() => _store = await CreateAsync();

    public async ValueTask DisposeAsync()
    {
        if (_site is not null) await _site.DisposeAsync();
        if (_store is not null) await DropAsync(_store);
        _starting.Dispose();
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>A migrated store, or null when the database is not there.</summary>
    protected abstract Task<Store?> CreateAsync();

    protected abstract Task DropAsync(Store store);

    protected static async Task MigrateAsync(Store store)
    {
        var options = new DbContextOptionsBuilder<Db>();
        store.Configure(options);
        await using var db = new Db(options.Options, new Clock(TimeProvider.System), store.FullText, Reader.System);
        await db.Database.MigrateAsync();
    }
}
