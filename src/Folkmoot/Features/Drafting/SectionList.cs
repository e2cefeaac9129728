using Folkmoot.Features.Decisions;
using Folkmoot.Features.Drafting.Becoming;
using static Folkmoot.Features.Drafting.SectionForm;

namespace Folkmoot.Features.Drafting;

/// <summary>Every section of a draft, in the order of the report.</summary>
public static class SectionList
{
    /// <summary>Answers of <see cref="SectionName.Key"/> and <see cref="SectionName.Restriction"/>.</summary>
    public const string Yes = "yes", No = "no", Open = "open", PartExempt = "part exempt", Exempt = "exempt", Confidential = "confidential";

    public static IReadOnlyList<SectionKind> All { get; } =
    [
        new(SectionName.Title, "Title", Line, "What the decision is about, as it will stand in the forward plan.", IsRequired: true),
        new(SectionName.Reference, "Reference", Line, "The council’s own reference, such as 26/00061. Leave it empty until there is one."),
        new(SectionName.ProposedDecision, "Proposed decision", Prose, "What is to be decided, in the words of the decision: the award, the provider, from when to when, the value, and what is delegated to whom.", TextName.ProposedDecision, IsRequired: true),
        new(SectionName.Reasons, "Reasons for the decision", Prose, null, TextName.Reasons, IsRequired: true),
        new(SectionName.Background, "Background", Prose, null, TextName.Background),
        new(SectionName.OptionName, "What the option is, in a few words", Line),
        new(SectionName.OptionText, "What it would mean", Prose, "What would happen, what it would cost, who would be affected.", TextName.Options),
        new(SectionName.OptionReason, "Why it is discarded", Prose, "Leave it empty for the option that is recommended.", TextName.Alternatives),
        new(SectionName.Recommended, "Recommended option", Choice, IsRequired: true),
        new(SectionName.Key, "Is it a key decision?", Choice, "Spending or saving that is significant for the budget of the service, or significant effects in two or more divisions.", IsRequired: true) { Choices = [(Yes, "Yes"), (No, "No")] },
        new(SectionName.KeyReason, "Why it is a key decision", Prose, "Which test it meets, and the council’s own threshold."),
        new(SectionName.Taker, "Who takes the decision", Line, "The member of the executive, the body or the officer, by office.", IsRequired: true),
        new(SectionName.LeadMember, "Lead member", Line, "By office."),
        new(SectionName.Director, "Director", Line, "By office."),
        new(SectionName.Department, "Department", Line),
        new(SectionName.Contact, "Contact", Line, "A role or a team, and a shared address: this is published."),
        new(SectionName.Divisions, "Divisions affected", Prose, "One on each line, or “All divisions”.", IsRequired: true),
        new(SectionName.NotBefore, "Not before", Day, "The first day on which the decision may be taken, like 27/3/2027.", IsRequired: true),
        new(SectionName.Consultees, "Consultees", Prose, "Who has been asked or will be, how, and what they said.", TextName.Consultees),
        new(SectionName.Financial, "Financial implications", Prose, "The total, the sum of each year, who pays which part, and how sure it is.", TextName.Financial, IsRequired: true),
        new(SectionName.Legal, "Legal implications", Prose, "The duty that is met, the ground of the award and the facts that support it.", TextName.Legal, IsRequired: true),
        new(SectionName.Equalities, "Equalities implications", Prose, "The assessment of this decision: its date, its option and its funding.", TextName.Equalities, IsRequired: true),
        new(SectionName.DataProtection, "Data protection implications", Prose, "The assessment as it stands for this decision, with its date; or why none is needed.", TextName.DataProtection, IsRequired: true),
        new(SectionName.Restriction, "Are any papers withheld?", Choice) { Choices = [(Open, "No, all are open"), (PartExempt, "Part exempt"), (Exempt, "Exempt"), (Confidential, "Confidential")] },
        new(SectionName.RestrictionExplanation, "Why they are withheld", Prose, "The paragraph of Schedule 12A, why maintaining the exemption outweighs disclosure, and a day to look at it again."),
        new(SectionName.BackgroundPapers, "Background papers", Prose, "What the report draws on, one on each line.", TextName.BackgroundPapers),
        new(SectionName.NextStep, "Next procurement: the next step", Prose, "What is done next so that the service is bought again in time."),
        new(SectionName.NextStepOn, "Next procurement: the day of that step", Day),
        new(SectionName.Expenditure, "Spending", Sum, "Everything that is being decided now: all years, options and lots. It stands in the notice."),
        new(SectionName.Saving, "Saving", Sum, "Likewise."),
        new(SectionName.Effect, "What does the decision do to the contract?", Choice) { Choices = DraftEffect.Choices },
        new(SectionName.EffectOptions, "How many options are taken up", Line, "Only where options are taken up, from the next on."),
        new(SectionName.EffectFrom, "From", Day, "The first day, like 1/4/2024. Not for options: they say it themselves."),
        new(SectionName.EffectTo, "To", Day, "The last day, like 31/3/2025."),
        new(SectionName.EffectArose, "How it arises", Choice) { Choices = DraftEffect.Ways },
        new(SectionName.EffectCompeted, "Is there a competition?", Choice) { Choices = [(Yes, "Yes"), (No, "No")] },
        new(SectionName.EffectAnnualValue, "Value of a year", Sum),
        new(SectionName.EffectGround, "Provision of law named for it", Line, "Such as PCR 2015 reg 72(1)(a)."),
        new(SectionName.EffectProvider, "Who the contract is with", Line, "Only for a contract that begins."),
    ];

    private static readonly Dictionary<SectionName, SectionKind> ByName = All.ToDictionary(kind => kind.Name);

    public static SectionKind Of(SectionName name) => ByName[name];

    /// <summary>The sections of an option.</summary>
    public static IReadOnlyList<SectionName> OfOption { get; } = [SectionName.OptionName, SectionName.OptionText, SectionName.OptionReason];

    /// <summary>The sections of the draft itself.</summary>
    public static IEnumerable<SectionName> OfDraft => All.Select(kind => kind.Name).Except(OfOption);
}
