using Folkmoot.Features.Drafting;
using Folkmoot.Features.SignOffs.Changes;
using Folkmoot.Platform.Access;

namespace Folkmoot.Features.SignOffs.Asking;

/// <summary>A step of the list as it is asked for in a round.</summary>
internal sealed record NewSignOff(Draft Draft, SignOffRound Round, int Place, Turn Turn, DateOnly Due)
{
    private static readonly Dictionary<string, SectionName> ByField = SectionList.All.ToDictionary(kind => kind.Field, kind => kind.Name, StringComparer.Ordinal);

    private IReadOnlyList<SectionName> DependsOn => [.. (Turn.Step.DependsOn ?? []).Select(section => ByField[section])];

    /// <summary>The same step as it was given in the round before; null when it was not. It is compared by what the list depends on now.</summary>
    public SignOff? Earlier(SignOffRound? last) => Same(last) is { State: SignOffState.Signed } given ? Carry(given.Id, given) : null;

    /// <summary>The row: asked for, or standing where nothing that it depends on has changed.</summary>
    /// <param name="id">Its key.</param>
    /// <param name="last">The round before.</param>
    /// <param name="since">What changed since each that was given.</param>
    public SignOff Make(Guid id, SignOffRound? last, IReadOnlyDictionary<Guid, Since> since)
    {
        var same = Same(last);
        if (same is not { State: SignOffState.Signed }) return Row(id, same?.EarlierId, stands: false);
        return since[same.Id].Holds ? Carry(id, same) : Row(id, same.Id, stands: false);
    }

    private SignOff? Same(SignOffRound? last) => last?.SignOffs.Find(one => one.IsSameAs(Row(Guid.Empty, null, stands: false)));

    private SignOff Carry(Guid id, SignOff given)
    {
        var row = Row(id, given.Id, stands: true);
        (row.State, row.By, row.ByTitle, row.For, row.ForTitle) = (SignOffState.Signed, given.By, given.ByTitle, given.For, given.ForTitle);
        (row.At, row.Words, row.Sections, row.Facts) = (given.At, given.Words, given.Sections, given.Facts);
        return row;
    }

    // A list may leave out who signs: then a director does.
    private SignOff Row(Guid id, Guid? earlier, bool stands) => new()
    {
        Id = id, AuthorityId = Draft.AuthorityId, DraftId = Draft.Id, RoundId = Round.Id, Place = Place, Turn = Turn.Number, Whose = Turn.Step.Who, What = Turn.Step.What,
        Role = Turn.Step.Account is null ? Turn.Step.Role ?? Role.Director : null, Account = Turn.Step.Account, DependsOn = DependsOn, MayBeOwn = Turn.Step.OwnDraft, Due = Due, EarlierId = earlier, Stands = stands,
    };
}
