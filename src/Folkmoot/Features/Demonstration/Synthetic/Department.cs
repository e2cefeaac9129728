using Folkmoot.Features.Authorities;
using Folkmoot.Platform;

namespace Folkmoot.Features.Demonstration.Synthetic;

/// <summary>A department of the synthetic authority with those who answer for it, by role.</summary>
/// <param name="Key">The word of the phrases' sections about it.</param>
internal sealed record Department(string Key, string Name)
{
    public string Director => "Corporate Director " + Name;

    public string Member => "Cabinet Member for " + Name;

    public string Committee => Name + " Cabinet Committee";

    public static readonly IReadOnlyList<Department> All =
    [
        new("adult", "Adult Social Care"),
        new("children", "Children and Education"),
        new("health", "Public Health"),
        new("environment", "Growth, Environment and Transport"),
        new("communities", "Communities and Regulatory Services"),
        new("corporate", "Finance, Corporate and Traded Services"),
    ];

    /// <summary>The bodies that are no department's own.</summary>
    public static readonly IReadOnlyList<(string Name, BodyKind Kind)> Bodies =
    [
        ("Cabinet", BodyKind.Cabinet),
        ("County Council", BodyKind.Council),
        ("Scrutiny Committee", BodyKind.Committee),
        ("Health and Wellbeing Board", BodyKind.Committee),
        ("Governance and Audit Committee", BodyKind.Committee),
    ];

    public static Department Any(Dice dice) => All[dice.Weighted(32, 25, 12, 15, 9, 7)];

    public string BodySlug => Slug.Of(Committee);
}
