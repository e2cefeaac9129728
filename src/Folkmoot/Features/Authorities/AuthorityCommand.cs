using System.CommandLine;
using Folkmoot.Data;
using Folkmoot.Platform.Audit;
using Folkmoot.Platform.Pages;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Authorities;

/// <summary>authority SHORT-NAME: shows it, and changes what is given. One that came by a folder of pages is named properly here.</summary>
internal static class AuthorityCommand
{
    private static readonly Argument<string> ShortName = new("short-name") { Description = "The first part of its addresses, such as anyshire." };
    private static readonly Option<string?> Name = new("--name") { Description = "Its full name." };
    private static readonly Option<string?> Website = new("--website") { Description = "Its own site: an address that begins with https:// or http://." };
    private static readonly Option<string?> Colour = new("--colour") { Description = "Its own colour as #rrggbb." };

    private static readonly Option<string?> References = new("--references") { Description = "How it numbers its decisions: yy/nnnnn gives 26/00001, then 26/00002." };

    public static Command Create()
    {
        var command = new Command("authority", "Show an authority, or change its name, website, colour or the pattern of its references.") { ShortName, Name, Website, Colour, References };
        command.SetAction(async (parsed, ct) =>
        {
            if (Refusal(parsed) is { } refusal) return await RefuseAsync(refusal);
            await using var services = await App.OpenAsync(App.StoreOf(parsed), ct);
            await using var scope = services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<Db>();
            var shortName = parsed.GetValue(ShortName)!;
            if (await db.Authorities.SingleOrDefaultAsync(a => a.ShortName == shortName, ct) is not { } authority) return await RefuseAsync($"There is no authority '{shortName}'.");
            (authority.Name, authority.Website, authority.Colour) = (parsed.GetValue(Name)?.Trim() ?? authority.Name, parsed.GetValue(Website) ?? authority.Website, parsed.GetValue(Colour) ?? authority.Colour);
            authority.ReferencePattern = parsed.GetValue(References) ?? authority.ReferencePattern;
            if (db.ChangeTracker.HasChanges()) await db.SaveAsync(new Act("authority command", "The authority's name, website, colour or pattern of references was given on the command line."), ct);
            Console.WriteLine($"{authority.ShortName}: {authority.Name}; website {authority.Website ?? "not given"}; colour {authority.Colour ?? "not given"}; references {authority.ReferencePattern ?? "typed"}");
            return 0;
        });
        return command;
    }

    private static string? Refusal(ParseResult parsed) =>
        parsed.GetValue(Name) is { } name && string.IsNullOrWhiteSpace(name) ? "--name is empty."
        : parsed.GetValue(Website) is { } site && !(Uri.TryCreate(site, UriKind.Absolute, out var address) && address.Scheme is "https" or "http") ? $"--website: '{site}' is no address that begins with https:// or http://."
        : parsed.GetValue(Colour) is { } colour && !AuthorityColour.IsColour(colour) ? $"--colour: '{colour}' is no colour such as #234e52."
        : parsed.GetValue(References) is { } pattern && !ReferencePattern.IsPattern(pattern) ? $"--references: '{pattern}' is no pattern such as yy/nnnnn, with one run of n for the number and at most one year as yy or yyyy."
        : null;

    private static async Task<int> RefuseAsync(string why)
    {
        await Console.Error.WriteLineAsync(why);
        return 1;
    }
}
