namespace Folkmoot.Law;

/// <summary>Where a rule is to be read: an instrument, judgment or body of guidance, the provision in it, and the day somebody last checked it.</summary>
/// <param name="Instrument">The short name with its number, such as "Executive Arrangements (Access to Information) Regulations 2012, SI 2012/2089".</param>
/// <param name="Provision">The regulation, section, article or paragraph, such as "reg 9(2)"; empty when the whole is meant.</param>
/// <param name="Address">The page on legislation.gov.uk; null for a judgment or for practice, which have none there.</param>
/// <param name="CheckedOn">The day the citation was last checked.</param>
/// <param name="TextRead">Whether the text itself was read then; false when only recognised sources were that quote or summarise it.</param>
public sealed record Citation(string Instrument, string Provision, string? Address, DateOnly CheckedOn, bool TextRead)
{
    /// <summary>The citation as it is printed beside a date: instrument, then provision.</summary>
    public override string ToString() => Provision.Length == 0 ? Instrument : $"{Instrument}, {Provision}";
}
