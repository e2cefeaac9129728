using Folkmoot.Features.Imports.Sources;
using Folkmoot.Features.Proofreading;
using Folkmoot.Features.Proofreading.Sources;

namespace Folkmoot.Tests.Features.Proofreading;

/// <summary>What two real decisions have, by rule, field and place; the words are read from the pages themselves.</summary>
public sealed class SeedFindingTests
{
    [Fact]
    public void The_navigation_decision_has_its_defects() => Assert.Equal(
        [
            "PRF-01 reasons 884+20, reasons 2126+583", // discards what it recommends
            "PRF-02 financial 849+7, reasons 2126+583", // a yearly value, no total
            "PRF-03 reasons 369+216", // joint funding, no split
            "PRF-04 financial 226+69, financial 296+95", // the partner's money still to be asked for
            "PRF-07 equalities 0+100, equalities 101+63", // the assessment of the first commissioning
            "PRF-08 data-protection 0+98", // to be updated
            "PRF-14 reasons 2126+583", // no day for the next procurement
            "PRF-15 reasons 2046+77", // waits for what returns owe
            "PRF-24 contact 43+26, contact 93+26, contact 73+12", // a person's address and number
        ],
        Defects("22/00092"));

    [Fact]
    public void The_short_breaks_decision_has_its_defects() => Assert.Equal(
        [
            "PRF-03 financial 0+127, financial 481+5", // one party's part only
            "PRF-04 financial 218+69, financial 288+119",
            "PRF-05 financial 467+23, financial 467+7", // the parts do not come to the sum
            "PRF-06 financial 476+14", // opened and not closed
            "PRF-06 legal 311+41", // closed and not opened
            "PRF-07 equalities 0+107, equalities 108+79",
            "PRF-08 proposed-decision 0+412, proposed-decision 122+6", // nothing on data protection
            "PRF-09 proposed-decision 0+412, financial 418+40", // a direct award and an extension
            "PRF-10 legal 322+28, reasons 632+333, reasons 967+194, reasons 1162+166", // the ground and the reasons beside it
            "PRF-11 key 0+3", // key, and no reason
            "PRF-12 reasons 225+87, reasons 273+95 of 22/00092", // two services, one duty
            "PRF-13 financial 164+170, financial 172+170 of 22/00092, reasons 153+13, reasons 221+14 of 22/00092", // carried over
            "PRF-14 reasons 632+333",
            "PRF-15 options 1386+92",
            "PRF-24 contact 61+26, contact 41+12",
        ],
        Defects("23/00061"));

    [Fact]
    public void Every_quote_holds_the_words_at_its_place_and_every_finding_says_what_settles_it()
    {
        foreach (var proof in Proofs())
        {
            foreach (var finding in Proofreader.Read(proof))
            {
                Assert.True(finding is { Says.Length: > 10, Settles.Length: > 10, Quotes.Count: > 0 });
                foreach (var quote in finding.Quotes)
                {
                    var texts = quote.Of is null ? proof.Texts : proof.Register.Others.Single(other => other.Name == quote.Of).Texts;
                    Assert.Contains(texts, text => text.Field == quote.Field && quote.Start + quote.Length <= text.Text.Length && text.Text.Substring(quote.Start, quote.Length) == quote.Words);
                }
            }
        }
    }

    private static IEnumerable<string> Defects(string reference) =>
        Proofreader.Read(Proofs().Single(proof => proof.Reference == reference)).Where(finding => finding.Kind == FindingKind.Defect)
            .Select(finding => $"{finding.Rule.Id} {string.Join(", ", finding.Quotes.Select(quote => $"{quote.Field} {quote.Start}+{quote.Length}{(quote.Of is null ? "" : " of " + quote.Of)}"))}");

    private static IReadOnlyList<Proof> Proofs() =>
        [.. ProofFiles.Of(FileToRead.In([Repository.Shared("seeds")]).Select(file => PageReader.Read(file, "kent")), new(2026, 11, 22)).SelectMany(file => file.Proofs)];
}
