namespace Folkmoot.Law.DataProtection;

/// <summary>What the rules on personal data share.</summary>
internal static class PersonalData
{
    /// <summary>The day the Regulation first applied; it stayed as retained law from 1 January 2021.</summary>
    internal static readonly DateOnly InForce = new(2018, 5, 25);
}
