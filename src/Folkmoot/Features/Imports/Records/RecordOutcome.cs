using Folkmoot.Features.Imports.Records.Json;

namespace Folkmoot.Features.Imports.Records;

/// <summary>What became of a record file. With a problem, nothing was written.</summary>
/// <param name="Problems">All that is wrong in the file.</param>
/// <param name="Added">Paths of facts that are new.</param>
/// <param name="Changed">Paths of facts that the file now tells otherwise.</param>
/// <param name="Removed">Paths of facts that the file no longer tells.</param>
/// <param name="Kept">Paths of facts that the file no longer tells and that stay, because other records hold them too.</param>
public sealed record RecordOutcome(
    IReadOnlyList<Problem> Problems, IReadOnlyList<string> Added, IReadOnlyList<string> Changed, IReadOnlyList<string> Removed, IReadOnlyList<string> Kept)
{
    public bool Accepted => Problems.Count == 0;

    public bool ChangedAnything => Added.Count + Changed.Count + Removed.Count > 0;

    public static RecordOutcome Refused(IReadOnlyList<Problem> problems) => new(problems, [], [], [], []);
}
