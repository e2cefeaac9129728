using Folkmoot.Features.Imports.Records.Json;
using Folkmoot.Features.Rules;
using Folkmoot.Features.Rules.Subjects;
using Folkmoot.Law.Timetables.Planning;

namespace Folkmoot.Features.Imports.Records.Format;

internal static class TimetableReading
{
    /// <summary>Each step is refused where it stands; what is refused is left out, so that it is not told a second time.</summary>
    public static TimetableSettings Timetable(Fields fields)
    {
        var way = fields.Word<Way>("way", required: true);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return new(way, [.. fields.List("steps", step => Step(step, way, seen)).OfType<StepLength>()]);
    }

    private static StepLength? Step(Fields fields, Way way, HashSet<string> seen)
    {
        var (key, low) = (fields.Required("step"), fields.Number("low", least: 0, required: true));
        var (likely, high) = (fields.Number("likely", least: 0, required: true), fields.Number("high", least: 0, required: true));
        if (key.Length == 0 || low is null || likely is null || high is null)
        {
            return null;
        }
        var step = new StepLength(key, low.Value, likely.Value, high.Value);
        if (!seen.Add(key))
        {
            fields.Wrong("step", $"the step \"{key}\" is listed twice");
        }
        var refusals = Ways.Profiles[way].Refusals(key, step.Length);
        foreach (var refusal in refusals)
        {
            fields.Refuse(refusal);
        }
        return refusals.Count == 0 ? step : null;
    }
}
