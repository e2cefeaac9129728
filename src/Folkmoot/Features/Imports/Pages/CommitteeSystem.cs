using Folkmoot.Features.Imports.Pages.Checks;
using Folkmoot.Features.Imports.Pages.Kinds;

namespace Folkmoot.Features.Imports.Pages;

/// <summary>The pages of the committee system most councils run.</summary>
internal static class CommitteeSystem
{
    /// <summary>Known by a heading that no paper has on a line of its own.</summary>
    public static readonly IReadOnlyList<PageKind> Headed =
        [Whole(IssueDecisionsPage.Kind), Whole(IssueMeetingsPage.Kind), Whole(IssuePage.Whole), Whole(DecisionPage.Kind)];

    /// <summary>Known by how their entries are laid out.</summary>
    public static readonly IReadOnlyList<PageKind> Lists =
        [MemberPages.Interests, Whole(DecisionListTable.Kind), Whole(DecisionListText.Published), Whole(DecisionListText.Forthcoming), Whole(PlanPage.Kind), MemberPages.Member];

    /// <summary>Known only by their labels: tried after the printed papers, which share some of them.</summary>
    public static readonly IReadOnlyList<PageKind> CutOff = [Whole(IssuePage.CutOff)];

    /// <summary>The labelled fields first, then the faults in them.</summary>
    private static PageKind Whole(PageKind kind) => kind with
    {
        Read = source =>
        {
            var page = kind.Read(source);
            foreach (var record in page.Records.Append(page)) PageChecks.Run(record);
            return page;
        },
    };
}
