using System.Text;

namespace Folkmoot.Platform.Mail;

/// <summary>Words in a header (RFC 2047): as they are where ASCII will do, else in UTF-8 by base64.</summary>
public static class EncodedWords
{
    // A line with an encoded word has at most 76 characters; the header's name, what stands around the word and base64 leave 39 bytes.
    private const int MostBytes = 39;
    private const int LongestLine = 66;

    /// <summary>The words of a subject on one line: white space becomes single, control characters go.</summary>
    public static string Of(string words)
    {
        var line = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        line = new string([.. line.Where(c => !char.IsControl(c))]);
        return string.Join("\r\n ", line.All(char.IsAscii) && !line.Contains("=?", StringComparison.Ordinal) ? Folded(line) : Encoded(line));
    }

    /// <summary>A name before an address: quoted where ASCII will do.</summary>
    public static string Phrase(string name)
    {
        var line = Of(name);
        return line.StartsWith("=?", StringComparison.Ordinal) ? line : '"' + line.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + '"';
    }

    private static IEnumerable<string> Folded(string line)
    {
        while (line.Length > LongestLine && line.LastIndexOf(' ', LongestLine) is > 0 and var space)
        {
            yield return line[..space];
            line = line[(space + 1)..];
        }
        yield return line;
    }

    private static IEnumerable<string> Encoded(string line)
    {
        var part = new StringBuilder();
        var bytes = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (bytes + rune.Utf8SequenceLength > MostBytes)
            {
                yield return Word(part.ToString());
                part.Clear();
                bytes = 0;
            }
            part.Append(rune.ToString());
            bytes += rune.Utf8SequenceLength;
        }
        yield return Word(part.ToString());
    }

    private static string Word(string part) => $"=?utf-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes(part))}?=";
}
