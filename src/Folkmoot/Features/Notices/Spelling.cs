using System.Text;
using Folkmoot.Law.KeyDecisions;
using Folkmoot.Law.Urgency;

namespace Folkmoot.Features.Notices;

/// <summary>Names of code as the published form spells them, and as people say them.</summary>
internal static class Spelling
{
    /// <summary>"SpecialUrgency" is "special-urgency".</summary>
    public static string Of<T>(T value) where T : struct, Enum
    {
        var spelt = new StringBuilder();
        foreach (var c in value.ToString())
        {
            if (char.IsUpper(c) && spelt.Length > 0) spelt.Append('-');
            spelt.Append(char.ToLowerInvariant(c));
        }
        return spelt.ToString();
    }

    /// <summary>The value that is spelt so; null when none is.</summary>
    public static T? Read<T>(string? spelt) where T : struct, Enum =>
        Enum.GetValues<T>().Where(value => Of(value) == spelt).Select(value => (T?)value).FirstOrDefault();

    public static string InWords(this NoticePath path) => path switch
    {
        NoticePath.GeneralException => "General exception",
        NoticePath.SpecialUrgency => "Special urgency",
        _ => "28 clear days’ notice",
    };

    public static string InWords(this NoticeKind kind) => kind switch
    {
        NoticeKind.Correction => "Correction",
        NoticeKind.Replacement => "New notice",
        _ => "Notice",
    };

    public static string InWords(this Signatory signatory) => signatory switch
    {
        Signatory.ScrutinyChair => "Chair of the overview and scrutiny committee",
        Signatory.CouncilChair => "Chair of the council",
        _ => "Vice-chair of the council",
    };
}
