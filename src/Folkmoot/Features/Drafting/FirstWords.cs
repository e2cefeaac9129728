using Folkmoot.Features.Contracts;
using Folkmoot.Law;
using Folkmoot.Law.Routes;
using Folkmoot.Platform;
using Folkmoot.Platform.Pages;
using Route = Folkmoot.Law.Routes.Route;

namespace Folkmoot.Features.Drafting;

/// <summary>The sections that a draft begins with: empty, except for what the contract and its open routes give.</summary>
internal sealed class FirstWords(Draft draft, Clock clock)
{
    public IEnumerable<Section> Of(Contract? contract, IReadOnlyList<Route> routes)
    {
        foreach (var name in SectionList.OfDraft) yield return New(name, 0, Given(name, contract));
        (string Name, string Text)[] options =
        [
            ("Do nothing", contract?.End is { } end ? $"The contract ends on {end.InWords()} and nothing takes its place." : ""), ("Do the minimum", ""),
            .. routes.Where(route => route.Met == Met.Yes && route.Kind != RouteKind.End).Select(route => (route.Name, route.Because)),
        ];
        for (var place = 1; place <= options.Length; place++)
        {
            foreach (var section in OfOption(place, options[place - 1].Name, options[place - 1].Text)) yield return section;
        }
    }

    /// <summary>The sections of one option.</summary>
    public IEnumerable<Section> OfOption(int place, string name, string text) =>
        [New(SectionName.OptionName, place, name), New(SectionName.OptionText, place, text), New(SectionName.OptionReason, place, "")];

    private Section New(SectionName name, int place, string text) => new()
    {
        Id = clock.NewId(), AuthorityId = draft.AuthorityId, DraftId = draft.Id, Name = name, Place = place, Text = text, ChangedBy = draft.StartedBy, ChangedAt = clock.Now,
    };

    private static string Given(SectionName name, Contract? contract) => (name, contract) switch
    {
        (SectionName.Title, { } of) => of.Title,
        (SectionName.Background, { Start: { } start, End: { } end } of) => $"{of.Title} began on {start.InWords()} and ends on {end.InWords()}.",
        (SectionName.Background, { End: { } end } of) => $"{of.Title} ends on {end.InWords()}.",
        _ => "",
    };
}
