namespace Folkmoot.Features.Records;

/// <summary>The words of a record as a form has them. A row left empty counts for nothing.</summary>
public sealed class WordsForm
{
    public string? Decision { get; set; }

    public string? Reasons { get; set; }

    public List<RowTyped> Rejected { get; set; } = [];

    public bool NoneRejected { get; set; }

    public List<RowTyped> Interests { get; set; } = [];

    public bool NoneDeclared { get; set; }

    public RecordWords Words => new()
    {
        Decision = Plain(Decision), Reasons = Plain(Reasons), NoneRejected = NoneRejected, NoneDeclared = NoneDeclared,
        Rejected = [.. Rejected.Where(row => row.IsTyped).Select(row => new RejectedOption(Plain(row.First), Plain(row.Second)))],
        Interests = [.. Interests.Where(row => row.IsTyped).Select(row => new DeclaredInterest(Plain(row.First), Plain(row.Second), Plain(row.Third)))],
    };

    public static WordsForm Of(RecordWords words) => new()
    {
        Decision = words.Decision, Reasons = words.Reasons, NoneRejected = words.NoneRejected, NoneDeclared = words.NoneDeclared,
        Rejected = [.. words.Rejected.Select(one => new RowTyped { First = one.Option, Second = one.Why })],
        Interests = [.. words.Interests.Select(one => new RowTyped { First = one.Member, Second = one.Interest, Third = one.Dispensation })],
    };

    /// <summary>Rows to type into: one more than has been typed, and at least so many.</summary>
    public static IEnumerable<RowTyped> Rows(IReadOnlyList<RowTyped> typed, int least)
    {
        List<RowTyped> rows = [.. typed.Where(row => row.IsTyped)];
        return rows.Concat(Enumerable.Range(0, Math.Max(1, least - rows.Count)).Select(_ => new RowTyped()));
    }

    private static string Plain(string? text) => text?.ReplaceLineEndings("\n").Trim() ?? "";
}

/// <summary>A row of a list in a form.</summary>
public sealed class RowTyped
{
    public string? First { get; set; }

    public string? Second { get; set; }

    public string? Third { get; set; }

    public bool IsTyped => !string.IsNullOrWhiteSpace(First) || !string.IsNullOrWhiteSpace(Second) || !string.IsNullOrWhiteSpace(Third);
}
