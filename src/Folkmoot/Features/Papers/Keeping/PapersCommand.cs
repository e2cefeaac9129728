using System.CommandLine;
using Folkmoot.Data;
using Folkmoot.Platform.Pages;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Papers.Keeping;

/// <summary>papers retain: lists the papers whose time is over by the authority's own rule, and with --remove removes them.</summary>
internal static class PapersCommand
{
    private static readonly Option<string?> Authority = new("--authority") { Description = "The authority as its address has it, such as kent. Otherwise all." };
    private static readonly Option<bool> Remove = new("--remove") { Description = "Remove their files and their words. The record that they were there stays." };

    public static Command Create()
    {
        var retain = new Command("retain", "List the papers whose time is over by the authority's own rule; with --remove, remove them.") { Authority, Remove };
        retain.SetAction((parsed, ct) => RunAsync(App.StoreOf(parsed), parsed.GetValue(Authority), parsed.GetValue(Remove), ct));
        return new Command("papers", "Papers.") { retain };
    }

    internal static async Task<int> RunAsync(Store store, string? name, bool remove, CancellationToken ct)
    {
        await using var services = await App.OpenAsync(store, ct);
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<Db>();
        var authorities = await db.Authorities.AsNoTracking().Where(a => name == null || a.ShortName == name).OrderBy(a => a.ShortName).ToListAsync(ct);
        if (name is not null && authorities.Count == 0)
        {
            await Console.Error.WriteLineAsync($"There is no authority at /{name}.");
            return 1;
        }
        var retention = ActivatorUtilities.CreateInstance<PaperRetention>(scope.ServiceProvider);
        foreach (var authority in authorities)
        {
            var over = await retention.OverAsync(authority.Id, ct);
            foreach (var paper in over) Console.WriteLine($"{authority.ShortName}  {paper.Id}  {paper.Title}: {paper.Kept}, by {paper.Rule}");
            Console.WriteLine(remove
                ? $"{authority.ShortName}: {(await retention.RemoveAsync(authority.Id, over, ct)).Counted("paper")} removed."
                : $"{authority.ShortName}: the time of {over.Count.Counted("paper")} is over.{(over.Count > 0 ? " Remove them with --remove." : "")}");
        }
        return 0;
    }
}
