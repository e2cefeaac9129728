namespace Folkmoot.Features.Drafting;

/// <summary>The parts of a draft. What each is called, asks for and becomes is in <see cref="SectionList"/>.</summary>
public enum SectionName
{
    Title,
    Reference,
    ProposedDecision,
    Reasons,
    Background,
    OptionName,
    OptionText,
    OptionReason,
    Recommended,
    Key,
    KeyReason,
    Taker,
    LeadMember,
    Director,
    Department,
    Contact,
    Divisions,
    NotBefore,
    Consultees,
    Financial,
    Legal,
    Equalities,
    DataProtection,
    Restriction,
    RestrictionExplanation,
    BackgroundPapers,
    NextStep,
    NextStepOn,
}
