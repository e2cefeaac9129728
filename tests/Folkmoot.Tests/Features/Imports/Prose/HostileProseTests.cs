using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using Folkmoot.Features.Imports.Prose;

namespace Folkmoot.Tests.Features.Imports.Prose;

public sealed class HostileProseTests
{
    private static readonly string[] Pieces =
    [
        "£", "£2.5m", "£1,2", "-", "–", " to ", " and ", "between ", "31 ", "March ", "2031", "/", "31/03/2031", "contract ", "extension ", "until ", "from ",
        "Cabinet Committee ", "Regulation 32", "(2)", "(", ")", ".", ";", "\n", "\n\n", "  ", "Act 2014", "endorsed ", "option ", "two ", "months ", "circa ",
        "\f", "\u00a0", "•", "A", "ö", "\ud83d", "per annum", "31/0113", "decision ", "Value:", "k", "9999999999999999999999999999999",
    ];

    private static IEnumerable<(int Start, int Length)> Everything(string text) =>
    [
        .. Sums.In(text).Select(found => (found.Start, found.Length)), .. TermDates.In(text).Select(found => (found.Start, found.Length)),
        .. PrintedDates.In(text).Select(found => (found.Start, found.Length)), .. References.In(text).Select(found => (found.Start, found.Length)),
        .. CitedLaws.In(text).Select(found => (found.Start, found.Length)), .. BodyConsiderations.In(text).Select(found => (found.Start, found.Length)),
    ];

    [Fact]
    public void Whatever_the_text_nothing_throws_and_every_span_lies_inside_it()
    {
        var texts = Gen.Choose(0, 60).SelectMany(count => Gen.Elements(Pieces).ArrayOf(count)).Select(string.Concat);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(400), Prop.ForAll(texts.ToArbitrary(), text =>
            Everything(text).All(span => span.Start >= 0 && span.Length > 0 && span.Start + span.Length <= text.Length)));
    }

    [Theory]
    [InlineData("£")]
    [InlineData("£1,")]
    [InlineData("£2.5m (ASC £2m/ICB ")]
    [InlineData("1 ")]
    [InlineData("A ")]
    [InlineData("31 March 2031 to ")]
    [InlineData("contract for 12 ")]
    [InlineData("Regulation 32(")]
    [InlineData("The Pier and Nets ")]
    [InlineData("Committee, ")]
    [InlineData("      ")]
    [InlineData("\n")]
    [InlineData("extension of the ")]
    public void A_long_hostile_text_is_read_in_time_that_grows_with_its_length(string piece)
    {
        _ = Timed(piece, 1_000);
        var small = Timed(piece, 6_000);
        var large = Timed(piece, 48_000);
        Assert.True(large < TimeSpan.FromMilliseconds((small.TotalMilliseconds * 30) + 400), $"6 kB took {small}, 48 kB took {large}");
    }

    private static TimeSpan Timed(string piece, int length)
    {
        var text = string.Concat(Enumerable.Repeat(piece, (length / piece.Length) + 1));
        var started = Stopwatch.GetTimestamp();
        _ = Everything(text).Count();
        return Stopwatch.GetElapsedTime(started);
    }
}
