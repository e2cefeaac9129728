using System.Text;
using Folkmoot.Features.Authorities;
using Folkmoot.Platform;
using Folkmoot.Platform.Mail;
using Folkmoot.Platform.Pages;

namespace Folkmoot.Features.Alerts.Telling;

/// <summary>An alert as a mail: what happened, where it stands, and why it was sent.</summary>
internal static class AlertText
{
    // Beyond so many a mail only counts the rest.
    private const int Most = 40;

    /// <summary>The mail; null when nothing of the news may be told any more, or nothing of it is followed any more.</summary>
    public static OutgoingMail? Of(IReadOnlyList<NewsItem> items, ToldNews.Words words, Follower follower, Authority authority, MailSettings settings, Clock clock)
    {
        var pieces = items.GroupBy(n => (n.DecisionId, n.TermId)).Select(same => Piece([.. same], words)).OfType<(string Title, string Path, IReadOnlyList<string> Lines, string Why)>().ToList();
        if (pieces.Count == 0) return null;
        Uri Link(string path) => settings.Link($"{authority.ShortName}/{path}");
        var text = new StringBuilder($"What is new at {authority.Name} about what you follow.\n\n");
        foreach (var (title, path, lines, why) in pieces.Take(Most))
        {
            text.Append(title).Append('\n');
            foreach (var line in lines) text.Append("- ").Append(line).Append('\n');
            text.Append(Link(path)).Append("\nYou are told because you follow ").Append(why).Append(".\n\n");
        }
        if (pieces.Count > Most) text.Append($"And {pieces.Count - Most} more: {Link("decisions")}\n\n");
        text.Append($"Change these alerts: {Link("alerts/yours/" + follower.Key)}\nStop all of them: {Link("alerts/leave/" + follower.Key)}\n");
        return new()
        {
            Id = clock.NewId(), AuthorityId = authority.Id, About = "an alert", To = follower.Address, Text = text.ToString(), WrittenAt = clock.Now, NotBefore = clock.Now,
            Subject = pieces.Count == 1 ? $"{pieces[0].Title} – {authority.Name}" : $"{pieces.Count.Counted("piece")} of news – {authority.Name}", LeaveAt = Link("alerts/leave/" + follower.Key).AbsoluteUri,
        };
    }

    private static (string Title, string Path, IReadOnlyList<string> Lines, string Why)? Piece(IReadOnlyList<NewsItem> same, ToldNews.Words words)
    {
        var things = same[0].DecisionId is { } ? words.Decisions : words.Terms;
        var why = same.SelectMany(n => n.Because).Distinct().Where(words.Followed.ContainsKey).Select(id => words.Followed[id].InWords()).ToList();
        if (!things.TryGetValue(same[0].DecisionId ?? same[0].TermId!.Value, out var thing) || why.Count == 0) return null;
        List<string> lines = [];
        if (same[0].DecisionId is null || same.Any(n => n.IsNew)) lines.Add(same[0].DecisionId is null ? thing.Standing : "New on the record. " + thing.Standing);
        lines.AddRange(same.SelectMany(n => n.Events).Distinct().Where(words.Events.ContainsKey).Select(id => words.Events[id]));
        return (OneLine(thing.Title), thing.Path, [.. lines.Select(OneLine)], OneLine(string.Join(", ", why)));
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
