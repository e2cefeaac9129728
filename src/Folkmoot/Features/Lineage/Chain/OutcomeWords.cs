using Folkmoot.Features.Decisions;

namespace Folkmoot.Features.Lineage.Chain;

internal static class OutcomeWords
{
    public static string InWords(this Outcome outcome) => outcome switch
    {
        Outcome.Unknown => "Outcome not known",
        Outcome.NotEndorsed => "Not endorsed",
        _ => outcome.ToString(),
    };
}
