using System.Text.RegularExpressions;

namespace Folkmoot.Features.Imports.Sources;

/// <summary>The council whose page it is, from the web and e-mail addresses printed on it.</summary>
internal static partial class CouncilAddress
{
    public static string? In(SourceText source)
    {
        var counted = Hosts().Matches(source.Raw).Select(match => match.Groups["name"].Value.ToLowerInvariant())
            .Where(name => name is not ("www" or "legislation" or "service" or "publishing" or "cabinetoffice" or "homeoffice" or "communities" or "education" or "dft" or "dhsc" or "planningportal"))
            .CountBy(name => name, StringComparer.Ordinal).ToList();
        return counted.Count == 0 ? null : counted.MaxBy(pair => pair.Value).Key;
    }

    // The ending is looked for first and the name read backwards from it: endings are rare, words are not.
    [GeneratedRegex(@"(?<=\b(?<name>[a-z][a-z0-9-]{1,60}))\.(?:gov\.uk|gov\.wales|llyw\.cymru|moderngov\.co\.uk)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Hosts();
}
