using Folkmoot.Features.Imports.Pages.Kinds;

namespace Folkmoot.Features.Imports.Pages;

/// <summary>The pages of the committee system most councils run.</summary>
internal static class CommitteeSystem
{
    public static readonly IReadOnlyList<PageKind> Headed =
    [
        MemberPages.Interests, IssueDecisionsPage.Kind, IssueMeetingsPage.Kind, DecisionListTable.Kind, DecisionListText.Published,
        DecisionListText.Forthcoming, PlanPage.Kind, IssuePage.Whole, DecisionPage.Kind, MemberPages.Member,
    ];

    /// <summary>Known only by their labels: tried after the printed papers, which share some of them.</summary>
    public static readonly IReadOnlyList<PageKind> CutOff = [IssuePage.CutOff];
}
