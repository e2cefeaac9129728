using Folkmoot.Platform.Audit;
using Folkmoot.Platform.Audit.Checking;

namespace Folkmoot.Tests.Platform.Audit;

/// <summary>A chain as it was written, and what somebody at the database can do to it.</summary>
internal sealed class WrittenChain
{
    public WrittenChain(int rows)
    {
        for (var number = 1; number <= rows; number++) Links.Add(Link(number, Links.Count == 0 ? AuditForm.Beginning : Links[^1].Hash, $"row {number}"));
        Honest = [.. Links];
    }

    public List<ChainLink> Links { get; private set; } = [];

    public IReadOnlyList<ChainLink> Honest { get; }

    public IReadOnlyList<Finding> Check(long from = 1)
    {
        var before = from == 1 ? AuditForm.Beginning : Links.FirstOrDefault(l => l.Number == from - 1)?.Hash;
        var check = new ChainCheck(from, before, Links.Count == 0 ? 0 : Links.Max(l => l.Number));
        foreach (var link in Links.Where(l => from == 1 || l.Number >= from).OrderBy(l => l.Number)) check.Add(link);
        check.End();
        return check.Take();
    }

    public WrittenChain Alter(int row, bool withNewHash = false)
    {
        var link = At(row) with { Digest = AuditForm.DigestOf("altered", $"{row}", "", "", "", "") };
        return Put(withNewHash ? link with { Hash = AuditForm.HashOf(row, link.Previous, link.Digest) } : link);
    }

    public WrittenChain Set(int row, Func<ChainLink, ChainLink> how) => Put(how(At(row)));

    public WrittenChain Delete(int row, bool closeUp = false)
    {
        Links.Remove(At(row));
        if (closeUp) Links = [.. Links.Select(l => l.Number > row ? l with { Number = l.Number - 1 } : l)];
        return this;
    }

    /// <summary>Makes room at a number and puts a row there; at the end there is room.</summary>
    public WrittenChain Insert(ChainLink link)
    {
        Links = [.. Links.Select(l => l.Number >= link.Number ? l with { Number = l.Number + 1 } : l), link];
        return this;
    }

    public WrittenChain Swap(int one, int other)
    {
        var (first, second) = (At(one), At(other));
        Links.RemoveAll(l => l.Number == one || l.Number == other);
        Links.AddRange([first with { Number = other }, second with { Number = one }]);
        return this;
    }

    public ChainLink At(long row) => Links.Single(l => l.Number == row);

    public static ChainLink Link(long number, string previous, string holds)
    {
        var digest = AuditForm.DigestOf("Write", "2026-11-22T09:30:00.000000Z", "", "somebody", holds, "[]");
        return new ChainLink(number, previous, AuditForm.HashOf(number, previous, digest), digest);
    }

    private WrittenChain Put(ChainLink link)
    {
        Links[Links.FindIndex(l => l.Number == link.Number)] = link;
        return this;
    }
}
