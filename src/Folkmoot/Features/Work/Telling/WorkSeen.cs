namespace Folkmoot.Features.Work.Telling;

/// <summary>How far this process has looked for work to tell, so that it does not look again while nothing was written. Another process has its own: looking twice tells nothing twice.</summary>
public sealed class WorkSeen
{
    /// <summary>The last entry of the audit trail, when those were looked for who are told at once.</summary>
    public long Head { get; set; } = -1;

    /// <summary>The day on which they were looked for.</summary>
    public DateOnly Day { get; set; }

    /// <summary>The day on which those were looked for who are told in the morning.</summary>
    public DateOnly Daily { get; set; }
}
