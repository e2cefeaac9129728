using System.Text.RegularExpressions;

namespace Folkmoot.Features.Imports.Prose;

/// <summary>A limit printed as a limit: the key decision criterion of a form, a financial threshold in prose.</summary>
internal static partial class SumThresholds
{
    private const string OnTheForm = "key decision threshold printed on the form";

    public static PrintedSum? Read(SumSetting setting)
    {
        if (ReasonKey().IsMatch(setting.Before))
        {
            return setting.As(SumKind.Threshold, "key decision criterion") with { Where = "reason key" };
        }

        if (!Over().IsMatch(setting.Before) && !setting.After.StartsWith("threshold", StringComparison.OrdinalIgnoreCase)
            && !setting.After.StartsWith("or more", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        if (Form().IsMatch(setting.Before))
        {
            return setting.As(SumKind.Threshold, OnTheForm) with { Where = "form" };
        }

        return Limit().IsMatch(setting.Before) || setting.After.StartsWith("threshold", StringComparison.OrdinalIgnoreCase)
            ? setting.As(SumKind.Threshold, Key().IsMatch(setting.Before) ? "key decision criterion" : "financial threshold")
            : null;
    }

    [GeneratedRegex(@"(^|\s)Reason Key\s*:(?!.*\b(Decision status|Decision due|Lead member|Contact)\s*:)", RegexOptions.IgnoreCase)]
    private static partial Regex ReasonKey();

    [GeneratedRegex(@"(in excess of|over|more than|exceed(s|ing)?|above|greater than|at least|threshold of|limit of|>|>=|≥)\s*(circa )?$", RegexOptions.IgnoreCase)]
    private static partial Regex Over();

    [GeneratedRegex(@"(currently )?defined by the council as|significant having regard to the budget|the decision will:", RegexOptions.IgnoreCase)]
    private static partial Regex Form();

    [GeneratedRegex(@"threshold|key decision|criteri|delegat\w* limit|expenditure or savings|savings or expenditure|standing orders?|financial regulations", RegexOptions.IgnoreCase)]
    private static partial Regex Limit();

    [GeneratedRegex(@"key decision|expenditure or savings|savings or expenditure", RegexOptions.IgnoreCase)]
    private static partial Regex Key();
}
