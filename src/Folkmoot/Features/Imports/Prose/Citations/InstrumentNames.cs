using System.Text.RegularExpressions;

namespace Folkmoot.Features.Imports.Prose;

/// <summary>One name for each Act and set of regulations, however a text writes it.</summary>
internal static partial class InstrumentNames
{
    public static string Fixed(string printed)
    {
        var name = Article().Replace(printed, "");
        return name.Contains("Public Contract", StringComparison.OrdinalIgnoreCase) ? Contracts().Replace(name, "Public Contracts Regulations") : name;
    }

    public static string? OfInitials(string initials) => initials[..Math.Min(3, initials.Length)].TrimEnd() switch
    {
        "PCR" => "Public Contracts Regulations 2015",
        "PSR" => "Health Care Services (Provider Selection Regime) Regulations 2023",
        "PA" or "PA2" => "Procurement Act 2023",
        "UCR" => "Utilities Contracts Regulations 2016",
        _ => null,
    };

    public static bool IsProcurement(string? instrument) => instrument is not null && Procurement().IsMatch(instrument);

    [GeneratedRegex(@"^(Under|In|The|By|Of|And|See)\s+(The\s+)?", RegexOptions.IgnoreCase)]
    private static partial Regex Article();

    [GeneratedRegex(@"Public Contracts? Regulations?", RegexOptions.IgnoreCase)]
    private static partial Regex Contracts();

    [GeneratedRegex(@"Public Contracts|Procurement Act|Procurement Regulations|Provider Selection|Utilities Contracts|Concession Contracts", RegexOptions.IgnoreCase)]
    private static partial Regex Procurement();
}
