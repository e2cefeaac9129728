using Folkmoot.Features.Decisions;
using Folkmoot.Features.Proofreading;
using Folkmoot.Platform.Values;

namespace Folkmoot.Tests.Features.Proofreading;

/// <summary>Proofs of decisions about an invented service, as somebody would type them.</summary>
internal static class Typed
{
    internal static readonly DateOnly Today = new(2024, 3, 1);

    internal static Proof Decision(params (TextName Name, string Words)[] texts) => Draft(texts) with { IsDraft = false, IsWhole = true, Due = new(DueKind.NotBefore, new(2024, 4, 10), null, null, null) };

    internal static Proof Draft(params (TextName Name, string Words)[] texts) => new()
    {
        Reference = "24/00010",
        Texts = [Title("Lantern Walks contract"), .. texts.Select(text => new ProofText(text.Name.ToString().ToLowerInvariant(), text.Name.ToString(), text.Words, text.Name))],
        IsDraft = true,
        IsKey = Answer.Yes,
        KeyReasons = ["Expenditure of more than £1m"],
        Today = Today,
    };

    internal static ProofText Title(string words) => new(ProofText.Title, "Title", words, isProse: false);

    internal static ProofText Value(string field, string words) => new(field, field, words, isProse: false);

    internal static Proof With(this Proof proof, params ProofText[] texts) => proof with { Texts = [.. proof.Texts, .. texts] };

    internal static OtherDecision Other(string reference, string title, TextName name, string words) =>
        new(reference, title, new(2023, 5, 2), new(2023, 5, 2), [], [new(name.ToString().ToLowerInvariant(), name.ToString(), words, name)]);

    internal static Proof Knowing(this Proof proof, params OtherDecision[] others) => proof with { Register = new() { Others = others } };

    /// <summary>The findings of one rule; every quote holds the words that stand at its place.</summary>
    internal static IReadOnlyList<Finding> Of(this Proof proof, string rule)
    {
        var found = Proofreader.Read(proof).Where(finding => finding.Rule.Id == rule).ToList();
        foreach (var quote in found.SelectMany(finding => finding.Quotes).Where(quote => quote.Of is null && quote.Field != ProofText.Document))
            Assert.Contains(proof.Texts, text => text.Field == quote.Field && quote.Start + quote.Length <= text.Text.Length && text.Text.Substring(quote.Start, quote.Length) == quote.Words);
        return found;
    }

    internal static Finding One(this Proof proof, string rule) => Assert.Single(proof.Of(rule));

    internal static void None(this Proof proof, string rule) => Assert.Empty(proof.Of(rule));
}
