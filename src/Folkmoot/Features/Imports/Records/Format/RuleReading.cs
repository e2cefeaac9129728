using Folkmoot.Features.Imports.Records.Json;
using Folkmoot.Features.Rules.Subjects;
using Folkmoot.Law.Days;
using Folkmoot.Law.KeyDecisions;
using Folkmoot.Law.Meetings;

namespace Folkmoot.Features.Imports.Records.Format;

/// <summary>Reads what a rule says, subject by subject.</summary>
internal static class RuleReading
{
    public static KeyDecisionSettings KeyDecisions(Fields fields) => new(
        fields.Money("threshold"), fields.Money("savingThreshold"), fields.Word<Comparison>("comparison", required: true), fields.Number("minimumDivisions", least: 0),
        fields.TextList("extraLimbs"), fields.Figure("nearPercent"));

    public static ClosureSettings ClosureDays(Fields fields)
    {
        var closures = new ClosureSettings(fields.List("days", day => new Closure(day.Date("on", required: true) ?? default, day.Required("reason"))));
        if (closures.Days.DistinctBy(closure => closure.On).Count() != closures.Days.Count)
        {
            fields.Wrong("days", "a day is listed twice");
        }
        return closures;
    }

    public static ClearDaySettings ClearDays(Fields fields) =>
        new(fields.WordIfAny<ClearDayMode>("twentyEight"), fields.WordIfAny<ClearDayMode>("five"), fields.FlagIfAny("closureDays"));

    public static LeadTimeSettings LeadTimes(Fields fields) => new(
        fields.Link("body", "body"), fields.Number("agendaDays", least: 0),
        fields.List("stages", stage => new LeadTime(stage.Required("what"), stage.Number("days", least: 0, required: true) ?? 1, stage.Word<ClearDayMode>("counted", required: true))));

    public static SignOffSettings SignOff(Fields fields) => new(
        fields.List("steps", step => new SignOffStep(step.Required("who"), step.Text("what"), step.Number("days", least: 0), step.Word<ClearDayMode>("counted", required: true))));
}
