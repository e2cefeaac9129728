using Folkmoot.Law.Timetables;

namespace Folkmoot.Features.Timetables;

/// <summary>Why a date moved, in plain words.</summary>
public static class MoveWords
{
    public static string Of(Cause because)
    {
        List<string> causes = [];
        if (because.HasFlag(Cause.Rule)) causes.Add("another version of the rule");
        if (because.HasFlag(Cause.Calendar)) causes.Add("another calendar");
        if (because.HasFlag(Cause.Inputs)) causes.Add("another length, meeting or day counted from");
        return causes.Count == 0 ? "a date it is counted from moved" : string.Join(" and ", causes);
    }
}
