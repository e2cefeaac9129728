namespace Folkmoot.Features.Imports.Prose;

public enum TermMoment { Start, End, LatestEnd, Break, ExtensionOption, Notice, Length }

/// <summary>
/// A date or length of time in the life of a contract, as a text tells it: <see cref="Date"/> is "2031-03-31", "2031-04",
/// "2031", "2031/2034" or null.
/// </summary>
public sealed record TermDate(string Text, int Start, int Length, string? Date, DatePrecision Precision, TermMoment Moment)
{
    /// <summary>What begins or ends: "direct award", "extension", "the current contracts".</summary>
    public string Subject { get; init; } = "the contract";

    /// <summary>The contract's own name where the text gives one.</summary>
    public string? Of { get; init; }

    /// <summary>Whether the subject says only "the contract", so that a second mention adds nothing.</summary>
    public bool IsGeneral { get; init; }

    public bool InTable { get; init; }

    public string? Finding { get; init; }

    public string Meaning => (Moment, InTable) switch
    {
        (TermMoment.Start, true) => $"start, {Of} (table)",
        (TermMoment.End, true) => $"end, {Of} (table)",
        (TermMoment.Start, _) => $"start of {Named}",
        (TermMoment.End, _) => $"end of {Named}",
        (TermMoment.LatestEnd, _) => "latest end with permitted extensions",
        (TermMoment.Break, _) => "break clause in the contract",
        (TermMoment.ExtensionOption, _) => "extension option",
        (TermMoment.Notice, _) => "notice period in the contract",
        _ => $"length of {Named}",
    };

    private string Named => Of is null ? Subject : $"{Subject} ({Of})";
}
