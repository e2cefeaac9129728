using Folkmoot.Features.Drafting;
using Folkmoot.Features.SignOffs.ListSignOffs;
using Folkmoot.Platform.Access;

namespace Folkmoot.Features.Work.Sources;

/// <summary>Signatures whose turn it is: one's own, and those of whoever one acts for today.</summary>
internal static class SignOffWork
{
    public static readonly WorkSource[] Sources =
    [
        new("sign", [Role.Author, Role.Finance, Role.Legal, Role.DemocraticServices, Role.Director], Thing.SignOff, Deed.Settle, Asked, row =>
            new("Sign the draft off, or return it", DraftWork.TitleOf(row), $"drafts/{row.Number}/sign-off", "whoever wrote it", $"as {row.Words}")),
    ];

    // Nobody signs what they wrote themselves, unless the authority's list lets them.
    private static IQueryable<WorkRow> Asked(WorkAsked asked)
    {
        List<Role?> roles = [.. asked.Roles];
        var (me, acted) = (asked.Who?.ToLowerInvariant(), ActedFor(asked));
        return Waiting.InTurn(asked.Db, asked.Authority)
            .Where(s => me == null || s.MayBeOwn || s.Draft!.StartedBy.ToLower() != me)
            .Where(s => roles.Contains(s.Role) || (s.Account != null && (me == null || s.Account.ToLower() == me))
                || acted.Any(away => away.Email.ToLower() == s.Account!.ToLower() || away.Roles.Any(r => r.AuthorityId == asked.Authority && r.Role == s.Role && r.From <= asked.Today && (r.Until == null || r.Until >= asked.Today))))
            .Select(s => new WorkRow
            {
                Id = s.Id, Day = s.Due, Number = s.Draft!.Number, Title = s.Draft.Sections.Where(section => section.Name == SectionName.Title).Select(section => section.Text).First(),
                Words = s.Whose, Whose = s.Account, NotFor = s.MayBeOwn ? null : s.Draft.StartedBy, Openness = s.Openness,
            });
    }

    /// <summary>The accounts for which they act today; of everybody's work, none: that is theirs who are away.</summary>
    private static IQueryable<Accounts.Account> ActedFor(WorkAsked asked) => asked.Db.StandIns
        .Where(s => s.AuthorityId == asked.Authority && s.From <= asked.Today && s.Until >= asked.Today && (s.EndedOn == null || s.EndedOn > asked.Today) && s.Acting!.Email == asked.Who && s.Away!.ClosedAt == null)
        .Select(s => s.Away!);
}
