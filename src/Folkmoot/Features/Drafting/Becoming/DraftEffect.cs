using Folkmoot.Features.Contracts;
using Folkmoot.Law;
using Folkmoot.Platform.Pages;
using Answer = Folkmoot.Platform.Values.Answer;

namespace Folkmoot.Features.Drafting.Becoming;

/// <summary>What a draft says that its decision does to the contract register; what it leaves open is null.</summary>
/// <param name="What">One of <see cref="Choices"/>.</param>
/// <param name="Options">How many options are taken up, from the next on.</param>
/// <param name="From">The first day of the term or the contract.</param>
/// <param name="To">Its last day.</param>
/// <param name="Arose">How it arises.</param>
/// <param name="Competed">Whether there is a competition.</param>
/// <param name="AnnualValue">What a year of it is worth.</param>
/// <param name="Value">Everything that is spent by the decision.</param>
/// <param name="Ground">The provision of law named for it.</param>
/// <param name="Provider">Who a contract that begins is with.</param>
public sealed record DraftEffect(
    string What, int? Options, DateOnly? From, DateOnly? To, Arising? Arose, Answer Competed, Money? AnnualValue, Money? Value, string? Ground, string? Provider)
{
    public const string Term = "term", OptionsTaken = "options", Contract = "contract", Nothing = "nothing";

    /// <summary>The answers to what it does, as sent and as shown.</summary>
    public static IReadOnlyList<(string Value, string Words)> Choices { get; } =
    [
        (Term, "It runs on for another term"), (OptionsTaken, "One or more options to extend are taken up"),
        (Contract, "Another contract begins and takes over from it"), (Nothing, "Nothing"),
    ];

    /// <summary>The ways in which a further term or a contract arises.</summary>
    public static IReadOnlyList<(string Value, string Words)> Ways { get; } =
        [.. new[] { Arising.DirectAward, Arising.Modification, Arising.Renewal, Arising.Initial }.Select(way => (way.ToString(), ContractWords.Of(way)))];

    /// <summary>What the report says of it, in order; what is open is left out.</summary>
    public IEnumerable<(string Name, string Value)> Rows => new (string Name, string? Value)[]
    {
        ("What it does", Choices.First(choice => choice.Value == What).Words), ("Options taken up", Options?.ToString()), ("From", From?.InWords()), ("To", To?.InWords()),
        ("How it arises", Arose is { } way ? ContractWords.Of(way) : null), ("Competition", Competed switch { Answer.Yes => "Yes", Answer.No => "No", _ => null }),
        ("Value of a year", AnnualValue?.ToString()), ("Provision of law", Ground), ("Provider", Provider),
    }.Where(row => row.Value is not null).Select(row => (row.Name, row.Value!));

    internal static DraftEffect? Of(WrittenDraft written)
    {
        string? Given(SectionName name) => written.Has(name) ? written.Text(name) : null;
        if (Choices.All(choice => choice.Value != Given(SectionName.Effect))) return null;
        return new(
            Given(SectionName.Effect)!, int.TryParse(Given(SectionName.EffectOptions), out var options) ? options : null, written.Day(SectionName.EffectFrom), written.Day(SectionName.EffectTo),
            Ways.Any(way => way.Value == Given(SectionName.EffectArose)) ? Enum.Parse<Arising>(Given(SectionName.EffectArose)!) : null,
            Given(SectionName.EffectCompeted) switch { SectionList.Yes => Answer.Yes, SectionList.No => Answer.No, _ => Answer.Unknown },
            written.Sum(SectionName.EffectAnnualValue), written.Sum(SectionName.Expenditure), Given(SectionName.EffectGround), Given(SectionName.EffectProvider));
    }
}
