using Folkmoot.Platform;

namespace Folkmoot;

/// <summary>Does what wants doing every night while the site is served, from two o'clock in London. Several processes may: what one has done, another finds done.</summary>
/// <param name="services">Those of a command: they meet every row.</param>
/// <param name="clock">The time.</param>
/// <param name="log">Where a job that failed is told.</param>
public sealed class NightlyMeanwhile(IServiceProvider services, Clock clock, ILogger<NightlyMeanwhile> log) : BackgroundService
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(2);
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    // Starting the site does the same, so the first night is the next.
    private DateOnly done = Last(clock);

    /// <summary>Does tonight's work when its hour has come and it is not done; whether it was done now.</summary>
    public async Task<bool> WhenDueAsync(CancellationToken ct)
    {
        var night = Last(clock);
        if (done == night) return false;
        foreach (var one in (await Nightly.RunAsync(services, ct)).Where(one => one.Failed)) log.LogError("At night, {Job}", one.Line);
        done = night;
        return true;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await WhenDueAsync(stoppingToken);
            await Task.Delay(Pause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>The day of the last night whose hour has come.</summary>
    private static DateOnly Last(Clock clock) => clock.Now >= Clock.StartOf(clock.Today) + Hour ? clock.Today : clock.Today.AddDays(-1);
}
