using Folkmoot.Features.Decisions;
using Folkmoot.Platform.Pages;

namespace Folkmoot.Features.Considering.Write;

/// <summary>What was typed into one of the forms of the page.</summary>
public sealed class ConsiderationTyped
{
    public Guid? BodyId { get; set; }

    public string? On { get; set; }

    public Outcome? Outcome { get; set; }

    public string? Comments { get; set; }

    /// <summary>The version of the row that is written on.</summary>
    public int? Version { get; set; }

    public string? Question { get; set; }

    public string? Reply { get; set; }

    public string? AnsweredOn { get; set; }

    public string? Promise { get; set; }

    public string? Owner { get; set; }

    public string? DueOn { get; set; }

    public string? KeptOn { get; set; }

    /// <summary>The question or the promise whose form was sent; null for another form.</summary>
    public Guid? About { get; set; }

    /// <summary>Whether the form of the outcome was sent, and not one of the others.</summary>
    public bool IsOutcome => About is null && (Outcome is not null || On is not null);

    public static ConsiderationTyped Of(Consideration? held) => held is null ? new() : new()
    {
        BodyId = held.BodyId, On = held.On?.InWords(), Outcome = held.Outcome, Comments = held.Comments, Version = held.Version,
    };
}
