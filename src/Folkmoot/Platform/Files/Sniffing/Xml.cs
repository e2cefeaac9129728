using System.Xml;

namespace Folkmoot.Platform.Files.Sniffing;

/// <summary>How the XML of a stranger is read: nothing it names is fetched, and nothing in it unfolds.</summary>
internal static class Xml
{
    private const long Longest = 100_000_000;

    public static XmlReaderSettings Settings => new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = Longest, MaxCharactersFromEntities = 1, IgnoreComments = true, IgnoreProcessingInstructions = true };
}
