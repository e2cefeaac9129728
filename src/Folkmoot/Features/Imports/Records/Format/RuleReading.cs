using Folkmoot.Features.Imports.Records.Json;
using Folkmoot.Features.Rules.Subjects;
using Folkmoot.Law.Days;
using Folkmoot.Law.KeyDecisions;
using Folkmoot.Law.Meetings;
using Folkmoot.Law.Retention;
using Folkmoot.Platform.Access;

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

    public static FindingSettings Findings(Fields fields) => new(fields.Word<FindingsShown>("shownTo", required: true));

    public static LeadTimeSettings LeadTimes(Fields fields) => new(
        fields.Link("body", "body"), fields.Number("agendaDays", least: 0),
        fields.List("stages", stage => new LeadTime(stage.Required("what"), stage.Number("days", least: 0, required: true) ?? 1, stage.Word<ClearDayMode>("counted", required: true))));

    public static RetentionSettings Retention(Fields fields) =>
        new(fields.List("periods", period => new OwnPeriod(period.Word<KeptItem>("item", required: true), period.Number("years", least: 1, required: true) ?? 1)));

    public static SignOffSettings SignOff(Fields fields)
    {
        var list = new SignOffSettings(fields.List("steps", SignOffStep));
        if (list.Steps.Count == 0) fields.Wrong("steps", "a list without a step asks nobody to sign");
        return list;
    }

    private static SignOffStep SignOffStep(Fields step)
    {
        var read = new SignOffStep(step.Required("who"), step.Text("what"), step.Number("days", least: 0), step.Word<ClearDayMode>("counted", required: true))
        {
            Order = step.Number("order", least: 1), Role = step.WordIfAny<Role>("role"), Account = step.Text("account"), DependsOn = step.TextList("dependsOn") is { Count: > 0 } sections ? sections : null,
            OwnDraft = step.Flag("ownDraft"),
        };
        if (read is { Role: not null, Account: not null }) step.Wrong("account", "either a role signs or one account, not both");
        if (read.Role is { } role && !AccessTable.May([role], Thing.SignOff, Deed.Settle)) step.Wrong("role", "that role signs no report off");
        foreach (var unknown in (read.DependsOn ?? []).Except(ReportSections.All)) step.Wrong("dependsOn", $"\"{unknown}\" is not a section of a report: {string.Join(", ", ReportSections.All.Order(StringComparer.Ordinal))}");
        return read;
    }
}
