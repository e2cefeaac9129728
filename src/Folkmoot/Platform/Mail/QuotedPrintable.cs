using System.Text;

namespace Folkmoot.Platform.Mail;

/// <summary>Text in UTF-8 as ASCII that a person can still read (RFC 2045, 6.7).</summary>
public static class QuotedPrintable
{
    private const int Longest = 76;

    /// <summary>The text with every line ended by CR LF and none longer than 76 characters.</summary>
    public static string Of(string text)
    {
        var written = new StringBuilder(text.Length * 2);
        foreach (var line in text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
        {
            Line(written, Encoding.UTF8.GetBytes(line));
            written.Append("\r\n");
        }
        return written.ToString();
    }

    private static void Line(StringBuilder written, ReadOnlySpan<byte> bytes)
    {
        var length = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            var isLast = i == bytes.Length - 1;
            var asItIs = bytes[i] is >= (byte)'!' and <= (byte)'~' and not (byte)'=' || (bytes[i] is (byte)' ' or (byte)'\t' && !isLast);
            var piece = asItIs ? 1 : 3;
            // The equals sign that goes on in the next line needs room too.
            if (length + piece > Longest - (isLast ? 0 : 1))
            {
                written.Append("=\r\n");
                length = 0;
            }
            if (asItIs) written.Append((char)bytes[i]);
            else written.Append('=').Append(bytes[i].ToString("X2"));
            length += piece;
        }
    }
}
