using Folkmoot.Data;
using Folkmoot.Features.Meetings;
using Folkmoot.Platform;

namespace Folkmoot.Features.Imports.Intake;

/// <summary>Divisions, bodies and meetings from answers of the web service and from lists.</summary>
internal static class MeetingIntake
{
    public static void Take(Db db, Clock clock, IntakeState state, DecisionLinks links, IntakeItem item)
    {
        var record = item.Record;
        if (record.PageKind is "meeting" or "printed_minutes" or "agenda_frontsheet") Meeting(db, clock, state, links, item, record, record.Records);
        foreach (var row in record.Records)
        {
            if (row is { RowKind: "division", Title: { } division }) links.NamedDivision(item.AuthorityId, division);
            else if (row is { RowKind: "body", Title: { } body }) links.Body(item.AuthorityId, body);
            else if (row.RowKind == "meeting") Meeting(db, clock, state, links, item, row, []);
        }
    }

    private static void Meeting(Db db, Clock clock, IntakeState state, DecisionLinks links, IntakeItem item, PageRecord read, List<PageRecord> agenda)
    {
        if (read.DecidedAtMeeting is not { Date: { } on, Body: { } name }) return;
        var body = links.Body(item.AuthorityId, name);
        if (!state.Meetings.TryGetValue((body.Id, on), out var meeting))
        {
            meeting = new() { Id = clock.NewId(), AuthorityId = item.AuthorityId, BodyId = body.Id, On = on, Source = PageIntake.Source };
            db.Add(meeting);
            state.Meetings[(body.Id, on)] = meeting;
        }
        meeting.Time = Text(read, "time") ?? meeting.Time;
        meeting.Place = Text(read, "location") ?? meeting.Place;
        meeting.PrintedStatus = read.Status ?? meeting.PrintedStatus;
        if (agenda.Count > 0)
            meeting.Items = [.. agenda.Where(entry => entry.Title is not null).Select(entry => new AgendaItem(Text(entry, "number"), entry.Title!, Text(entry, "is_restricted") == "True"))];
    }

    private static string? Text(PageRecord record, string name) => record.More.TryGetValue(name, out var value) ? value.ToString() : null;
}
