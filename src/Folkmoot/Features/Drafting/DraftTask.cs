using static Folkmoot.Features.Drafting.SectionName;

namespace Folkmoot.Features.Drafting;

/// <summary>One page of the task list.</summary>
/// <param name="Slug">Its place in the address.</param>
/// <param name="Title">What is done there.</param>
/// <param name="Group">The heading it stands under.</param>
/// <param name="Sections">What is written there; the options have a page each besides.</param>
public sealed record DraftTask(string Slug, string Title, string Group, params IReadOnlyList<SectionName> Sections)
{
    private const string What = "What is decided", Who = "Who and when", Means = "What it means", Papers = "Papers and what comes next";

    public const string OptionsSlug = "options";

    public static IReadOnlyList<DraftTask> All { get; } =
    [
        new("title", "Title and reference", What, SectionName.Title, Reference),
        new("proposed-decision", "Proposed decision", What, ProposedDecision),
        new("reasons", "Reasons", What, Reasons),
        new("background", "Background", What, Background),
        new(OptionsSlug, "Options", What, Recommended, OptionName, OptionText, OptionReason),
        new("effect", "What it does to the register", What, Effect, EffectOptions, EffectFrom, EffectTo, EffectArose, EffectCompeted, EffectAnnualValue, EffectGround, EffectProvider),
        new("key", "Key decision", Who, Key, KeyReason),
        new("who", "Who takes it and who answers for it", Who, Taker, LeadMember, Director, Department, Contact),
        new("divisions", "Divisions affected", Who, Divisions),
        new("not-before", "Not before", Who, NotBefore),
        new("consultees", "Consultees", Who, Consultees),
        new("financial", "Financial implications", Means, Expenditure, Saving, Financial),
        new("legal", "Legal implications", Means, Legal),
        new("equalities", "Equalities implications", Means, Equalities),
        new("data-protection", "Data protection implications", Means, DataProtection),
        new("restriction", "Withheld papers", Papers, Restriction, RestrictionExplanation),
        new("background-papers", "Background papers", Papers, BackgroundPapers),
        new("next-procurement", "Next procurement", Papers, NextStep, NextStepOn),
    ];

    public static DraftTask? Find(string slug) => All.FirstOrDefault(task => task.Slug == slug);

    public static DraftTask Of(SectionName name) => All.First(task => task.Sections.Contains(name));
}
