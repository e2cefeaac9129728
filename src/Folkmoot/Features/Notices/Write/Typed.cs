using Microsoft.Extensions.Primitives;

namespace Folkmoot.Features.Notices.Write;

/// <summary>A notice exactly as somebody typed it, field by field, so that nothing typed is lost.</summary>
public sealed class Typed(IReadOnlyDictionary<string, string> values)
{
    /// <summary>The labelled texts that the form asks for.</summary>
    public static readonly IReadOnlyList<(string Field, Decisions.TextName Name, string Label)> Texts =
    [
        ("text-reasons", Decisions.TextName.Reasons, "Reason for the decision"),
        ("text-background", Decisions.TextName.Background, "Background"),
        ("text-options", Decisions.TextName.Options, "Options considered"),
        ("text-consultees", Decisions.TextName.Consultees, "Consultees"),
        ("text-financial", Decisions.TextName.Financial, "Financial implications"),
        ("text-legal", Decisions.TextName.Legal, "Legal implications"),
        ("text-equalities", Decisions.TextName.Equalities, "Equalities implications"),
        ("text-data-protection", Decisions.TextName.DataProtection, "Data protection implications"),
    ];

    public string this[string field] => values.GetValueOrDefault(field, "");

    /// <summary>What was typed, to be sent along unseen.</summary>
    public IEnumerable<KeyValuePair<string, string>> All => values.Where(value => value.Value.Length > 0);

    public static Typed Of(IEnumerable<KeyValuePair<string, StringValues>> form) =>
        new(form.Where(field => field.Key.Length > 0 && !field.Key.StartsWith('_') && field.Key != "step").ToDictionary(field => field.Key, field => field.Value.ToString(), StringComparer.Ordinal));

    /// <summary>Trimmed; null for nothing.</summary>
    public string? Given(string field) => this[field].Trim() is { Length: > 0 } given ? given : null;

    public bool Ticked(string field) => this[field] == "yes";

    public IReadOnlyList<string> Lines(string field) => this[field].Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
