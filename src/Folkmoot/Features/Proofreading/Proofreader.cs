using Folkmoot.Features.Proofreading.Checks;

namespace Folkmoot.Features.Proofreading;

/// <summary>Reads a decision and says what it finds: a pure function of the proof, quick enough to run while somebody types.</summary>
public static class Proofreader
{
    /// <summary>Every check, in the order of its rule's id.</summary>
    public static IReadOnlyList<Check> Checks { get; } =
    [
        new(RecommendedIsDiscarded.Rule, RecommendedIsDiscarded.In),
        new(TotalOfYears.Rule, TotalOfYears.In),
        new(SharesOfJointFunding.Rule, SharesOfJointFunding.In),
        new(PartnerMoney.Rule, PartnerMoney.In),
        new(PartsOfTotal.Rule, PartsOfTotal.In),
        new(OpenBracket.Rule, OpenBracket.In),
        new(EqualityAssessment.Rule, EqualityAssessment.In),
        new(DataProtectionAssessment.Rule, DataProtectionAssessment.In),
        new(TwoInstruments.Rule, TwoInstruments.In),
        new(GroundWithoutReasons.Rule, GroundWithoutReasons.In),
        new(KeyWithoutReason.Rule, KeyWithoutReason.In),
        new(TwoServicesOneDuty.Rule, TwoServicesOneDuty.In),
        new(CarriedOver.Rule, CarriedOver.In),
        new(NextProcurement.Rule, NextProcurement.In),
        new(DataAlreadyOwed.Rule, DataAlreadyOwed.In),
        new(ReferenceToDecision.Rule, ReferenceToDecision.In),
        new(OrderOfDays.Rule, OrderOfDays.In),
        new(EndBeforeStart.Rule, EndBeforeStart.In),
        new(ClearDaysOfNotice.Rule, ClearDaysOfNotice.In),
        new(NoSuchDay.Rule, NoSuchDay.In),
        new(OptionAlreadyUsed.Rule, OptionAlreadyUsed.In),
        new(ExemptParagraphMissing.Rule, ExemptParagraphMissing.In),
        new(RetentionMissing.Rule, RetentionMissing.In),
        new(PersonalContact.Rule, PersonalContact.In),
        new(ReadingAge.Rule, ReadingAge.In),
        new(LongSentences.Rule, LongSentences.In),
    ];

    /// <summary>What there is to say, by rule and then by place.</summary>
    public static IReadOnlyList<Finding> Read(Proof proof)
    {
        if (proof.Texts.All(text => text.Text.Length == 0)) return [];
        var read = new ReadProof(proof);
        return [.. Checks.SelectMany(check => check.Find(read))];
    }
}
