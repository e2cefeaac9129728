using System.CommandLine;
using Folkmoot.Data;
using Folkmoot.Features.Rules.Words;
using Folkmoot.Platform;
using Folkmoot.Platform.Pages;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Rules.ShowRules;

internal static class ShowRulesCommand
{
    private static readonly Argument<string> Authority = new("AUTHORITY") { Description = "The short name, the first part of its addresses." };
    private static readonly Option<string?> On = new("--on") { Description = "The day asked about, such as 2026-11-22. Otherwise today." };

    public static Command Create()
    {
        var command = new Command("show", "The rules of an authority that hold on a day.") { Authority, On };
        command.SetAction((parsed, ct) => RunAsync(App.StoreOf(parsed), parsed.GetValue(Authority)!, parsed.GetValue(On), ct));
        return command;
    }

    private static async Task<int> RunAsync(Store store, string shortName, string? on, CancellationToken ct)
    {
        await using var services = await App.OpenAsync(store, ct);
        await using var scope = services.CreateAsyncScope();
        var (db, clock) = (scope.ServiceProvider.GetRequiredService<Db>(), scope.ServiceProvider.GetRequiredService<Clock>());
        string? problem = null;
        if ((on is null ? clock.Today : TypedDay.Read(on, out problem)) is not { } day)
        {
            Console.Error.WriteLine($"--on {on}: {problem}.");
            return 1;
        }
        if (await db.Authorities.AsNoTracking().FirstOrDefaultAsync(a => a.ShortName == shortName, ct) is not { } authority)
        {
            Console.Error.WriteLine($"{shortName}: no such authority is held. Held are: {string.Join(", ", await db.Authorities.OrderBy(a => a.ShortName).Select(a => a.ShortName).ToListAsync(ct))}.");
            return 1;
        }
        Console.WriteLine($"{authority.Name}, rules on {day.InWords()}");
        Write(Console.Out, (await AuthorityRules.OfAsync(db, authority.Id, ct)).On(day));
        return 0;
    }

    internal static void Write(TextWriter to, RulesOnDay rules)
    {
        foreach (var subject in Enum.GetValues<Subject>())
        {
            to.WriteLine($"\n{subject.Title()}");
            var rows = rules.Of(subject);
            if (rows.Count == 0) to.WriteLine($"  {subject.Otherwise()}");
            foreach (var row in rows)
            {
                if (row.AboutInWords() is { } about) to.WriteLine($"  For {about}:");
                foreach (var line in RuleWords.Of(row.Settings)) to.WriteLine($"  {line.Name}: {line.Says ?? "not given"}");
                to.WriteLine($"  From {row.From.InWords()}; {row.Written} ({row.Basis.ToString().ToLowerInvariant()}); key {row.Slug}");
                if (row.Note is { } note) to.WriteLine($"  {note}");
            }
        }
    }
}
