using System.Text;

namespace Folkmoot.Features.Imports.Records.Json;

/// <summary>Names of values as the file writes them: OptionTakenUp is "option-taken-up", Pcr2015 is "pcr-2015".</summary>
internal static class Kebab
{
    public static string Of(string name)
    {
        var words = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var starts = char.IsUpper(name[i]) || (char.IsDigit(name[i]) && !char.IsDigit(name[Math.Max(i - 1, 0)]));
            words.Append(starts && i > 0 ? "-" : "").Append(char.ToLowerInvariant(name[i]));
        }
        return words.ToString();
    }

    public static Dictionary<string, T> Values<T>() where T : struct, Enum => Enum.GetValues<T>().ToDictionary(v => Of(v.ToString()));
}
