namespace Folkmoot.Platform.Mail;

/// <summary>How far a mail has got. docs/mail.md tells why there is a state for not knowing.</summary>
public enum MailState
{
    /// <summary>It waits for its turn.</summary>
    Waiting,

    /// <summary>A process has taken it for a while; nothing has been given away yet, so that another may take it when the while is over.</summary>
    Claimed,

    /// <summary>It is being given away: from here on only the server's answer says whether it was.</summary>
    HandingOver,

    /// <summary>The server took it.</summary>
    Sent,

    /// <summary>The answer never came, or the process ended before it could be written down. It is not sent again by itself.</summary>
    Doubtful,

    /// <summary>It could not be sent, and is not tried again.</summary>
    GivenUp,
}
