using Folkmoot.Features.Meetings;

namespace Folkmoot.Features.Agendas;

/// <summary>A meeting as somebody wants it to stand.</summary>
public sealed record NewMeeting
{
    public required DateOnly On { get; init; }

    public string? Time { get; init; }

    public string? Place { get; init; }

    /// <summary>One of <see cref="Statuses"/>.</summary>
    public string? Status { get; init; }

    /// <summary>The day it was convened, where that was at shorter notice.</summary>
    public DateOnly? ConvenedOn { get; init; }

    public IReadOnlyList<AgendaItem> Items { get; init; } = [];

    /// <summary>Why what is published too late may be taken all the same.</summary>
    public string? WhyLate { get; init; }

    /// <summary>The version of the meeting that was looked at.</summary>
    public int? Version { get; init; }

    /// <summary>What a meeting's status may be.</summary>
    public static IReadOnlyList<string> Statuses { get; } = ["Provisional", "Confirmed", "Cancelled"];

    /// <summary>The status of a meeting that is not held.</summary>
    public const string Cancelled = "Cancelled";
}
