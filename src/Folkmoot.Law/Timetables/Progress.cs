namespace Folkmoot.Law.Timetables;

/// <summary>How far a step has come.</summary>
/// <param name="Began">The day it began; null when it has not, or nobody knows.</param>
/// <param name="Ended">The day it ended and what follows could begin; null when it has not, or nobody knows.</param>
public readonly record struct Progress(DateOnly? Began, DateOnly? Ended);

/// <summary>What really happened to one step.</summary>
/// <param name="Key">The key of the step.</param>
/// <param name="Began">The day it began, such as the day a notice was published or a decision made.</param>
/// <param name="Ended">The day it ended; null when it has not, or nobody knows.</param>
public sealed record Happened(string Key, DateOnly Began, DateOnly? Ended = null);
