using System.Xml;
using System.Xml.Linq;

namespace Folkmoot.Features.Imports.WebService;

/// <summary>Saved answers of the committee system's web service: divisions, meetings of a body, one meeting with its agenda.</summary>
internal static class WebServiceAnswers
{
    public static readonly IReadOnlyList<PageKind> Kinds =
    [
        new("councillors_by_ward", source => IsRoot(source, "councillorsbyward"), source => Read(source, "councillors_by_ward", WardAnswer.Read)),
        new("meetings", source => IsRoot(source, "getmeetings") || IsRoot(source, "getmeetingsbydate"), source => Read(source, "meetings", MeetingsAnswer.Read)),
        new("meeting", source => IsRoot(source, "meeting"), source => Read(source, "meeting", MeetingAnswer.Read)),
        new("committees", source => IsRoot(source, "committees"), source => Read(source, "committees", MeetingsAnswer.ReadCommittees)),
    ];

    public static string? Value(XElement parent, string name)
    {
        foreach (var child in parent.Elements())
            if (child.Name.LocalName.Equals(name, StringComparison.OrdinalIgnoreCase)) return child.Value.Trim() is { Length: > 0 } value ? value : null;
        return null;
    }

    public static IEnumerable<XElement> Named(XElement root, string name) =>
        root.Descendants().Where(element => element.Name.LocalName.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static bool IsRoot(SourceText source, string root)
    {
        if (source.Format != SourceFormat.Xml) return false;
        var text = source.Text.AsSpan();
        for (var at = text.IndexOf('<'); at >= 0 && at + 1 < text.Length; at = Next(text, at + 1))
        {
            if (text[at + 1] is '?' or '!') continue;
            var name = text[(at + 1)..];
            if (!name.StartsWith(root, StringComparison.OrdinalIgnoreCase)) return false;
            return name.Length > root.Length && name[root.Length] is '>' or ' ' or '\n' or '/';
        }
        return false;
    }

    private static int Next(ReadOnlySpan<char> text, int from) => text[from..].IndexOf('<') is >= 0 and var at ? from + at : -1;

    private static PageRecord Read(SourceText source, string kind, Action<PageRecord, XElement> fill)
    {
        var record = new PageRecord(kind);
        try
        {
            // No document type: an entity that expands without end must not be read.
            using var reader = XmlReader.Create(new StringReader(source.Text), new() { DtdProcessing = DtdProcessing.Prohibit, MaxCharactersFromEntities = 1024, CheckCharacters = false });
            fill(record, XElement.Load(reader));
        }
        catch (XmlException fault)
        {
            record.NotImported = $"the XML is broken at line {fault.LineNumber}";
        }
        return record;
    }
}
