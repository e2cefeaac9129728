using Folkmoot.Features.Contracts;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Routes.Record;
using Folkmoot.Law.Grounds;
using Folkmoot.Law.Routes;

namespace Folkmoot.Tests.Features.Routes;

public class StatedReasonsTests
{
    [Fact]
    public void Each_sentence_that_gives_a_reason_is_quoted_with_its_field()
    {
        var reasons = StatedReasons.Of(
            [
                new(TextName.Reasons, "Reason for the decision:", "The need is urgent. The committee met.\n• Time is needed\nNothing else"),
                new(TextName.Financial, "Financial implications", "Savings are planned."),
                new(null, "Why now", "There is no alternative; the price is fair"),
            ],
            [new Ground("reg 32(2)(c)", true, null, "The delay was foreseen."), new Ground("reg 72", true, null, null)]);

        Assert.Equal(
            [("Reason for the decision", "The need is urgent."), ("Reason for the decision", "Time is needed"), ("Why now", "There is no alternative;"), ("Why now", "the price is fair"), ("Noted in the register beside reg 32(2)(c)", "The delay was foreseen.")],
            reasons.Select(stated => (stated.Label, stated.Reason.Text)));
    }

    [Fact]
    public void Reasons_are_weighed_one_by_one_even_where_two_say_the_same()
    {
        IReadOnlyList<StatedReason> stated = [new("One", Reason.Read("Delayed by capacity")), new("Two", Reason.Read("Delayed by capacity")), new("Three", Reason.Read("The need is urgent"))];
        var claimed = ClaimedGrounds.Test("reg 32(2)(c)", true, new() { On = new(2024, 5, 1), Reasons = [.. stated.Select(one => one.Reason)] });

        var weighed = StatedReasons.Weigh(stated, claimed.Tests);

        Assert.Equal([0, 0, 1], weighed.Select(one => one.Supports.Count));
        Assert.Equal([1, 1, 0], weighed.Select(one => one.SpeaksAgainst.Count));
    }

    [Fact]
    public void The_councils_own_words_for_23_00061_support_no_element_of_its_ground()
    {
        var text = File.ReadAllText(Repository.Shared("seeds", "23-00061.txt"));
        var stated = StatedReasons.Of([new(TextName.Reasons, "Reason for the decision", text)], []);
        var claimed = ClaimedGrounds.Test("PCR Regulation 32 (2)(b)(ii)", true, new() { On = new(2023, 7, 26), Reasons = [.. stated.Select(one => one.Reason)] });

        var weighed = StatedReasons.Weigh(stated, claimed.Tests);

        Assert.Equal(Folkmoot.Law.Met.NotEvidenced, claimed.Met);
        Assert.All(weighed, one => Assert.True(one.SupportsNothing, one.Stated.Reason.Text));
        Assert.Superset(new HashSet<ReasonKind> { ReasonKind.Time, ReasonKind.Continuity, ReasonKind.FundingUncertainty, ReasonKind.Strategy }, stated.SelectMany(one => one.Reason.Kinds).ToHashSet());
    }
}
