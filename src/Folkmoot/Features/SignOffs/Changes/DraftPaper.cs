using Folkmoot.Data;
using Folkmoot.Features.Drafting;
using Folkmoot.Features.Papers;
using Folkmoot.Law.Restriction;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.SignOffs.Changes;

/// <summary>A paper of a draft as it stands.</summary>
public sealed record DraftPaper(Guid Id, string Title, int Version, Handling Handling)
{
    private const string Prefix = "paper/";

    public string Key => $"{Prefix}{Id:N}";

    public string Says => $"version {Version}, {Handling.InWords().ToLowerInvariant()}";

    /// <summary>What is kept of it with a signature: not its title, which not everybody may see once it is published as exempt or confidential.</summary>
    public SeenFact Seen => new(Key, "Paper", Says);

    public static bool Is(SeenFact fact) => fact.Key.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>The papers of a draft that the reader may see.</summary>
    public static Task<List<DraftPaper>> OfAsync(Db db, Draft draft, CancellationToken ct) =>
        db.Papers.AsNoTracking().Where(paper => paper.AuthorityId == draft.AuthorityId && paper.DraftId == draft.Id && paper.RemovedOn == null).OrderBy(paper => paper.Id)
            .Select(paper => new DraftPaper(paper.Id, paper.Title, paper.Newest, paper.Handling)).ToListAsync(ct);
}
