using Folkmoot.Features.Authorities;
using Folkmoot.Features.Decisions;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;

namespace Folkmoot.Tests.Fixtures;

/// <summary>Builds the rows of an authority that does not exist.</summary>
public sealed class Town(Clock clock, string shortName)
{
    public Authority Authority { get; } = new() { Id = clock.NewId(), ShortName = shortName, Name = $"{shortName} Town Council" };

    public Decision Decision(string title, DateOnly madeOn, Action<Decision>? and = null)
    {
        var decision = new Decision { Id = clock.NewId(), AuthorityId = Authority.Id, Title = title, Slug = Slug.Of(title), MadeOn = madeOn };
        and?.Invoke(decision);
        decision.SortKey = SortKey.Of(decision.Day, decision.Id);
        return decision;
    }

    public Decision Exempt(string title, DateOnly madeOn) => Decision(title, madeOn, decision => decision.Openness = Openness.Exempt);
}
