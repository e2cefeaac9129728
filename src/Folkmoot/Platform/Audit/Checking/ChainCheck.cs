namespace Folkmoot.Platform.Audit.Checking;

/// <summary>
/// Goes through the rows of the trail in the order of their numbers and says what was done to them. Each row is found again by the number it was
/// written with; what that leaves out is gone, and what has no such number was altered or put in. What it keeps in mind does not grow with the trail.
/// </summary>
/// <param name="from">The first row to check.</param>
/// <param name="before">The hash of the row before that one; null when it is not there.</param>
/// <param name="highest">The highest number that a row has.</param>
public sealed class ChainCheck(long from, string? before, long highest)
{
    private const int MostStrangers = 1000;

    private readonly WrittenNumber _writtenNumber = new(highest);
    private readonly NumberRanges _gone = new();
    private readonly List<Stranger> _strangers = [];
    private readonly List<Finding> _found = [];
    private ChainLink? _held;
    private (ChainLink Link, long? Written)? _last;
    private (long First, long Last, long Written)? _moved;
    private long _highestWritten = from - 1;
    private long _shift;
    private long _inserted;

    /// <summary>What was found since this was last asked.</summary>
    public IReadOnlyList<Finding> Take()
    {
        Finding[] found = [.. _found];
        _found.Clear();
        return found;
    }

    /// <summary>The next row.</summary>
    public void Add(ChainLink link)
    {
        if (_held is { } held) Step(held, link);
        _held = link;
    }

    /// <summary>There are no more rows.</summary>
    public void End()
    {
        if (_held is { } held) Step(held, null);
        EndMove();
        foreach (var stranger in _strangers) _found.Add(stranger.Joined ? Finding.Altered(stranger.Link.Number, ", or put in at the end: what it holds does not give its hash") : NoPart(stranger.Link));
        _found.AddRange(_gone.All.Select(range => Finding.Deleted(range.First, range.Last)));
    }

    private void Step(ChainLink link, ChainLink? next)
    {
        var follows = link.Previous == (_last is { } last ? last.Link.Hash : before);
        var joined = next?.Previous == link.Hash;
        // A row that joins on both sides stands where it stood: nothing is gained by looking for it elsewhere.
        var written = _writtenNumber.Of(link, _shift, anywhere: !(follows && joined && _last is { Written: not null }), _gone);
        if (written is { } number) Known(link, number, next);
        else Strange(new Stranger(link, follows || joined, follows ? null : ButFor(link)));
        _last = (link, written);
    }

    // The row before, in its place and yet another than the one that the row says it follows; null when only that saying was altered.
    private long? ButFor(ChainLink link) =>
        _last is { Written: { } row } last && row == last.Link.Number && row == link.Number - 1 && !(link with { Previous = last.Link.Hash }).WasWrittenAs(link.Number) ? row : null;

    private void Known(ChainLink link, long written, ChainLink? next)
    {
        var shift = link.Number - written;
        SettleStrangers(written, shift);
        if (written < from) Insert(link.Number, $"it has the hash of a row {written}");
        else if (Claim(written)) Place(link, written, shift, next);
        else Repeated(link, written, next);
        _shift = shift;
    }

    private void Place(ChainLink link, long written, long shift, ChainLink? next)
    {
        Move(link.Number, written, shift);
        var (row, hash) = written == from ? (from - 1, before) : _last is { } last && last.Written == written - 1 ? (last.Link.Number, last.Link.Hash) : (0, null);
        if (hash is null || hash == link.Previous) return;
        if (row < from) _found.Add(Finding.Altered(link.Number, $" and given a new hash: it does not follow from {(from == 1 ? "the beginning of the chain" : $"row {row}")}"));
        else if (next?.Previous == hash) Insert(link.Number, $"row {next.Number} was written after row {row}");
        else if (next?.Previous == link.Hash) _found.Add(Finding.Altered(row, $" and given a new hash: row {link.Number} was written after another row {row}"));
        else _found.Add(Finding.NotJoined(row, link.Number));
    }

    // Two rows say that they were written as the same one. The one that the next row follows is genuine.
    private void Repeated(ChainLink link, long written, ChainLink? next)
    {
        EndMove();
        var twin = written + _shift;
        if (next is null && twin == link.Number - 1) _found.Add(Finding.Twins(twin, link.Number, written));
        else if (next?.Previous != link.Hash) Insert(link.Number, $"row {twin} too was written as row {written}");
        else if (twin != _inserted) Insert(twin, $"row {link.Number} is the one that was written as row {written}");
    }

    // What they were shows when a row is known again. After very many they are taken for rows of the chain that were altered where they stand.
    private void Strange(Stranger stranger)
    {
        _strangers.Add(stranger);
        if (_strangers.Count == MostStrangers) SettleStrangers(stranger.Link.Number - _shift + 1, _shift);
    }

    private void SettleStrangers(long written, long shift)
    {
        foreach (var (link, _, notAfter) in _strangers)
        {
            var number = Array.Find([link.Number - shift, link.Number - _shift, link.Number], n => n > _highestWritten ? n < written : _gone.Contains(n));
            if (number <= 0 || !Claim(number)) _found.Add(NoPart(link));
            else _found.Add(notAfter is { } row ? Finding.BothAltered(row, link.Number) : Finding.Altered(link.Number, ": what it holds does not give its hash"));
        }
        _strangers.Clear();
    }

    /// <summary>Takes a number as found; false when it was found before.</summary>
    private bool Claim(long number)
    {
        if (number <= _highestWritten) return _gone.Remove(number);
        _gone.Add(_highestWritten + 1, number - 1);
        _highestWritten = number;
        return true;
    }

    private void Move(long row, long written, long shift)
    {
        if (shift != 0 && _moved is { } run && row == run.Last + 1 && written - run.Written == row - run.First)
        {
            _moved = run with { Last = row };
            return;
        }
        EndMove();
        if (shift != 0) _moved = (row, row, written);
    }

    private void EndMove()
    {
        if (_moved is { } run) _found.Add(Finding.Moved(run.First, run.Last, run.Written));
        _moved = null;
    }

    private void Insert(long row, string how)
    {
        _found.Add(Finding.Inserted(row, how));
        _inserted = row;
    }

    private static Finding NoPart(ChainLink link) => Finding.Inserted(link.Number, "it is no part of the chain");

    /// <summary>A row that has not the hash of any row that was written.</summary>
    private sealed record Stranger(ChainLink Link, bool Joined, long? NotAfter);
}
