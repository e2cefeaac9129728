using Folkmoot.Data;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;

namespace Folkmoot.Features.Papers;

/// <summary>Guards a paper with all that hangs on it, and writes down what was done to it.</summary>
internal static class PaperHistory
{
    /// <summary>Adds a step of the history. It is never shown to the public, whatever the paper is.</summary>
    public static void Note(this Db db, Clock clock, Paper paper, PaperDeed did, string who, string? why) => db.Add(new PaperEvent
    {
        Id = clock.NewId(), AuthorityId = paper.AuthorityId, PaperId = paper.Id, Openness = Beside(paper.Openness), Did = did, On = clock.Today, At = clock.Now, Who = who, Why = why,
    });

    /// <summary>
    /// Guards the paper so. A version that was replaced before publication never becomes public with the newest; when a public paper is taken
    /// back, all its versions are; and what is confidential is so in every version.
    /// </summary>
    public static void Guard(this Paper paper, Openness level)
    {
        var wasPublished = paper.Openness is Openness.Open or Openness.Exempt;
        foreach (var version in paper.Versions)
        {
            var changes = version.Number == paper.Newest || level == Openness.Confidential || (!wasPublished && level == Openness.Working) || (level != Openness.Open && version.Openness == Openness.Open);
            if (changes) version.Openness = level;
        }
        foreach (var row in paper.History.Concat<PaperRow>(paper.Holds)) row.Openness = Beside(level);
        paper.Openness = level;
    }

    public static Openness Beside(Openness level) => level == Openness.Open ? Openness.Working : level;
}
