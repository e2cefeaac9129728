using System.Text;
using Folkmoot.Features.Accounts;
using Folkmoot.Features.Authorities;
using Folkmoot.Platform;
using Folkmoot.Platform.Mail;
using Folkmoot.Platform.Pages;

namespace Folkmoot.Features.Work.Telling;

/// <summary>Somebody's work as a mail: what is late, what falls in this week, why they are told and how to stop it.</summary>
internal static class WorkText
{
    /// <summary>What the outbox calls it.</summary>
    public const string About = "an alert of work";

    // Beyond so many a mail only counts the rest.
    private const int Most = 40;

    public static OutgoingMail Of(IReadOnlyList<WorkLine> lines, Staff staff, Authority authority, MailSettings settings, Clock clock)
    {
        var text = new StringBuilder($"What needs you at {authority.Name} and was not told before.\n\n");
        var told = lines.Take(Most).ToList();
        Part(text, "Late", told.Where(line => line.Day < clock.Today), authority, settings);
        Part(text, "This week", told.Where(line => line.Day >= clock.Today).Reverse(), authority, settings);
        if (lines.Count > Most) text.Append($"And {lines.Count - Most} more.\n\n");
        text.Append($"All of your work: {settings.Link(authority.ShortName + "/my-work")}\n\n");
        text.Append($"You are told because of what you are at {authority.Name}: {string.Join(", ", staff.Roles.Order().Select(role => role.InWords().ToLowerInvariant()))}. It comes {(staff.WorkMail == WorkMail.AtOnce ? "at once" : "once a day")}.\n");
        text.Append($"Change or stop it: {settings.Link("account/alerts")}\n");
        return new()
        {
            Id = clock.NewId(), AuthorityId = authority.Id, About = About, To = staff.Email, Text = text.ToString(), WrittenAt = clock.Now, NotBefore = clock.Now,
            Subject = $"{lines.Count.Counted("thing")} of your work – {authority.Name}",
        };
    }

    private static void Part(StringBuilder text, string name, IEnumerable<WorkLine> lines, Authority authority, MailSettings settings)
    {
        var part = lines.ToList();
        if (part.Count == 0) return;
        text.Append(name).Append("\n\n");
        foreach (var line in part)
        {
            // What is withheld is named nowhere but where somebody has shown who they are.
            var (about, path, note) = line.IsWithheld ? ("something that is withheld: sign in to see what", "my-work", null) : (OneLine(line.About), line.Path, line.Note);
            text.Append($"{line.What}: {about}\n- by {line.Day!.Value.InWords()}{(note is null ? "" : "; " + OneLine(note))}\n- waits for it: {OneLine(line.Waits)}\n{settings.Link($"{authority.ShortName}/{path}")}\n\n");
        }
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
