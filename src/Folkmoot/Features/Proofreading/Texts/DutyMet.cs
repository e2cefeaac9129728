using System.Text.RegularExpressions;

namespace Folkmoot.Features.Proofreading.Texts;

/// <summary>A sentence that says through which service a duty is met, with the Act that was named last before it.</summary>
internal sealed partial record DutyMet(Said Said, string Service, string Law)
{
    public static IReadOnlyList<DutyMet> In(ProofText text) =>
    [
        .. from said in text.Sentences
           let match = Through().Match(said.Words)
           where match.Success
           let law = text.Laws.LastOrDefault(law => law.Start < said.End && law.Number is null)
           where law is not null
           select new DutyMet(said, match.Groups["service"].Value, law.Citation),
    ];

    [GeneratedRegex(@"\b(?:meets?|discharges?|fulfils?)\s(?:this|its|the|these|that)\s(?:statutory\s)?(?:dut(?:y|ies)|responsibilit(?:y|ies)|obligations?)\s(?:is\s)?(?:through|by)\s(?:the\s)?(?:provision\sof\s)?(?:its\s|the\s)?(?<service>[A-Z][\w’'&-]*(?:\s(?:[A-Z][\w’'&-]*|of|for|and|the)){0,7})", RegexOptions.None)]
    private static partial Regex Through();
}
