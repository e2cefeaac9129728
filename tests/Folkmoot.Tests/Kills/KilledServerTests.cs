using System.Diagnostics;
using Folkmoot.Tests.Fixtures;
using Folkmoot.Tests.Platform.Mail;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Tests.Kills;

/// <summary>
/// Kills the real server while people work on it and mail goes out, starts it again, and looks whether anything is half done or lost.
/// bench/kills does it 200 times; here it is done a few times, so that it goes on working.
/// </summary>
public abstract class KilledServerTests(StoreFixture store)
{
    private const string Times = "FOLKMOOT_KILLS", Seed = "FOLKMOOT_KILLS_SEED";

    [Fact]
    public Task A_server_killed_at_random_leaves_nothing_half_done_and_loses_nothing_that_it_answered() => KillAsync(3, 20261122, _ => { });

    [Fact(Explicit = true)]
    public Task A_server_killed_as_often_as_is_asked_for_leaves_nothing_half_done() =>
        KillAsync(Number(Times, 200), Number(Seed, Environment.TickCount), Console.WriteLine);

    private static int Number(string name, int otherwise) => int.TryParse(Environment.GetEnvironmentVariable(name), out var number) ? number : otherwise;

    private async Task KillAsync(int times, int seed, Action<string> say)
    {
        var (dice, town, ledger, table) = (new Random(seed), new KilledTown(store), new Ledger(), new KillTable());
        await using var box = PostBox.Open();
        // A server takes its time to say that it took a mail.
        box.Answer = async said =>
        {
            if (said == ".") await Task.Delay(15);
            return null;
        };
        var (letterbox, aftermath) = (new Letterbox(store, box), new Aftermath(store));
        var toTake = await town.AddAsync(50 + (times * 8));
        Settle();
        using var load = await BeginAsync(town, ledger, toTake, box, seed);
        var (doubtful, took) = (new HashSet<string>(StringComparer.Ordinal), Stopwatch.StartNew());
        for (var kill = 1; kill <= times; kill++)
        {
            var milliseconds = await OnceAsync(town, load, box, dice);
            var (answered, inFlight) = ledger.Take();
            var known = await aftermath.LookAsync(answered, inFlight);
            var inDoubt = await letterbox.LookAsync();
            Assert.Empty(ledger.Faults);
            foreach (var (deed, wasDone) in known) load.Again(deed, wasDone);
            table.Add(milliseconds, answered.Count, known, [.. inDoubt.Where(one => doubtful.Add(one.Key)).Select(one => one.Value)]);
            await letterbox.LetLeasesEndAsync();
            Settle();
            if (kill % 20 == 0) say($"{kill} kills in {took.Elapsed.TotalSeconds:0} s: {answered.Count} acts answered and {inFlight.Count} in flight at the last");
        }
        await EndAsync(town, letterbox, box);
        say(table.InMarkdown(store.Store.IsPostgres ? "PostgreSQL" : "SQLite", seed, letterbox.Count, await letterbox.LookAsync()));
    }

    /// <summary>Starts the server once and signs everybody in; it is killed at the end like any other time.</summary>
    private async Task<Load> BeginAsync(KilledTown town, Ledger ledger, IReadOnlyList<string> toTake, PostBox box, int seed)
    {
        await using var server = KilledServer.Start(store.Store, town.Address, box.Settings);
        await server.ReadyAsync(town.Address);
        return await Load.SignInAsync(town.Address, ledger, toTake, seed);
    }

    /// <summary>Starts the server, has everybody work, and kills it: how many milliseconds after it answered; less than nothing while it still started.</summary>
    private async Task<int> OnceAsync(KilledTown town, Load load, PostBox box, Random dice)
    {
        await using var server = KilledServer.Start(store.Store, town.Address, box.Settings);
        if (dice.Next(8) == 0)
        {
            await Task.Delay(dice.Next(1500));
            await server.KillAsync();
            return -1;
        }
        await server.ReadyAsync(town.Address);
        // Now and then nobody works, so that there is time for the mail of what was done before.
        var isQuiet = dice.Next(4) == 0;
        var after = dice.Next(isQuiet ? 6000 : 3000);
        using var stop = new CancellationTokenSource();
        var work = isQuiet ? Task.CompletedTask : load.RunAsync(stop.Token);
        await Task.Delay(after, CancellationToken.None);
        await server.KillAsync();
        await stop.CancelAsync();
        await work;
        // Two who save one thing at once are a failed command of the database and no more: one of them looks again.
        Assert.False(server.Said.Contains("unhandled exception", StringComparison.Ordinal) || server.Said.Contains("Alerts could not be sent", StringComparison.Ordinal), server.Said);
        return after;
    }

    /// <summary>Lets the last server send what waits, and looks whether every reader was told of every notice.</summary>
    private async Task EndAsync(KilledTown town, Letterbox letterbox, PostBox box)
    {
        await using (var server = KilledServer.Start(store.Store, town.Address, box.Settings))
        {
            await server.ReadyAsync(town.Address);
            // At first nothing waits: what is new is only noted once the server has looked.
            for (var waited = Stopwatch.StartNew(); waited.Elapsed < TimeSpan.FromSeconds(90) && (await letterbox.IsBusyAsync() || (await MissingAsync(letterbox)).Count > 0);) await Task.Delay(500);
        }
        Assert.False(await letterbox.IsBusyAsync(), "Mail still waits.");
        Assert.Empty(await MissingAsync(letterbox));
    }

    private async Task<IReadOnlyList<string>> MissingAsync(Letterbox letterbox)
    {
        await letterbox.LookAsync();
        await using var db = store.Open();
        return await letterbox.MissingAsync(await db.Notices.Select(notice => notice.Title).ToListAsync());
    }

    // Nobody but the server has the file open while it runs.
    private void Settle()
    {
        if (!store.Store.IsPostgres) SqliteConnection.ClearAllPools();
    }

    public sealed class OnSqlite(SqliteStore store) : KilledServerTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : KilledServerTests(store), IClassFixture<PostgresStore>;
}
