using Folkmoot.Features.Imports.Records.Json;
using Folkmoot.Features.Rules;
using Folkmoot.Features.Rules.Subjects;

namespace Folkmoot.Features.Imports.Records.Format;

/// <summary>One of the authority's own rules, checked against the statute as it was read.</summary>
internal sealed record RuleFacts(string Key, DateOnly From, string? Provision, string? Note, RuleSettings Settings, Provenance Known)
{
    /// <summary>The rules of a file, by subject.</summary>
    public static IReadOnlyList<RuleFacts> ReadAll(Fields fields)
    {
        var seen = new HashSet<(Subject, string, DateOnly)>();
        IReadOnlyList<RuleFacts> Of(string name, Func<Fields, RuleSettings> settings) => fields.List(name, rule => Read(rule, settings, seen));
        return
        [
            .. Of("keyDecisions", RuleReading.KeyDecisions), .. Of("callIn", CallInReading.CallIn), .. Of("closureDays", RuleReading.ClosureDays),
            .. Of("clearDays", RuleReading.ClearDays), .. Of("leadTimes", RuleReading.LeadTimes), .. Of("signOff", RuleReading.SignOff), .. Of("timetables", TimetableReading.Timetable),
            .. Of("findings", RuleReading.Findings), .. Of("retention", RuleReading.Retention),
        ];
    }

    private static RuleFacts Read(Fields fields, Func<Fields, RuleSettings> settings, HashSet<(Subject, string, DateOnly)> seen)
    {
        var rule = new RuleFacts(
            fields.Key("rule"), fields.Date("from", required: true) ?? default, fields.Text("provision"), fields.Text("note"), settings(fields), Provenance.Read(fields));
        if (!seen.Add((rule.Settings.Subject, rule.Settings.About, rule.From)))
        {
            fields.Wrong("from", $"another rule on the same thing holds from {rule.From:yyyy-MM-dd}: one of the two must go");
        }
        foreach (var refusal in rule.Settings.Refusals("the record"))
        {
            fields.Refuse(refusal);
        }
        return rule;
    }
}
