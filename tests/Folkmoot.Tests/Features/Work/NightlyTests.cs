using Folkmoot.Features.Decisions;
using Folkmoot.Platform.Access;
using Folkmoot.Tests.Features.AuditTrail;
using Folkmoot.Tests.Features.Records;
using Folkmoot.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Folkmoot.Tests.Features.Work;

public abstract class NightlyTests(StoreFixture store)
{
    [Fact]
    public async Task One_command_does_the_work_of_the_night_and_says_what_it_did()
    {
        var matter = await new Matter(store).AddAsync();
        await matter.PublishedAsync();

        var (code, said, error) = await Child.FolkmootAsync(store.Store.Database, "nightly");
        var again = await Child.FolkmootAsync(store.Store.Database, "nightly");

        Assert.Equal(("", 0), (error, code));
        Assert.Contains("Call-in: 1 call-in closed.", said, StringComparison.Ordinal);
        Assert.Contains("Timetables: no contracts computed again, no dates moved.", said, StringComparison.Ordinal);
        Assert.Contains("Alerts: no mail server is named", said, StringComparison.Ordinal);
        Assert.Contains("Files: no files that never came whole removed.", said, StringComparison.Ordinal);
        Assert.Contains("Call-in: no call-ins closed.", again.Out, StringComparison.Ordinal);
        Assert.Equal(CallInState.Closed, (await matter.NowAsync()).CallIn);
    }

    [Fact]
    public async Task While_the_site_is_served_the_night_is_done_once_from_two_o_clock_in_London()
    {
        var matter = await new Matter(store).AddAsync();
        await matter.PublishedAsync();
        matter.On(2023, 8, 2, hour: 12);
        await using var services = new ServiceCollection().AddLogging().AddFolkmoot(store.Store, () => Reader.System, store.Time).BuildServiceProvider();
        using var nightly = new NightlyMeanwhile(services, store.Clock, NullLogger<NightlyMeanwhile>.Instance);

        Assert.False(await nightly.WhenDueAsync(default));
        // Summer time: two o'clock in London is one o'clock in UTC.
        store.Time.Now = new(2023, 8, 3, 0, 59, 0, TimeSpan.Zero);
        Assert.False(await nightly.WhenDueAsync(default));
        Assert.Equal(CallInState.Open, (await matter.NowAsync()).CallIn);
        store.Time.Now = new(2023, 8, 3, 1, 0, 0, TimeSpan.Zero);
        Assert.True(await nightly.WhenDueAsync(default));
        Assert.Equal(CallInState.Closed, (await matter.NowAsync()).CallIn);
        store.Time.Now = new(2023, 8, 4, 0, 59, 0, TimeSpan.Zero);
        Assert.False(await nightly.WhenDueAsync(default));
        store.Time.Now = new(2023, 8, 4, 1, 30, 0, TimeSpan.Zero);
        Assert.True(await nightly.WhenDueAsync(default));
    }

    public sealed class OnSqlite(SqliteStore store) : NightlyTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : NightlyTests(store), IClassFixture<PostgresStore>;
}
