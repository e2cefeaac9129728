using System.CommandLine;
using Folkmoot.Data;
using Folkmoot.Platform;

namespace Folkmoot.Features.Demonstration.Synthetic;

/// <summary>The command line of the synthetic authority.</summary>
internal static class SyntheticCommand
{
    public const string DefaultName = "Marlshire County Council";

    private static readonly Option<int> Decisions = new("--decisions") { Description = "How many decisions it has.", Required = true };

    private static readonly Option<int> Seed = new("--seed") { Description = "The same seed and name give the same authority.", DefaultValueFactory = _ => 1 };

    private static readonly Option<string> Name = new("--authority") { Description = "Its name, which must be nobody's.", DefaultValueFactory = _ => DefaultName };

    public static Command Create()
    {
        var command = new Command("demo", "Make a synthetic authority of any size, to try things on.") { Decisions, Seed, Name };
        command.SetAction(async (parsed, ct) =>
        {
            await using var services = await App.OpenForManyWritesAsync(App.StoreOf(parsed), ct);
            await using var scope = services.CreateAsyncScope();
            var synthetic = new SyntheticAuthority(scope.ServiceProvider.GetRequiredService<Db>(), scope.ServiceProvider.GetRequiredService<Clock>(), Console.Out);
            var refusal = await synthetic.WriteAsync(parsed.GetValue(Name)!, parsed.GetValue(Decisions), parsed.GetValue(Seed), ct);
            if (refusal is null)
            {
                return 0;
            }
            await Console.Error.WriteLineAsync(refusal);
            return 1;
        });
        return command;
    }
}
