using Folkmoot.Law.Grounds;
using Needs = Folkmoot.Law.Grounds.Requirement<Folkmoot.Law.ProviderSelection.SelectionFacts>;

namespace Folkmoot.Law.ProviderSelection;

/// <summary>What came of testing one selection process.</summary>
/// <param name="Process">The process.</param>
/// <param name="Ground">Its conditions.</param>
public sealed record ProcessAnswer(SelectionProcess Process, GroundAnswer Ground)
{
    /// <summary>Whether the process is open: yes, no, or not evidenced.</summary>
    public Met Met => Ground.Met;
}

/// <summary>
/// Which process selects the provider (PSR-03). A and B have to be followed where their conditions are met; C and the most suitable
/// provider process may be; the competitive process is for everything else, and always for a framework agreement.
/// </summary>
public static class ProcessChoice
{
    private static readonly Needs NoFramework = new("No framework agreement is concluded", facts => !facts.Framework, "what the award is to create: a contract or a framework agreement", Reg("(2)"));

    private static readonly Needs NeitherANorB = new(
        "Neither direct award process A nor B has to be followed", facts => !(IsA(facts) | IsB(facts)), "who else could provide the service, and whether people choose among all who qualify", Reg("(5)"));

    private static readonly Dictionary<SelectionProcess, Ground<SelectionFacts>> Processes = new()
    {
        [SelectionProcess.DirectAwardA] = new("reg 6(3)", "direct award process A",
            new Needs("There is an existing provider", facts => facts.ExistingProvider, "the existing contract", Reg("(3)")),
            new Needs("By the nature of the service only that provider is capable of it", facts => facts.OnlyCapable, "why no other provider can deliver it: premises, equipment, or a service tied to a hospital", Reg("(3)")) { SupportedBy = [ReasonKind.OnlyProvider, ReasonKind.Technical] },
            NoFramework),
        [SelectionProcess.DirectAwardB] = new("reg 6(4)", "direct award process B",
            new Needs("People are offered a choice of provider", facts => facts.PatientChoice, "how people choose", Reg("(4)")) { SupportedBy = [ReasonKind.UserChoice] },
            new Needs("The number of providers is not restricted", facts => !facts.NumbersRestricted, "the terms of entry", Reg("(4)")),
            new Needs("A contract is offered to every provider that qualifies", facts => facts.ContractsToAllWhoQualify, "the terms of entry", Reg("(4)")),
            new Needs("There are arrangements by which providers express an interest", facts => facts.ArrangementsForInterest, "where and how a provider applies", Reg("(4)")),
            NoFramework),
        [SelectionProcess.DirectAwardC] = new("reg 6(5)", "direct award process C", NeitherANorB,
            new Needs("The existing contract expires and is replaced", facts => facts.ExpiringAndReplaced, "the end date of the contract and what follows it", Reg("(5)")),
            new Needs("The considerable change threshold is not met", facts => !facts.ConsiderableChange, "service and lifetime value, existing and proposed", Reg("(10)")),
            new Needs("The provider satisfies the existing contract and is likely to satisfy the new one", facts => facts.Satisfying & facts.LikelyToSatisfy, "the performance returns, and an assessment against the key criteria", Reg("(5)")) { SupportedBy = [ReasonKind.Quality] },
            NoFramework),
        // The most suitable provider process is for whoever does not or cannot follow C: a choice, which needs no evidence.
        [SelectionProcess.MostSuitable] = new("reg 6(6)", "most suitable provider process", NeitherANorB,
            new Needs("The authority can say which provider is likely to be the most suitable", facts => facts.CanIdentifyMostSuitable, "what is known of the likely providers, gathered for this award", Reg("(6)")),
            NoFramework),
        [SelectionProcess.Competitive] = new("reg 6(7)", "competitive process",
            new Needs("Neither direct award process A nor B has to be followed, or a framework agreement is concluded", facts => facts.Framework | !(IsA(facts) | IsB(facts)), "who else could provide the service, and what the award is to create", Reg("(7)"))),
    };

    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "PSR-03", 1, "which selection process", Standing.Law, Confidence.High, new(2024, 1, 1), Reading: null, Reg(""));

    /// <summary>Tests every process, in the order of the regulation.</summary>
    /// <exception cref="OutsideTheLaw">Before 1 January 2024.</exception>
    public static IReadOnlyList<ProcessAnswer> TestAll(SelectionFacts facts, params IReadOnlyList<Reason> reasons) =>
        [.. Processes.Select(process => new ProcessAnswer(process.Key, process.Value.Test(Rule, facts.On, facts, reasons)))];

    /// <summary>The process that has to be followed: A or B where it is open, the competitive process for a framework or where nothing else is open; null where there is a choice or evidence is missing.</summary>
    public static SelectionProcess? Obliged(IReadOnlyList<ProcessAnswer> answers)
    {
        var must = answers.FirstOrDefault(answer => answer is { Process: SelectionProcess.DirectAwardA or SelectionProcess.DirectAwardB, Met: Met.Yes });
        if (must is not null) return must.Process;
        var competition = answers.First(answer => answer.Process == SelectionProcess.Competitive);
        return competition.Met == Met.Yes && answers.All(answer => answer == competition || answer.Met == Met.No) ? SelectionProcess.Competitive : null;
    }

    private static bool? IsA(SelectionFacts facts) => facts.ExistingProvider & facts.OnlyCapable & !facts.Framework;

    private static bool? IsB(SelectionFacts facts) =>
        facts.PatientChoice & !facts.NumbersRestricted & facts.ContractsToAllWhoQualify & facts.ArrangementsForInterest & !facts.Framework;

    private static Citation Reg(string rest) => Instruments.ProviderSelection(6, rest);
}
