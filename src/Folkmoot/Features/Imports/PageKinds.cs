using Folkmoot.Features.Imports.Pages;
using Folkmoot.Features.Imports.Papers;
using Folkmoot.Features.Imports.WebService;

namespace Folkmoot.Features.Imports;

/// <summary>Every kind of page and paper that can be read, the most particular first.</summary>
public static class PageKinds
{
    public static IReadOnlyList<PageKind> All { get; } = 
    [
        .. WebServiceAnswers.Kinds, .. DocumentLists.Kinds, .. PrintedPapers.Forms, .. CommitteeSystem.Headed, .. PrintedPapers.Kinds, .. CommitteeSystem.Lists, .. CommitteeSystem.CutOff,
    ];

    public static PageKind? Of(SourceText source) => All.FirstOrDefault(kind => kind.LooksLike(source));
}
