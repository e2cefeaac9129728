using System.Text.RegularExpressions;

namespace Folkmoot.Platform.Mail;

/// <summary>The server answered no. The message holds its answer without any address.</summary>
/// <param name="code">The three digits of the answer.</param>
/// <param name="answer">Its words.</param>
public sealed partial class SmtpRefusal(int code, string answer) : Exception(WithoutAddresses($"{code} {answer}"))
{
    private const int Longest = 300;

    /// <summary>Whether the server says that trying again is of no use.</summary>
    public bool IsForGood => code is >= 500 and < 600;

    /// <summary>Words that may be kept: on one line, not too long, and with every e-mail address taken out.</summary>
    public static string WithoutAddresses(string text)
    {
        var words = Address().Replace(text, "(the address)");
        words = new string([.. words.Select(c => char.IsControl(c) ? ' ' : c)]).Trim();
        return words.Length > Longest ? words[..Longest] + "…" : words;
    }

    [GeneratedRegex(@"[^\s<>()\[\]:;,""]+@[^\s<>()\[\]:;,""]+", RegexOptions.None, 1000)]
    private static partial Regex Address();
}
