using Folkmoot.Features.Contracts;
using Folkmoot.Features.Contracts.ShowContract;
using Folkmoot.Features.Routes;
using Folkmoot.Platform.Pages;
using Folkmoot.Platform.Values;
using Route = Folkmoot.Law.Routes.Route;

namespace Folkmoot.Features.Drafting.Linking;

/// <summary>A fact of a contract as the register holds it now.</summary>
/// <param name="Key">Which fact it is.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Value">The value in words.</param>
/// <param name="SourceKind">The sort of row it is in.</param>
/// <param name="SourceId">That row.</param>
public sealed record RegisterFact(string Key, string Label, string Value, string SourceKind, Guid SourceId)
{
    private const string Unknown = "not known";

    /// <summary>End, terms, values, funding, options and grounds of a contract, and the routes that come next.</summary>
    /// <param name="contract">The contract with its terms, options and funding.</param>
    /// <param name="routes">What could come next; empty where the law of the day is not held.</param>
    public static IReadOnlyList<RegisterFact> Of(Contract contract, IReadOnlyList<Route> routes) =>
    [
        .. OfContract(contract), .. contract.Terms.OrderBy(term => term.From ?? DateOnly.MaxValue).SelectMany(OfTerm),
        .. contract.Options.OrderBy(option => option.Number).Select(Of), .. contract.FundingLines.OrderBy(line => line.Year, StringComparer.Ordinal).ThenBy(line => line.Party, StringComparer.Ordinal).Select(Of),
        .. routes.Select(route => new RegisterFact($"route/{route.Kind}", $"Route: {route.Name}", $"{RouteWords.State(route.Met)}. {route.Because}", nameof(Contract), contract.Id)),
    ];

    private static IEnumerable<RegisterFact> OfContract(Contract contract)
    {
        RegisterFact Fact(string key, string label, string? value) => new(key, label, value ?? Unknown, nameof(Contract), contract.Id);
        yield return Fact("contract", "Contract", contract.Reference is { } reference ? $"{contract.Title} ({reference})" : contract.Title);
        yield return Fact("provider", "Provider", contract.ProviderNames);
        yield return Fact("start", "Start", contract.Start?.InWords());
        yield return Fact("end", "End as it stands", contract.End?.InWords());
        yield return Fact("latest-end", "Latest possible end", contract.LatestEnd?.InWords());
        yield return Fact("regime", "Awarded under", contract.Regime == Regime.Unknown ? null : ContractWords.Of(contract.Regime));
        yield return Fact("annual-value", "Value of a year", contract.AnnualValue?.ToString());
        yield return Fact("total-value", "Value of the whole contract", contract.TotalValue?.ToString());
        yield return Fact("options-left", "Options left", Left(contract));
    }

    private static IEnumerable<RegisterFact> OfTerm(Term term)
    {
        var competed = term.Competed switch { Answer.Yes => "competed", Answer.No => "not competed", _ => "whether competed not known" };
        var value = TermValue.Of(term).Value is { } sum ? sum.ToString() : "value not known";
        yield return new($"term/{term.Id:N}", $"Term from {term.From?.InWords() ?? "a day not known"}", $"{TermValue.Days(term)}; {Small(ContractWords.Of(term.Arose))}, {competed}; {value}", nameof(Term), term.Id);
        if (term.Grounds.Count > 0)
            yield return new($"grounds/{term.Id:N}", $"Ground of the term from {term.From?.InWords() ?? "a day not known"}", string.Join("; ", term.Grounds.Select(ground => ground.Citation)), nameof(Term), term.Id);
    }

    private static RegisterFact Of(ExtensionOption option) => new(
        $"option/{option.Id:N}", $"Option {option.Number} to extend",
        $"{ContractWords.Length(option.Months)}, {option.TakenUp switch { Answer.Yes => "taken up", Answer.No => "not taken up", _ => "not known whether taken up" }}{(option.LatestDay is { } day ? $", to be taken up by {day.InWords()}" : "")}",
        nameof(ExtensionOption), option.Id);

    private static RegisterFact Of(FundingLine line) => new(
        $"funding/{line.Id:N}", $"{line.Party}{(line.Year is { } year ? ", " + year : "")}", $"{line.Amount?.ToString() ?? "sum not known"}, {ContractWords.Of(line.Status)}", nameof(FundingLine), line.Id);

    private static string Small(string words) => char.ToLowerInvariant(words[0]) + words[1..];

    private static string Left(Contract contract) =>
        contract.Options.Count == 0 ? "none on the register" : contract.Options.Count(option => option.TakenUp == Answer.No).Counted("option") + " of " + contract.Options.Count;
}
