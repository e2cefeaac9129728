namespace Folkmoot.Platform.Mail;

/// <summary>Whether this installation sends mail. Where it does not, nothing is written that waits to be sent, and the pages say so.</summary>
/// <param name="Settings">How it sends; null when it does not.</param>
public sealed record Mailing(MailSettings? Settings)
{
    /// <summary>Whether mail is sent.</summary>
    public bool IsOn => Settings is not null;
}
