using System.CommandLine;
using Folkmoot.Data;
using Folkmoot.Platform.Pages;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.CallIn;

/// <summary>call-in close: for every night.</summary>
internal static class CallInCommand
{
    private static readonly Option<string?> Authority = new("--authority") { Description = "The authority as its address has it, such as kent. Otherwise all." };

    public static Command Create()
    {
        var close = new Command("close", "Close the call-ins whose window has passed and bring the decisions into force.") { Authority };
        close.SetAction((parsed, ct) => RunAsync(App.StoreOf(parsed), parsed.GetValue(Authority), ct));
        return new Command("call-in", "Call-in.") { close };
    }

    private static async Task<int> RunAsync(Store store, string? name, CancellationToken ct)
    {
        await using var services = await App.OpenAsync(store, ct);
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<Db>();
        Guid? authority = name is null ? null : await db.Authorities.Where(a => a.ShortName == name).Select(a => (Guid?)a.Id).FirstOrDefaultAsync(ct);
        if (name is not null && authority is null)
        {
            await Console.Error.WriteLineAsync($"There is no authority at /{name}.");
            return 1;
        }
        var closed = await scope.ServiceProvider.GetRequiredService<CloseCallIns>().RunAsync(authority, ct);
        Console.WriteLine($"{closed.Counted("call-in")} closed.");
        return 0;
    }
}
