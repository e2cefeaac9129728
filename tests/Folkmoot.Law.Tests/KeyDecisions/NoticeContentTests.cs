using Folkmoot.Law.Governance;
using Folkmoot.Law.KeyDecisions;
using static Folkmoot.Law.Tests.Cases;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.KeyDecisions;

public class NoticeContentTests
{
    private static readonly DateOnly On = D("2026-11-21");

    private static readonly NoticeHolds Whole = new()
    {
        KeyDecisionToBeMade = true, Matter = true, DecisionMaker = true, DateOrPeriod = true, Documents = true, Address = true, OthersMayFollow = true, HowToRequest = true,
    };

    // The words of the cases for each of the eight letters.
    private static readonly string[][] Words =
    [
        ["that a key decision is to be made"], ["matter"], ["decision maker name and title"], ["date or period"],
        ["list of documents submitted"], ["address for copies"], ["statement that other documents may be submitted"], ["procedure for requesting those documents"],
    ];

    [Fact]
    public void A_notice_lacks_what_the_worked_cases_say_it_lacks() => ForEach("EXE-04", 1, (given, expected) =>
    {
        var held = given.GetProperty("present").EnumerateArray().Select(word => word.GetString()).ToList();
        bool Has(int letter) => Words[letter].Any(held.Contains);
        var answer = NoticeContent.Ask(
            new() { KeyDecisionToBeMade = Has(0), Matter = Has(1), DecisionMaker = Has(2), DateOrPeriod = Has(3), Documents = Has(4), Address = Has(5), OthersMayFollow = Has(6), HowToRequest = Has(7) },
            DecisionMaker.Member,
            On);

        Assert.Equal(expected.GetProperty("complete").GetBoolean(), answer.Met == Met.Yes);
        Assert.Equal(
            expected.GetProperty("missing").EnumerateArray().Select(word => word.GetString()),
            Enumerable.Range(0, 8).Where(letter => answer.Elements[letter].Met == Met.No).Select(letter => Words[letter][0]));
    });

    public static TheoryData<int, NoticeHolds> Lacking => new()
    {
        { 0, Whole with { KeyDecisionToBeMade = false } }, { 1, Whole with { Matter = false } }, { 2, Whole with { DecisionMaker = false } }, { 3, Whole with { DateOrPeriod = false } },
        { 4, Whole with { Documents = false } }, { 5, Whole with { Address = false } }, { 6, Whole with { OthersMayFollow = false } }, { 7, Whole with { HowToRequest = false } },
    };

    [Theory]
    [MemberData(nameof(Lacking))]
    public void Each_letter_of_the_regulation_is_an_element_of_its_own(int letter, NoticeHolds notice)
    {
        var answer = NoticeContent.Ask(notice, DecisionMaker.Executive, On);

        Assert.Equal(Met.No, answer.Met);
        Assert.Equal(letter, Assert.Single(Enumerable.Range(0, 8), at => answer.Elements[at].Met == Met.No));
        Assert.Equal($"reg 9(1)({(char)('a' + letter)})", answer.Elements[letter].Citation.Provision);
    }

    [Fact]
    public void A_body_is_named_with_its_members_and_a_person_with_a_title()
    {
        Assert.Equal(Met.Yes, NoticeContent.Ask(Whole, DecisionMaker.Executive, On).Met);
        Assert.Contains("members", NoticeContent.Ask(Whole, DecisionMaker.ExecutiveCommittee, On).Elements[2].Says, StringComparison.Ordinal);
        Assert.Contains("members", NoticeContent.Ask(Whole, DecisionMaker.Executive, On).Elements[2].Settles, StringComparison.Ordinal);
        Assert.Contains("office", NoticeContent.Ask(Whole, DecisionMaker.Member, On).Elements[2].Settles, StringComparison.Ordinal);
        Assert.Contains("title", NoticeContent.Ask(Whole, DecisionMaker.Officer, On).Elements[2].Says, StringComparison.Ordinal);
        Assert.Equal(8, NoticeContent.Ask(new(), DecisionMaker.Member, On).Missing.Count());
    }

    [Theory]
    [InlineData(true, false, false, false, Met.Yes)]
    [InlineData(false, false, false, false, Met.No)]
    [InlineData(true, true, false, false, Met.No)]
    [InlineData(true, false, true, false, Met.No)]
    [InlineData(true, false, false, true, Met.No)]
    [InlineData(true, false, null, false, Met.NotEvidenced)]
    public void A_notice_about_a_restricted_matter_names_it_and_gives_nothing_away(bool? particulars, bool? confidential, bool? exempt, bool? advice, Met met) =>
        Assert.Equal(met, NoticeContent.Ask(new(particulars, confidential, exempt, advice), On).Met);
}
