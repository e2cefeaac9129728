using System.Text;

namespace Folkmoot.Tests.Kills;

/// <summary>Counts what was going on at each kill and what became of it.</summary>
internal sealed class KillTable
{
    private readonly Dictionary<string, (int Kills, int Acts, int Done)> _rows = [];
    private readonly List<int> _uptimes = [];
    private int _idle;
    private int _answered;

    /// <summary>One kill.</summary>
    /// <param name="milliseconds">How long after it answered the server was killed; less than nothing while it was still starting.</param>
    /// <param name="answered">How many acts were answered before.</param>
    /// <param name="inFlight">What was sent and not answered, and whether it was done all the same.</param>
    /// <param name="handedOver">The mails that were being handed over, and whether each came.</param>
    public void Add(int milliseconds, int answered, IReadOnlyList<(Deed Deed, bool WasDone)> inFlight, IReadOnlyList<bool> handedOver)
    {
        _uptimes.Add(milliseconds);
        _answered += answered;
        if (milliseconds < 0) Count("the start of the server", [false]);
        foreach (var same in inFlight.GroupBy(one => one.Deed.Kind)) Count(InWords(same.Key), [.. same.Select(one => one.WasDone)]);
        if (handedOver.Count > 0) Count("handing over a mail", handedOver);
        if (inFlight.Count == 0 && handedOver.Count == 0 && milliseconds >= 0) _idle++;
    }

    public string InMarkdown(string database, int seed, int mails, IReadOnlyDictionary<string, bool> doubtful)
    {
        var text = new StringBuilder($"## {_uptimes.Count} kills on {database}, seed {seed}\n\n| Killed during | kills | acts in flight | done as a whole | not done at all | half done |\n|---|--:|--:|--:|--:|--:|\n");
        foreach (var (what, row) in _rows.OrderBy(row => row.Key, StringComparer.Ordinal)) text.Append($"| {what} | {row.Kills} | {row.Acts} | {row.Done} | {row.Acts - row.Done} | 0 |\n");
        var up = _uptimes.Where(one => one >= 0).Order().ToList();
        text.Append($"\nWith nothing in flight: {_idle}. Killed between {up.FirstOrDefault()} and {up.LastOrDefault()} ms after the server answered (median {(up.Count == 0 ? 0 : up[up.Count / 2])}). ");
        return text.Append($"Answered acts, every one of them found again: {_answered:#,##0}. Mails that came: {mails:#,##0}, none twice; in doubt and not sent again: {doubtful.Count}, of which {doubtful.Values.Count(came => came)} had come. The audit trail held after every kill.\n").ToString();
    }

    private void Count(string what, IReadOnlyList<bool> done)
    {
        var row = _rows.GetValueOrDefault(what);
        _rows[what] = (row.Kills + 1, row.Acts + done.Count, row.Done + done.Count(one => one));
    }

    private static string InWords(DeedKind kind) => kind switch
    {
        DeedKind.Start => "starting a draft",
        DeedKind.Type => "saving typed text",
        DeedKind.Notice => "publishing a notice",
        DeedKind.Take => "taking a decision",
        _ => "publishing a record",
    };
}
