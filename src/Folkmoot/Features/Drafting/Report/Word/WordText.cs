using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Folkmoot.Features.Drafting.Report.Word;

/// <summary>Paragraphs and runs of text.</summary>
internal static class WordText
{
    public static Paragraph Paragraph(string style, string words) => new(new ParagraphProperties(new ParagraphStyleId { Val = style }), Run(words));

    public static Run Run(string words) => new(new Text(Clean(words)) { Space = SpaceProcessingModeValues.Preserve });

    /// <summary>Without the characters that no XML document may hold.</summary>
    public static string Clean(string words) => words.All(IsKept) ? words : string.Concat(words.Where(IsKept));

    private static bool IsKept(char letter) => XmlConvert.IsXmlChar(letter) || char.IsSurrogate(letter);
}
