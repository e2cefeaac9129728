using System.Globalization;
using System.Net.Mail;
using System.Text;

namespace Folkmoot.Platform.Mail;

/// <summary>A mail as it goes over the wire: headers and plain text in UTF-8, lines of at most 76 characters that end in CR LF.</summary>
public static class MailText
{
    /// <summary>Writes it. Whatever the rows hold, no header ends before its time.</summary>
    public static string Of(OutgoingMail mail, MailSettings settings)
    {
        var text = new StringBuilder();
        Header(text, "From", Sender(settings.From));
        Header(text, "To", mail.To);
        Header(text, "Subject", EncodedWords.Of(mail.Subject));
        Header(text, "Date", mail.WrittenAt.ToString("ddd, dd MMM yyyy HH:mm:ss '+0000'", CultureInfo.InvariantCulture));
        // The same however often it is tried: most readers show a mail that comes twice under one id once.
        Header(text, "Message-ID", $"<{mail.Id:N}@{settings.From.Host}>");
        Header(text, "Auto-Submitted", "auto-generated");
        if (mail.LeaveAt is { } leave)
        {
            Header(text, "List-Unsubscribe", $"<{leave}>");
            Header(text, "List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        Header(text, "MIME-Version", "1.0");
        Header(text, "Content-Type", "text/plain; charset=utf-8");
        Header(text, "Content-Transfer-Encoding", "quoted-printable");
        return text.Append("\r\n").Append(QuotedPrintable.Of(mail.Text)).ToString();
    }

    private static string Sender(MailAddress from) => from.DisplayName.Length == 0 ? from.Address : $"{EncodedWords.Phrase(from.DisplayName)} <{from.Address}>";

    /// <summary>A header of one line. White space within becomes single, other control characters and anything beyond ASCII cannot occur.</summary>
    /// <exception cref="ArgumentException">A value would break out of its header.</exception>
    private static void Header(StringBuilder text, string name, string value)
    {
        // A folded line, which begins with a space, comes only from the encoding of words.
        if (value.Replace("\r\n ", " ", StringComparison.Ordinal).Any(c => c is < ' ' or > '~')) throw new ArgumentException($"The header {name} of a mail would hold a character that no header may hold.", nameof(value));
        text.Append(name).Append(": ").Append(value).Append("\r\n");
    }
}
