using Folkmoot.Features.Contracts;
using Folkmoot.Law;
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

    public string? Ground { get; set; }

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
        var annual = Sum(wrong);
        if (Arose is null) wrong.Add("arose", "Say how it arises.");
        if (What == "contract" && ProviderId is null) wrong.Add("provider", "Say who the contract is with.");
        if (wrong.Any) return [];
        IReadOnlyList<Ground> grounds = string.IsNullOrWhiteSpace(Ground) ? [] : [new(Ground.Trim(), true, reference is null ? null : $"decision {reference}", null)];
        return What == "term"
            ? [new NewTerm(contract!.Id, from!.Value, to!.Value, Arose!.Value, Competed) { AnnualValue = annual, Grounds = grounds }]
            : [new NewContract(Title ?? "", contract!.ServiceId, from!.Value, to!.Value, contract.Regime, Arose!.Value, Competed) { Providers = [ProviderId!.Value], FollowsId = contract.Id, AnnualValue = annual, Grounds = grounds }];
    }

    private IReadOnlyList<NewRegisterAct> Taken(Contract contract, Objections wrong)
    {
        List<int> left = [.. contract.Options.Where(o => o.TakenUp != Answer.Yes).OrderBy(o => o.Number).Select(o => o.Number)];
        if (Options is >= 1 && Options <= left.Count) return [.. left.Take(Options.Value).Select(number => new NewOptionTakenUp(contract.Id, number))];
        wrong.Add("options", left.Count == 0 ? $"The register shows no option of {contract.Title} that is left." : $"{contract.Title} has {left.Count.Counted("option")} left: say how many are taken up.");
        return [];
    }

    private Money? Sum(Objections wrong)
    {
        if (string.IsNullOrWhiteSpace(AnnualValue)) return null;
        var digits = AnnualValue.Replace("£", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal).Trim();
        if (decimal.TryParse(digits, System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out var pounds) && pounds is >= 0 and < 1_000_000_000_000 && decimal.Round(pounds, 2) == pounds) return Money.Pounds(pounds);
        wrong.Add("annual", "Enter a sum in pounds, such as 3,087,000.");
        return null;
    }
}
