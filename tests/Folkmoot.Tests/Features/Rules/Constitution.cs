using Folkmoot.Features.Rules;
using Folkmoot.Features.Rules.Subjects;
using Folkmoot.Platform;
using Folkmoot.Platform.Values;

namespace Folkmoot.Tests.Features.Rules;

/// <summary>Builds rows of an authority's rules.</summary>
internal static class Constitution
{
    public static AuthorityRule Row(Clock clock, Guid authority, string slug, DateOnly from, RuleSettings settings, string? provision = "part 4") => new()
    {
        Id = clock.NewId(), AuthorityId = authority, Slug = slug, Subject = settings.Subject, About = settings.About, From = from, Settings = settings,
        Provision = provision, Source = "Constitution", Basis = Basis.Stated,
    };
}
