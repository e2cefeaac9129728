using Folkmoot.Platform.Charts;
using Folkmoot.Platform.Values;

namespace Folkmoot.Features.Contracts.ShowContract;

/// <summary>Who pays for a term, or for the whole contract: its value, less what funders have confirmed.</summary>
public sealed class Funding
{
    private Funding(string id, string about, Money? value, bool reckoned, IReadOnlyList<FundingLine> lines)
    {
        (Id, About, Value, Reckoned) = (id, about, value, reckoned);
        Lines = [.. lines.OrderBy(l => Fill(l.Status)).ThenBy(l => l.Party, StringComparer.Ordinal)];
    }

    public string Id { get; }

    /// <summary>What is paid for: "1 April 2024 to 31 March 2025".</summary>
    public string About { get; }

    public Money? Value { get; }

    /// <summary>Whether the value was worked out from the value of a year.</summary>
    public bool Reckoned { get; }

    public IReadOnlyList<FundingLine> Lines { get; }

    public Money Confirmed => Sum(l => IsConfirmed(l.Status));

    /// <summary>The part of the value that no funder has confirmed; null when the value is not known.</summary>
    public Money? Unconfirmed => Value is { } value ? new Money(Math.Max(0, value.Pence - Confirmed.Pence)) : null;

    /// <summary>The part of the value that no line speaks of.</summary>
    public Money Nobodys => Value is { } value ? new Money(Math.Max(0, value.Pence - Sum(_ => true).Pence)) : new Money(0);

    /// <summary>By how much the lines add up to more than the value.</summary>
    public Money TooMuch => Value is { } value ? new Money(Math.Max(0, Sum(_ => true).Pence - value.Pence)) : new Money(0);

    /// <summary>The most important thing about it in one sentence.</summary>
    public string Said => (Value, Unconfirmed) switch
    {
        (null, _) when Lines.All(l => l.Amount is null) => "Neither the value nor what each funder pays is known",
        (null, _) => $"The value is not known; {Sums.Short(Confirmed)} has a confirmed funder",
        ({ } value, { Pence: 0 }) => $"All of {Sums.Short(value)} has a confirmed funder",
        ({ } value, { } open) => $"{Sums.Short(open)} of {Sums.Short(value)} has no confirmed funder",
        _ => "",
    };

    public StackedBar Bar => new(Id, "Who pays, " + About, [.. Lines.Select(l => new BarPart($"{l.Party}: {l.Amount?.ToString() ?? "amount not known"}, {ContractWords.Of(l.Status)}", l.Amount?.Pence ?? 0, Fill(l.Status))),
        new BarPart($"No funder named: {Nobodys}", Nobodys.Pence, BarFill.FineHatched)]);

    public static BarFill Fill(FundingStatus status) => status switch
    {
        FundingStatus.Paid => BarFill.Solid,
        FundingStatus.Confirmed => BarFill.Light,
        _ => BarFill.Hatched,
    };

    /// <summary>One for each term that has lines, and one for lines about the whole contract.</summary>
    public static IReadOnlyList<Funding> Of(Contract contract, IReadOnlyList<Term> terms, IReadOnlyList<FundingLine> lines)
    {
        var all = new List<Funding>();
        foreach (var term in terms)
        {
            if (lines.Where(l => l.TermId == term.Id).ToList() is { Count: > 0 } own)
            {
                var (value, reckoned) = TermValue.Of(term);
                all.Add(new Funding($"funding-{all.Count + 1}", TermValue.Days(term), value, reckoned, own));
            }
        }
        if (lines.Where(l => l.TermId is null).ToList() is { Count: > 0 } whole)
        {
            all.Add(new Funding($"funding-{all.Count + 1}", "the whole contract", contract.TotalValue, false, whole));
        }
        return all;
    }

    private static bool IsConfirmed(FundingStatus status) => status is FundingStatus.Confirmed or FundingStatus.Paid;

    private Money Sum(Func<FundingLine, bool> which) => new(Lines.Where(which).Sum(l => l.Amount?.Pence ?? 0));
}
