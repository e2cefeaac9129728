using Folkmoot.Features.Decisions;
using Folkmoot.Features.Imports.Records.Json;

namespace Folkmoot.Features.Proofreading.Sources;

/// <summary>The names of fields as findings print them: "data-protection", "decision-maker".</summary>
internal static class FieldNames
{
    private static readonly Dictionary<TextName, string> Core = Enum.GetValues<TextName>().ToDictionary(name => name, name => Kebab.Of(name.ToString()));

    public static string Of(TextName name) => Core[name];

    public static string Of(string name) => name.Replace('_', '-').TrimEnd('-');
}
