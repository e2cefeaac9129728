using Folkmoot.Platform.Audit;
using Folkmoot.Platform.Audit.Checking;

namespace Folkmoot.Tests.Platform.Audit;

public class ChainCheckTests
{
    private static readonly string Junk = new('f', 64);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(40)]
    public void A_chain_that_nobody_touched_holds_from_any_row(int rows)
    {
        var chain = new WrittenChain(rows);

        for (var from = 1; from <= rows + 1; from++) Assert.Empty(chain.Check(from));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(10)]
    public void A_row_altered_in_any_part_is_the_row_that_is_named(int row)
    {
        Only(new WrittenChain(10).Alter(row), Fault.Altered, row);
        Only(new WrittenChain(10).Set(row, l => l with { Hash = Junk }), Fault.Altered, row);
        Only(new WrittenChain(10).Set(row, l => l with { Hash = l.Hash.ToUpperInvariant() }), Fault.Altered, row);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(9)]
    public void A_row_whose_link_was_altered_is_the_row_that_is_named(int row) =>
        Only(new WrittenChain(10).Set(row, l => l with { Previous = Junk }), Fault.Altered, row);

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(8)]
    public void A_row_altered_and_given_a_new_hash_is_the_row_that_is_named(int row) => Only(new WrittenChain(10).Alter(row, withNewHash: true), Fault.Altered, row);

    [Fact]
    public void Where_the_last_two_rows_do_not_join_both_are_named()
    {
        var finding = Assert.Single(new WrittenChain(10).Alter(9, withNewHash: true).Check());

        Assert.Equal((Fault.Altered, 9, 10), (finding.Fault, finding.First, finding.Last));
    }

    [Fact]
    public void A_first_row_that_does_not_begin_the_chain_is_named()
    {
        var chain = new WrittenChain(1).Set(1, _ => WrittenChain.Link(1, Junk, "another beginning"));

        Only(chain, Fault.Altered, 1);
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(5, false)]
    [InlineData(9, false)]
    [InlineData(1, true)]
    [InlineData(5, true)]
    [InlineData(9, true)]
    public void A_deleted_row_is_named_even_when_the_rows_after_it_close_up(int row, bool closeUp)
    {
        var findings = new WrittenChain(10).Delete(row, closeUp).Check();

        Assert.Equal((row, row), findings.Where(f => f.Fault == Fault.Deleted).Select(f => (f.First, f.Last)).Single());
        if (!closeUp) Assert.Single(findings);
        else Assert.Equal((Fault.Moved, row, 9), findings.Where(f => f.Fault != Fault.Deleted).Select(f => (f.Fault, f.First, f.Last)).Single());
    }

    [Fact]
    public void Rows_deleted_together_are_named_as_one()
    {
        var finding = Assert.Single(new WrittenChain(10).Delete(4).Delete(5).Delete(6).Check());

        Assert.Equal(new Finding(Fault.Deleted, 4, 6, "Rows 4 to 6 were deleted."), finding);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(10)]
    [InlineData(11)]
    public void A_row_put_in_is_named_and_those_that_made_room_are_told_apart(int row)
    {
        var findings = new WrittenChain(10).Insert(WrittenChain.Link(row, Junk, "forged") with { Hash = Junk }).Check();

        Assert.Equal((row, row), findings.Where(f => f.Fault == Fault.Inserted).Select(f => (f.First, f.Last)).Single());
        Assert.Equal(row == 11 ? [] : [(Fault.Moved, row + 1L, 11L)], findings.Where(f => f.Fault != Fault.Inserted).Select(f => (f.Fault, f.First, f.Last)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_row_put_in_with_a_hash_of_its_own_is_named(bool follows)
    {
        var chain = new WrittenChain(10);
        var findings = chain.Insert(WrittenChain.Link(5, follows ? chain.At(4).Hash : Junk, "forged")).Check();

        Assert.Equal(5, findings.Single(f => f.Fault == Fault.Inserted).First);
        Assert.DoesNotContain(findings, f => f.Fault is Fault.Altered or Fault.Deleted);
    }

    [Fact]
    public void A_copy_of_a_row_at_the_end_or_below_the_first_was_inserted()
    {
        var chain = new WrittenChain(10);
        Only(chain.Insert(chain.At(3) with { Number = 11 }), Fault.Inserted, 11);
        Only(new WrittenChain(10).Insert(WrittenChain.Link(11, Junk, "forged")), Fault.Altered, 10);

        var below = new WrittenChain(10);
        below.Links.Add(WrittenChain.Link(0, Junk, "forged"));
        Only(below, Fault.Inserted, 0);
    }

    [Theory]
    [InlineData(5, 6)]
    [InlineData(5, 8)]
    [InlineData(1, 10)]
    public void Rows_that_changed_places_are_each_named_with_the_place_they_had(int one, int other)
    {
        var findings = new WrittenChain(10).Swap(one, other).Check();

        Assert.Equal(
            [(one, $"Row {one} was moved: it was written as row {other}."), (other, $"Row {other} was moved: it was written as row {one}.")],
            findings.Select(f => ((int)f.First, f.Words)));
    }

    [Fact]
    public void Several_things_done_at_once_are_told_apart()
    {
        var findings = new WrittenChain(20).Alter(3).Delete(7).Alter(8).Swap(11, 14).Alter(12).Insert(WrittenChain.Link(21, Junk, "forged") with { Hash = Junk }).Check();

        Assert.Equal(
            [(Fault.Altered, 3), (Fault.Altered, 8), (Fault.Altered, 12), (Fault.Deleted, 7), (Fault.Inserted, 21), (Fault.Moved, 11), (Fault.Moved, 14)],
            findings.Select(f => (f.Fault, (int)f.First)).OrderBy(f => f.Fault).ThenBy(f => f.Item2));
    }

    [Fact]
    public void Very_many_altered_rows_are_named_without_end()
    {
        var chain = new WrittenChain(3000);
        for (var row = 10; row < 2900; row++) chain.Alter(row, withNewHash: row % 2 == 0);

        Assert.Equal(Enumerable.Range(10, 2890), chain.Check().SelectMany(f => Enumerable.Range((int)f.First, (int)(f.Last - f.First) + 1)).Distinct().Order());
    }

    [Fact]
    public void What_was_done_before_the_row_begun_from_is_not_looked_at()
    {
        Assert.Empty(new WrittenChain(10).Alter(3).Check(from: 5));
        Assert.Equal(6, Assert.Single(new WrittenChain(10).Alter(6).Check(from: 5)).First);
        Assert.Equal(5, Assert.Single(new WrittenChain(10).Delete(5).Check(from: 5)).First);
        Assert.Equal(5, Assert.Single(new WrittenChain(10).Alter(4, withNewHash: true).Check(from: 5)).First);
    }

    private static void Only(WrittenChain chain, Fault fault, int row)
    {
        var finding = Assert.Single(chain.Check());
        Assert.True(finding.Fault == fault && finding.First <= row && row <= finding.Last, finding.Words);
    }
}
