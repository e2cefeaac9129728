using System.CommandLine;

namespace Folkmoot;

/// <summary>nightly: all that wants doing every night, for installations that have it done by a clock of their own.</summary>
internal static class NightlyCommand
{
    public static Command Create()
    {
        var command = new Command("nightly", "Do what wants doing every night: close call-ins, compute the timetables again, send alerts, remove files that never came whole. While the site is served this is done by itself.");
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken ct)
    {
        await using var services = await App.OpenAsync(App.StoreOf(parsed), ct, App.MailOf(parsed));
        var said = await Nightly.RunAsync(services, ct);
        foreach (var one in said) (one.Failed ? parsed.InvocationConfiguration.Error : parsed.InvocationConfiguration.Output).WriteLine(one.Line);
        return said.Any(one => one.Failed) ? 1 : 0;
    }
}
