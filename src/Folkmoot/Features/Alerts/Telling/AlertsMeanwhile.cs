using Folkmoot.Platform.Mail;

namespace Folkmoot.Features.Alerts.Telling;

/// <summary>Sends alerts while the site is served. Several processes may: each takes what another has not.</summary>
public sealed class AlertsMeanwhile(IServiceProvider services, Mailing mailing, ILogger<AlertsMeanwhile> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!mailing.IsOn) return;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await using var scope = services.CreateAsyncScope();
                await ActivatorUtilities.CreateInstance<SendAlerts>(scope.ServiceProvider).RunAsync(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // The kind of failure only: what it says could hold an address.
                log.LogError("Alerts could not be sent this time: {Failure}", failure.GetType().Name);
            }
            await Task.Delay(Pause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
