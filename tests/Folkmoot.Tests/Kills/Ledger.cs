namespace Folkmoot.Tests.Kills;

/// <summary>What somebody does on the server that is killed.</summary>
internal enum DeedKind
{
    /// <summary>Starting a draft.</summary>
    Start,

    /// <summary>Typing into a section of a draft.</summary>
    Type,

    /// <summary>Publishing a notice.</summary>
    Notice,

    /// <summary>Taking a decision.</summary>
    Take,

    /// <summary>Publishing the record of a decision.</summary>
    Record,
}

/// <summary>One act: what it is about, what was sent, and what the server answered; null until it did.</summary>
internal sealed record Deed(DeedKind Kind, string About, string Words, string? Answer = null);

/// <summary>Who was told what: kept outside the server, so that a kill cannot touch it.</summary>
internal sealed class Ledger
{
    private readonly Lock _gate = new();
    private readonly List<Deed> _answered = [];
    private readonly List<Deed> _sent = [];
    private readonly List<string> _faults = [];

    /// <summary>Answers that nobody should get, whether or not the server is killed.</summary>
    public IReadOnlyList<string> Faults
    {
        get { lock (_gate) return [.. _faults]; }
    }

    public Deed Begin(DeedKind kind, string about, string words = "")
    {
        var deed = new Deed(kind, about, words);
        lock (_gate) _sent.Add(deed);
        return deed;
    }

    /// <summary>The server said that it is done.</summary>
    public void Done(Deed deed, string answer)
    {
        lock (_gate)
        {
            _sent.Remove(deed);
            _answered.Add(deed with { Answer = answer });
        }
    }

    /// <summary>The server said something that it should not.</summary>
    public void Fault(Deed deed, string what)
    {
        lock (_gate)
        {
            _sent.Remove(deed);
            _faults.Add($"{deed.Kind} {deed.About}: {what}");
        }
    }

    /// <summary>What was answered since the last time, and what was sent and never answered.</summary>
    public (IReadOnlyList<Deed> Answered, IReadOnlyList<Deed> InFlight) Take()
    {
        lock (_gate)
        {
            (IReadOnlyList<Deed>, IReadOnlyList<Deed>) all = ([.. _answered], [.. _sent]);
            _answered.Clear();
            _sent.Clear();
            return all;
        }
    }
}
