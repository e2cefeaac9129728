using Folkmoot.Features.Contracts;
using Folkmoot.Features.Drafting;
using Folkmoot.Features.Drafting.Becoming;
using Folkmoot.Features.Providers;
using Folkmoot.Law;
using Folkmoot.Platform;
using Folkmoot.Platform.Pages;
using Answer = Folkmoot.Platform.Values.Answer;

namespace Folkmoot.Features.Implementation.CarryOut;

/// <summary>What a decision does to the register, as the form has it.</summary>
public sealed class ActTyped
{
    /// <summary>"nothing", "term", "options" or "contract".</summary>
    public string? What { get; set; }

    public Guid? ContractId { get; set; }

    /// <summary>How many options are taken up, from the next on.</summary>
    public int? Options { get; set; }

    public string? Title { get; set; }

    public Guid? ProviderId { get; set; }

    public string? From { get; set; }

    public string? To { get; set; }

    public Arising? Arose { get; set; }

    public Answer Competed { get; set; }

    public string? AnnualValue { get; set; }

    /// <summary>What the whole of it is worth.</summary>
    public string? Value { get; set; }

    public string? Ground { get; set; }

    /// <summary>What the draft of the decision said of it, so that nothing is typed twice.</summary>
    /// <param name="written">The draft.</param>
    /// <param name="contract">The contract it started from; null for none.</param>
    /// <param name="providers">Those that the form offers.</param>
    public static ActTyped Of(WrittenDraft written, Contract? contract, IReadOnlyList<Provider> providers)
    {
        if (written.Effect is not { } effect) return new() { ContractId = contract?.Id };
        var begins = effect.What == DraftEffect.Contract;
        var follows = effect.What is DraftEffect.Term or DraftEffect.Contract ? contract?.End?.AddDays(1) : null;
        return new()
        {
            What = effect.What, ContractId = contract?.Id, Options = effect.Options, Title = begins ? written.Title : null,
            ProviderId = begins ? providers.FirstOrDefault(one => string.Equals(one.Name, effect.Provider ?? contract?.ProviderNames, StringComparison.OrdinalIgnoreCase))?.Id : null,
            From = (effect.From ?? follows)?.InWords(), To = effect.To?.InWords(), Arose = effect.Arose, Competed = effect.Competed,
            AnnualValue = effect.AnnualValue?.ToString(), Value = effect.What == DraftEffect.OptionsTaken ? null : effect.Value?.ToString(), Ground = effect.Ground,
        };
    }

    /// <summary>The acts; what cannot be read goes among what is wrong.</summary>
    public IReadOnlyList<NewRegisterAct> Read(Contract? contract, string? reference, Objections wrong)
    {
        if (What == "nothing") return [];
        if (What is not ("term" or "options" or "contract"))
        {
            wrong.Add("what", "Say what the decision does to the register.");
            return [];
        }
        if (contract is null) wrong.Add("contract", What == "contract" ? "Choose the contract it takes over from." : "Choose the contract.");
        if (What == "options") return contract is null ? [] : Taken(contract, wrong);
        var (from, to) = (wrong.Day("from", From), wrong.Day("to", To));
        var (annual, value) = (Sum("annual", AnnualValue, wrong), Sum("value", Value, wrong));
        if (Arose is null) wrong.Add("arose", "Say how it arises.");
        if (What == "contract" && ProviderId is null) wrong.Add("provider", "Say who the contract is with.");
        if (wrong.Any) return [];
        IReadOnlyList<Ground> grounds = string.IsNullOrWhiteSpace(Ground) ? [] : [new(Ground.Trim(), true, reference is null ? null : $"decision {reference}", null)];
        return What == "term"
            ? [new NewTerm(contract!.Id, from!.Value, to!.Value, Arose!.Value, Competed) { AnnualValue = annual, Value = value, Grounds = grounds }]
            : [new NewContract(Title ?? "", contract!.ServiceId, from!.Value, to!.Value, contract.Regime, Arose!.Value, Competed) { Providers = [ProviderId!.Value], FollowsId = contract.Id, AnnualValue = annual, Value = value, Grounds = grounds }];
    }

    private IReadOnlyList<NewRegisterAct> Taken(Contract contract, Objections wrong)
    {
        List<int> left = [.. contract.Options.Where(o => o.TakenUp != Answer.Yes).OrderBy(o => o.Number).Select(o => o.Number)];
        if (Options is >= 1 && Options <= left.Count) return [.. left.Take(Options.Value).Select(number => new NewOptionTakenUp(contract.Id, number))];
        wrong.Add("options", left.Count == 0 ? $"The register shows no option of {contract.Title} that is left." : $"{contract.Title} has {left.Count.Counted("option")} left: say how many are taken up.");
        return [];
    }

    private static Money? Sum(string field, string? typed, Objections wrong)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        var sum = TypedSum.Read(typed, out var problem);
        if (problem is not null) wrong.Add(field, problem + ".");
        return sum;
    }
}
