using Folkmoot.Platform.Audit.Checking;
using FsCheck;
using FsCheck.Fluent;

namespace Folkmoot.Tests.Platform.Audit;

public class TamperingProperties
{
    private static readonly string Junk = new('e', 64);

    private static Gen<(int What, int Row, int Other)> Deeds => from what in Gen.Choose(0, 9) from row in Gen.Choose(1, 30) from other in Gen.Choose(1, 30) select (what, row, other);

    [Fact]
    public void Whatever_is_done_to_the_rows_something_is_found() => Check.One(
        Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(400),
        Prop.ForAll(
            (from rows in Gen.Choose(1, 30) from deeds in Gen.NonEmptyListOf(Deeds) select (rows, deeds)).ToArbitrary(),
            made =>
            {
                var chain = new WrittenChain(made.rows);
                foreach (var deed in made.deeds.Take(6)) Do(chain, deed);
                var (now, honest) = (chain.Links.OrderBy(l => l.Number).ToList(), chain.Honest);
                // Without a published head, an end cut off, or written anew and chained again, leaves a chain that holds; nothing else does.
                var rest = now.Skip(now.Zip(honest).TakeWhile(pair => pair.First == pair.Second).Count()).ToList();
                return chain.Check().Count > 0 ? rest.Count > 0 : !rest.Exists(honest.Contains);
            }));

    [Fact]
    public void A_single_deed_is_named_with_its_row() => Check.One(
        Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(400),
        Prop.ForAll(
            Deeds.ToArbitrary(),
            deed =>
            {
                var chain = new WrittenChain(30);
                Do(chain, deed);
                if (chain.Links.OrderBy(l => l.Number).SequenceEqual(chain.Honest.Take(chain.Links.Count))) return true;
                var (fault, row) = Expected(deed);
                return chain.Check().Any(f => f.Fault == fault && f.First <= row && row <= f.Last);
            }));

    private static (Fault Fault, int Row) Expected((int What, int Row, int Other) deed) => deed.What switch
    {
        < 4 => (Fault.Altered, deed.Row),
        4 or 5 => (Fault.Deleted, deed.Row),
        6 or 7 => (Fault.Inserted, deed.Row),
        8 => (Fault.Moved, deed.Row),
        _ => (Fault.Inserted, 31),
    };

    private static void Do(WrittenChain chain, (int What, int Row, int Other) deed)
    {
        bool Has(int row) => chain.Links.Exists(l => l.Number == row);
        if (!Has(deed.Row) || (deed.What == 8 && (!Has(deed.Other) || deed.Other == deed.Row))) return;
        var end = chain.Links.Max(l => l.Number);
        var before = chain.Links.Find(l => l.Number == deed.Row - 1)?.Hash ?? Junk;
        _ = deed.What switch
        {
            0 => chain.Alter(deed.Row),
            1 => chain.Set(deed.Row, l => l with { Hash = Junk }),
            2 => chain.Set(deed.Row, l => l with { Digest = Junk }),
            3 => deed.Row == end ? chain : chain.Alter(deed.Row, withNewHash: true),
            4 => chain.Delete(deed.Row),
            5 => chain.Delete(deed.Row, closeUp: true),
            6 => chain.Insert(WrittenChain.Link(deed.Row, Junk, $"forged {deed.Other}") with { Hash = before }),
            7 => chain.Insert(WrittenChain.Link(deed.Row, before, $"forged {deed.Other}")),
            8 => chain.Swap(deed.Row, deed.Other),
            _ => chain.Insert(WrittenChain.Link(deed.Row, Junk, $"forged {deed.Other}") with { Number = end + 1 }),
        };
    }
}
