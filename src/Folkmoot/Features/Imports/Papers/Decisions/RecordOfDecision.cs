using System.Text.RegularExpressions;

namespace Folkmoot.Features.Imports.Papers;

/// <summary>Records of decision, proposed and made: the forms by which a decision is put on record.</summary>
internal static partial class RecordOfDecision
{
    public static readonly PageKind Proposed = new("proposed_record_of_decision", source => Kind(source) == "proposed_record_of_decision", source => Read(source, "proposed_record_of_decision"));
    public static readonly PageKind Made = new("record_of_decision", source => Kind(source) == "record_of_decision", source => Read(source, "record_of_decision"));

    private const int OpeningLines = 8;

    private static string? Kind(SourceText source)
    {
        if (source.Format != SourceFormat.Text)
        {
            return null;
        }

        var heading = source.Lines.Where(line => !line.IsBlank).Take(OpeningLines).Select(line => Heading().Match(line.Text)).FirstOrDefault(match => match.Success);
        if (heading is null || !Labels().IsMatch(source.Text[..Math.Min(source.Text.Length, 6000)]))
        {
            return null;
        }

        return heading.Groups["proposed"].Success ? "proposed_record_of_decision" : "record_of_decision";
    }

    private static PageRecord Read(SourceText source, string kind)
    {
        var paper = new Paper(source);
        var record = new PageRecord(kind);
        var start = RecordHead.Read(paper, record);
        var sections = PaperSections.Read(paper, start, RecordSignature.Read(paper, record), RecordHeadings.Find);
        for (var i = 0; i < sections.Count; i++)
        {
            var over = sections[i].Name == "reason_for_decision" && i + 1 < sections.Count && sections[i + 1].Name == "background";
            RecordFields.Take(record, sections[i], over);
        }

        RecordFields.Finish(record, made: kind == "record_of_decision");
        return record;
    }

    [GeneratedRegex(@"^[^:]{0,60}?((?<proposed>proposed|draft)\s+)?(record of (the |an? )?((proposed|officer|executive|cabinet|delegated|cabinet member|member|key|portfolio holder|individual|urgent)\s+){0,3}decision|(officer|executive|delegated|cabinet member|portfolio holder|member|key|urgent)( executive| key| delegated)? decision (record|notice|form)|decision (record|notice) form|record of decision (taken|made).*|statement of (executive )?decision|decision record)(\s*\(.*\)|\s+(form|sheet|notice))?$", RegexOptions.IgnoreCase)]
    private static partial Regex Heading();

    [GeneratedRegex(@"(decision (to be )?(taken|made) by|decision[- ]?(maker|taker)|decision (number|no\b|ref)|key decision|reason(s|\(s\))? for (the )?decision|title of (the )?decision|alternative)", RegexOptions.IgnoreCase)]
    private static partial Regex Labels();
}
