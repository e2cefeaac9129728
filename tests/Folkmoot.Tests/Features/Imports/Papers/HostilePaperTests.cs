using FsCheck;
using FsCheck.Fluent;
using Folkmoot.Features.Imports;
using Folkmoot.Features.Imports.Papers;

namespace Folkmoot.Tests.Features.Imports.Papers;

public sealed class HostilePaperTests
{
    private static readonly string[] Whole =
        [RecordOfDecisionTests.Form, CommitteeReportTests.Report, MeetingPaperTests.Minutes, MeetingPaperTests.Agenda, OtherPaperTests.CallIn];

    private static readonly IReadOnlyList<PageKind> All = [.. PrintedPapers.Forms, .. PrintedPapers.Kinds];

    [Fact]
    public void A_paper_cut_anywhere_or_with_lines_lost_is_read_without_a_fault_and_every_place_lies_inside_it()
    {
        var cut = from text in Gen.Elements(Whole)
                  from start in Gen.Choose(0, text.Length)
                  from length in Gen.Choose(0, text.Length)
                  from other in Gen.Elements(Whole)
                  select text[..start] + other[..Math.Min(length, other.Length)];
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(cut.ToArbitrary(), text =>
            All.All(kind => Inside(kind.Read(new SourceText(text)), text.Length))));
    }

    [Fact]
    public void Lines_in_any_order_are_read_without_a_fault()
    {
        var lines = Whole.SelectMany(text => text.Split('\n')).Append("\f").ToArray();
        var mixed = Gen.Choose(0, 80).SelectMany(count => Gen.Elements(lines).ArrayOf(count)).Select(chosen => string.Join('\n', chosen));
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(mixed.ToArbitrary(), text =>
            All.All(kind => Inside(kind.Read(new SourceText(text)), text.Length))));
    }

    [Theory]
    [InlineData("Decision:\n")]
    [InlineData("From: a To: b Subject: c ")]
    [InlineData("1. Heading\n\n")]
    [InlineData("    1\n\f")]
    [InlineData("Question 1\nQuestion by a\nAnswer\n")]
    [InlineData("RESOLVED that\n\n")]
    public void The_work_on_a_long_paper_grows_in_step_with_its_length(string piece)
    {
        _ = Allocated(piece, 10_000);
        var small = Allocated(piece, 10_000);
        var large = Allocated(piece, 80_000);
        Assert.True(large < small * 12, $"10 kB took {small:N0} bytes, 80 kB took {large:N0}");
    }

    private static bool Inside(PageRecord record, int length) =>
        record.Fields.All(field => field.Span is { Start: >= 0, Length: >= 0 } && field.Span.End <= length) && record.Records.All(row => Inside(row, length));

    // Bytes allocated stand for the work done: they are the same on every machine, which time is not.
    private static long Allocated(string piece, int length)
    {
        var source = new SourceText(string.Concat(Enumerable.Repeat(piece, (length / piece.Length) + 1)));
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var kind in All)
        {
            _ = kind.LooksLike(source);
            _ = kind.Read(source);
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
