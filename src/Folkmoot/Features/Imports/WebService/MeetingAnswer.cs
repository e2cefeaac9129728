using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Folkmoot.Features.Imports.Pages.Labels;
using Folkmoot.Features.Imports.Pages.Values;

namespace Folkmoot.Features.Imports.WebService;

/// <summary>GetMeeting: one meeting and its agenda. Who attended is counted, not named.</summary>
internal static class MeetingAnswer
{
    public static void Read(PageRecord page, XElement root)
    {
        page.SourceId = WebServiceAnswers.Value(root, "meetingid");
        page.Status = WebServiceAnswers.Value(root, "meetingstatus");
        var date = PrintedDate.Read(WebServiceAnswers.Value(root, "meetingdate"));
        if (date is { } day) page.More["date"] = day;
        foreach (var (name, asName) in ((string, string)[])[("meetingtime", "time"), ("meetinglocation", "location"), ("agendapublished", "agenda_published"), ("decisionpublished", "decisions_published"), ("minutepublished", "minutes_published")])
            MeetingsAnswer.Keep(page, root, name, asName);
        foreach (var item in WebServiceAnswers.Named(root, "agendaitem")) page.Records.Add(Item(page.PageKind, item));
        var body = WebServiceAnswers.Named(root, "refertocommittee").Concat(WebServiceAnswers.Named(root, "committeetitle"))
            .Select(element => element.Value.Trim()).FirstOrDefault(value => value.Length > 0);
        page.DecidedAtMeeting = new(date, body, null, page.SourceId);
        page.Title = body;
        if (WebServiceAnswers.Named(root, "attendee").Count() is > 0 and var attending) page.More["attendees_listed"] = $"{attending}";
    }

    private static PageRecord Item(string kind, XElement item)
    {
        var row = new PageRecord(kind) { RowKind = "agenda_item", SourceId = WebServiceAnswers.Value(item, "agendaitemid") };
        row.Title = WebServiceAnswers.Value(item, "agendaitemtitle");
        if (row.Title is not null) (row.Title, row.Reference) = TitleReference.Split(TidyText.OneLine(row.Title));
        row.OpeningText = Words(WebServiceAnswers.Value(item, "agendatext"));
        row.DecisionText = Words(WebServiceAnswers.Value(item, "decisionnonemptyhtmlbody"));
        if (Words(WebServiceAnswers.Value(item, "minutesnonemptyhtmlbody")) is { } minutes) row.More["minutes"] = minutes;
        MeetingsAnswer.Keep(row, item, "fulldisplaynumberformat", "number");
        MeetingsAnswer.Keep(row, item, "isrestricted", "is_restricted");
        foreach (var document in WebServiceAnswers.Named(item, "linkeddoc"))
            if (WebServiceAnswers.Value(document, "title") is { } title)
                row.Documents.Add(new(TidyText.OneLine(title), WebServiceAnswers.Value(document, "url"), Restricted: WebServiceAnswers.Value(document, "isrestricted") == "True"));
        return row;
    }

    private static string? Words(string? markup)
    {
        if (markup is null) return null;
        if (!markup.Contains('<', StringComparison.Ordinal)) return TidyText.OneLine(markup);
        var words = TidyText.OneLine(new HtmlParser().ParseDocument(markup).Body?.TextContent ?? "");
        return words.Length == 0 ? null : words;
    }
}
