using System.CommandLine;
using Folkmoot.Platform;
using Folkmoot.Platform.Pages;

namespace Folkmoot.Features.Alerts.Telling;

/// <summary>alerts send: one round, for installations that have it done by a clock of their own.</summary>
internal static class AlertsCommand
{
    public static Command Create()
    {
        var send = new Command("send", "Send now what is new and due. While the site is served this is done by itself.");
        send.SetAction(RunAsync);
        return new Command("alerts", "E-mail alerts.") { send };
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken ct)
    {
        var mail = App.MailOf(parsed) ?? throw new UnusableSettings("There is no mail server: give --smtp smtp://host:port or FOLKMOOT_SMTP. docs/mail.md tells the rest.");
        await using var services = await App.OpenAsync(App.StoreOf(parsed), ct, mail);
        await using var scope = services.CreateAsyncScope();
        var (news, alerts, work, sent) = await ActivatorUtilities.CreateInstance<SendAlerts>(scope.ServiceProvider).RunAsync(ct);
        parsed.InvocationConfiguration.Output.WriteLine($"{news.Counted("piece")} of news noted, {alerts.Counted("alert")} written, {work.Counted("mail")} about work written, {sent.Sent.Counted("mail")} sent, {sent.Failed.Counted("mail")} not sent.");
        return sent.Failed == 0 ? 0 : 1;
    }
}
