using Folkmoot.Features.Drafting;
using Folkmoot.Platform.Access;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Work.Sources;

/// <summary>One's own drafts that are still being written.</summary>
internal static class DraftWork
{
    /// <summary>The step of a timetable by which a draft has to be done.</summary>
    public const string Notice = "notice";

    public static readonly WorkSource[] Sources =
    [
        new("write", [Role.Author, Role.Finance, Role.Legal, Role.DemocraticServices, Role.Director], Thing.Draft, Deed.Edit, Own, row =>
            new(row.Words is null ? "Write the draft and send it to sign-off" : "Change the draft that was returned, and send it again", TitleOf(row), $"drafts/{row.Number}", "those who sign it off", row.Day == WorkRow.NoDay ? null : "by then its notice has to be published")),
    ];

    public static string TitleOf(WorkRow row) => string.IsNullOrWhiteSpace(row.Title) ? $"Draft {row.Number}, without a title" : row.Title.Trim();

    /// <summary>Drafts in a state, with the day on which the timetable of their contract has the notice published at the latest.</summary>
    public static IQueryable<WorkRow> In(WorkAsked asked, IQueryable<Draft> drafts) => drafts.AsNoTracking().Where(d => d.AuthorityId == asked.Authority).Select(d => new WorkRow
    {
        Id = d.Id, Openness = d.Openness, Whose = d.State == DraftState.Open ? d.StartedBy : null, Words = asked.Db.SignOffRounds.Any(r => r.AuthorityId == asked.Authority && r.DraftId == d.Id) ? "returned" : null, Number = d.Number, Title = d.Sections.Where(s => s.Name == SectionName.Title).Select(s => s.Text).First(), Waits = d.Sections.Where(s => s.Name == SectionName.Taker).Select(s => s.Text).First(),
        Day = asked.Db.TimetableDates.Where(t => t.AuthorityId == asked.Authority && t.ContractId == d.ContractId && t.SupersededAt == null && t.Step == Notice).Select(t => (DateOnly?)t.Practical).FirstOrDefault() ?? WorkRow.NoDay,
    });

    private static IQueryable<WorkRow> Own(WorkAsked asked) => In(asked, asked.Db.Drafts.Where(d => d.State == DraftState.Open && (asked.Who == null || d.StartedBy == asked.Who)));
}
