using Folkmoot.Platform.Values;

namespace Folkmoot.Platform.Mail;

/// <summary>A mail that goes out, or went. What it says and to whom is kept only for as long as it may still be sent.</summary>
public sealed class OutgoingMail : Entity
{
    /// <summary>What it is about, in words that name nobody: "an alert".</summary>
    public required string About { get; init; }

    /// <summary>The address; empty once it is not needed.</summary>
    public required string To { get; set; }

    /// <summary>The line it is announced by; empty once it is not needed.</summary>
    public required string Subject { get; set; }

    /// <summary>What it says, in plain text; empty once it is not needed.</summary>
    public required string Text { get; set; }

    /// <summary>Where one click makes an end of such mail; null for a mail that is no list's.</summary>
    public string? LeaveAt { get; set; }

    /// <summary>How far it has got.</summary>
    public MailState State { get; set; }

    /// <summary>The instant, UTC, at which it was written.</summary>
    public required DateTime WrittenAt { get; init; }

    /// <summary>The instant, UTC, before which it is not tried.</summary>
    public required DateTime NotBefore { get; set; }

    /// <summary>The instant, UTC, until which whoever claimed it has it alone.</summary>
    public DateTime? LeaseUntil { get; set; }

    /// <summary>How often it was tried in vain.</summary>
    public int Attempts { get; set; }

    /// <summary>Why it was not sent, in words that name no address.</summary>
    public string? Reason { get; set; }

    /// <summary>The instant, UTC, at which nothing more was to be done.</summary>
    public DateTime? EndedAt { get; set; }

    /// <summary>Forgets to whom it went and what it said.</summary>
    public void Forget() => (To, Subject, Text, LeaveAt) = ("", "", "", null);
}
