using System.Xml.Linq;
using Folkmoot.Features.Imports.Pages.Values;

namespace Folkmoot.Features.Imports.WebService;

/// <summary>GetMeetings, GetAllMeetingsByDate and GetCommittees: bodies and when they meet.</summary>
internal static class MeetingsAnswer
{
    public static void Read(PageRecord page, XElement root)
    {
        foreach (var committee in WebServiceAnswers.Named(root, "committee"))
            foreach (var meeting in WebServiceAnswers.Named(committee, "meeting"))
                page.Records.Add(Row(page.PageKind, meeting, WebServiceAnswers.Value(committee, "committeetitle"), WebServiceAnswers.Value(committee, "committeeid")));
        if (page.Records.Count == 0)
            foreach (var meeting in WebServiceAnswers.Named(root, "meeting"))
                page.Records.Add(Row(page.PageKind, meeting, WebServiceAnswers.Value(meeting, "committeetitle"), WebServiceAnswers.Value(meeting, "committeeid")));
        if (page.Records.Count == 0) page.NotImported = "an answer of the web service with no meeting in it";
    }

    public static void ReadCommittees(PageRecord page, XElement root)
    {
        foreach (var committee in WebServiceAnswers.Named(root, "committee"))
        {
            if (WebServiceAnswers.Value(committee, "committeetitle") is not { } title) continue;
            var row = new PageRecord(page.PageKind) { RowKind = "body", Title = title, SourceId = WebServiceAnswers.Value(committee, "committeeid") };
            Keep(row, committee, "committeecategory", "category");
            Keep(row, committee, "committeeexpired", "expired");
            Keep(row, committee, "committeedeleted", "deleted");
            page.Records.Add(row);
        }
        if (page.Records.Count == 0) page.NotImported = "an answer of the web service with no committee in it";
    }

    private static PageRecord Row(string kind, XElement meeting, string? body, string? bodyId)
    {
        var row = new PageRecord(kind) { RowKind = "meeting", SourceId = WebServiceAnswers.Value(meeting, "meetingid"), Status = WebServiceAnswers.Value(meeting, "meetingstatus") };
        var date = PrintedDate.Read(WebServiceAnswers.Value(meeting, "meetingdate"));
        if (date is { } day) row.More["date"] = day;
        row.DecidedAtMeeting = new(date, body, bodyId, row.SourceId);
        Keep(row, meeting, "meetingtime", "time");
        return row;
    }

    public static void Keep(PageRecord row, XElement element, string name, string asName)
    {
        if (WebServiceAnswers.Value(element, name) is { } value) row.More[asName] = value;
    }
}
