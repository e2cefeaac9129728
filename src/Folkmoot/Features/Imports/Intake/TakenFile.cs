using Folkmoot.Features.Imports.Sources;

namespace Folkmoot.Features.Imports.Intake;

/// <summary>What became of a file, the weakest first: a list with one new row counts as imported.</summary>
public enum TakenAs { Refused, Unchanged, Kept, NewVersion, Imported }

public sealed record TakenFile(ReadFile File, TakenAs As, string? Reason = null);
