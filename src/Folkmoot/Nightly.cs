using Folkmoot.Features.Alerts.Telling;
using Folkmoot.Features.CallIn;
using Folkmoot.Features.Timetables.Keeping;
using Folkmoot.Platform.Files;
using Folkmoot.Platform.Mail;
using Folkmoot.Platform.Pages;

namespace Folkmoot;

/// <summary>What is done every night, in this order. Each can be done again at any time and then changes nothing.</summary>
internal static class Nightly
{
    /// <summary>What a job said of what it did, in a line, and whether it failed.</summary>
    public sealed record Said(string Line, bool Failed);

    private static readonly (string Name, Func<IServiceProvider, CancellationToken, Task<string>> RunAsync)[] Jobs = [("Call-in", CallInAsync), ("Timetables", TimetablesAsync), ("Alerts", AlertsAsync), ("Files", FilesAsync)];

    /// <summary>Does all of it; one that fails keeps none of the others back.</summary>
    public static async Task<IReadOnlyList<Said>> RunAsync(IServiceProvider services, CancellationToken ct)
    {
        List<Said> said = [];
        foreach (var (name, run) in Jobs)
        {
            try
            {
                await using var scope = services.CreateAsyncScope();
                said.Add(new($"{name}: {await run(scope.ServiceProvider, ct)}", false));
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // The kind of failure only: what it says could hold an address.
                said.Add(new($"{name}: failed with {failure.GetType().Name}.", true));
            }
        }
        return said;
    }

    private static async Task<string> CallInAsync(IServiceProvider services, CancellationToken ct) =>
        $"{(await services.GetRequiredService<CloseCallIns>().RunAsync(authority: null, ct)).Counted("call-in")} closed.";

    private static async Task<string> TimetablesAsync(IServiceProvider services, CancellationToken ct)
    {
        var (contracts, moved) = await ActivatorUtilities.CreateInstance<KeepTimetables>(services).RunEveryAsync("Computed again at night", ct);
        return $"{contracts.Counted("contract")} computed again, {moved.Counted("date")} moved.";
    }

    private static async Task<string> AlertsAsync(IServiceProvider services, CancellationToken ct)
    {
        if (!services.GetRequiredService<Mailing>().IsOn) return "no mail server is named, so nothing is sent.";
        var round = await ActivatorUtilities.CreateInstance<SendAlerts>(services).RunAsync(ct);
        return $"{(round.Alerts + round.Work).Counted("mail")} written, {round.Mail.Sent.Counted("mail")} sent, {round.Mail.Failed.Counted("mail")} not sent.";
    }

    // The disk's time, not the site's: it says when a file was written to. Nothing takes a day to be received.
    private static Task<string> FilesAsync(IServiceProvider services, CancellationToken ct) =>
        Task.FromResult($"{services.GetRequiredService<FileStore>().Sweep(TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(-1)).Counted("file")} that never came whole removed.");
}
