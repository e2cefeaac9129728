using Folkmoot.Platform.Access;

namespace Folkmoot.Features.Accounts;

/// <summary>The roles in words.</summary>
public static class RoleWords
{
    public static string InWords(this Role role) => role switch
    {
        Role.DemocraticServices => "Democratic services",
        Role.DecisionTaker => "Decision taker",
        _ => role.ToString(),
    };
}
