using Folkmoot.Features.Imports.Records.Json;
using Folkmoot.Features.Rules.Subjects;
using Folkmoot.Law.CallIn;

namespace Folkmoot.Features.Imports.Records.Format;

internal static class CallInReading
{
    public static CallInSettings CallIn(Fields fields) => new()
    {
        AppliesTo = fields.WordList<CallInScope>("appliesTo"),
        DayType = fields.Word<CallInDays>("dayType", required: true),
        WindowDays = fields.Number("windowDays", least: 0),
        Weekday = fields.WordIfAny<DayOfWeek>("weekday"),
        StartsFrom = fields.WordIfAny<CallInStart>("startsFrom"),
        ClosesAt = fields.Hour("closesAt"),
        Requesters = fields.One("requesters", Requesters),
        GroundsRequired = fields.FlagIfAny("groundsRequired"),
        AlternativeRequired = fields.FlagIfAny("alternativeRequired"),
        Validator = fields.Text("validator"),
        HearWithinDays = fields.Number("hearWithinDays", least: 0),
        MaxPerDecision = fields.Number("maxPerDecision", least: 0),
        Exemptions = fields.WordList<CallInExemption>("exemptions"),
        Waiver = fields.One("waiver", waiver => new CallInWaiverRules(waiver.Required("by"), waiver.FlagIfAny("recordedBeforeDecision") ?? true)),
        Outcomes = fields.WordList<CallInOutcome>("outcomes"),
    };

    private static CallInRequesters Requesters(Fields fields) => new()
    {
        Count = fields.Number("count", least: 0),
        PercentOfMembers = fields.Figure("percentOfMembers"),
        PoliticalGroups = fields.Number("politicalGroups", least: 0) ?? 1,
        ScrutinyMembersOnly = fields.Flag("scrutinyMembersOnly"),
        StatutoryCoOptees = fields.Flag("statutoryCoOptees"),
    };
}
