using System.Text;
using System.Text.RegularExpressions;
using Folkmoot.Platform.Audit;
using Folkmoot.Platform.Mail;
using Folkmoot.Tests.Fixtures;
using Folkmoot.Tests.Platform.Mail;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Tests.Kills;

/// <summary>What came to the mail server, against what the outbox says went.</summary>
internal sealed partial class Letterbox(StoreFixture store, PostBox box)
{
    private readonly Dictionary<string, string> _told = [];
    private readonly Dictionary<string, int> _counted = [];
    private int _read;

    /// <summary>How many mails came.</summary>
    public int Count => box.Taken.Count;

    /// <summary>No mail came twice, nobody was told the same twice, and every mail that came is written down as sent or in doubt.</summary>
    /// <returns>Those that are in doubt by now, and whether each came all the same.</returns>
    public async Task<IReadOnlyDictionary<string, bool>> LookAsync()
    {
        // What the server had before the outbox is read must be written down there; what is written down there must have come by then.
        var before = box.Taken.Select(Letters.IdOf).ToList();
        await using var db = store.Open();
        var states = await db.OutgoingMail.AsNoTracking().ToDictionaryAsync(mail => mail.Id.ToString("N"), mail => mail.State);
        var came = box.Taken.Select(Letters.IdOf).ToList();
        Assert.Empty(came.GroupBy(id => id).Where(same => same.Count() > 1).Select(same => $"Mail {same.Key} came {same.Count()} times."));
        Assert.Empty(before.Where(id => states[id] is not (MailState.Sent or MailState.HandingOver or MailState.Doubtful)).Select(id => $"Mail {id} came and is {states[id]}."));
        Assert.Empty(states.Where(one => one.Value == MailState.Sent).Select(one => one.Key).Except(came).Select(id => $"Mail {id} is said to be sent and never came."));
        foreach (var mail in box.Taken.Skip(_read).Take(came.Count - _read)) Read(mail);
        _read = came.Count;
        return states.Where(one => one.Value is MailState.Doubtful or MailState.HandingOver).ToDictionary(one => one.Key, one => came.Contains(one.Key));
    }

    /// <summary>Which reader was never told of which title: neither by a mail that came, nor by one that is in doubt, nor as one of those that a long mail only counts.</summary>
    public async Task<IReadOnlyList<string>> MissingAsync(IReadOnlyList<string> titles)
    {
        await using var db = store.Open();
        var doubtful = await db.OutgoingMail.AsNoTracking().Where(mail => mail.State == MailState.Doubtful).Select(mail => new { mail.To, mail.Text }).ToListAsync();
        var readers = await db.Followers.AsNoTracking().Select(follower => follower.Address).ToListAsync();
        List<string> missing = [];
        foreach (var reader in readers)
        {
            var told = string.Join('\n', _told.Keys.Where(one => one.StartsWith(reader + " ", StringComparison.Ordinal)).Concat(doubtful.Where(mail => mail.To == reader).Select(mail => mail.Text)));
            var untold = titles.Where(title => !told.Contains(title, StringComparison.Ordinal)).ToList();
            var counted = _counted.GetValueOrDefault(reader) + Rest().Matches(told).Sum(match => int.Parse(match.Groups[1].Value));
            if (untold.Count > counted) missing.Add($"{reader} was never told of {untold.Count - counted} of {untold[0]} and others.");
        }
        return missing;
    }

    /// <summary>As if the leases of the dead were over: minutes in the world, which nobody waits for here.</summary>
    public async Task LetLeasesEndAsync()
    {
        await using var db = store.Open();
        var held = await db.OutgoingMail.Where(mail => mail.LeaseUntil != null).ToListAsync();
        if (held.Count == 0) return;
        foreach (var mail in held) mail.LeaseUntil = mail.WrittenAt.AddDays(-1);
        await db.SaveAsync(new Act("a test", "lets the leases of the dead end sooner"));
    }

    /// <summary>Whether mail waits or is on its way.</summary>
    public async Task<bool> IsBusyAsync()
    {
        await using var db = store.Open();
        return await db.OutgoingMail.AnyAsync(mail => mail.EndedAt == null) || await db.Set<Folkmoot.Features.Alerts.NewsItem>().AnyAsync();
    }

    // One line of news on one thing for one reader: that is what nobody may be told twice.
    private void Read(string mail)
    {
        var (to, id) = (ToHeader().Match(mail).Groups[1].Value, Letters.IdOf(mail));
        var title = "";
        var text = Plain(mail[mail.IndexOf("\n\n", StringComparison.Ordinal)..]);
        foreach (Match rest in Rest().Matches(text)) _counted[to] = _counted.GetValueOrDefault(to) + int.Parse(rest.Groups[1].Value);
        foreach (var line in text.Split('\n'))
        {
            if (!line.StartsWith("- ", StringComparison.Ordinal))
            {
                if (line.Contains("bridge", StringComparison.Ordinal) && !line.StartsWith("http", StringComparison.Ordinal) && !line.StartsWith("You are", StringComparison.Ordinal)) title = line;
                continue;
            }
            var told = $"{to} {title} {line}";
            Assert.True(_told.TryAdd(told, id), $"Told twice, in {_told.GetValueOrDefault(told)} and {id}: {told}");
        }
    }

    private static string Plain(string quoted)
    {
        var joined = quoted.Replace("=\n", "", StringComparison.Ordinal);
        return Encoding.UTF8.GetString([.. EncodedByte().Replace(joined, match => ((char)Convert.ToByte(match.Groups[1].Value, 16)).ToString()).Select(sign => (byte)sign)]);
    }

    [GeneratedRegex("^To: (\\S+)", RegexOptions.Multiline, 1000)]
    private static partial Regex ToHeader();

    [GeneratedRegex("^And ([0-9]+) more: ", RegexOptions.Multiline, 1000)]
    private static partial Regex Rest();

    [GeneratedRegex("=([0-9A-F]{2})", RegexOptions.None, 1000)]
    private static partial Regex EncodedByte();
}
