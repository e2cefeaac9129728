using Folkmoot.Features.Authorities;
using Folkmoot.Platform;
using Folkmoot.Platform.Mail;

namespace Folkmoot.Features.Alerts.Asking;

/// <summary>The letters that go to an address before any alert does.</summary>
internal sealed class LettersToFollowers(Authority authority, MailSettings settings, Clock clock)
{
    /// <summary>Asks whether it was they who asked.</summary>
    public OutgoingMail Confirmation(Follower follower, Followed thing, HowOften howOften, string secret) => Letter(follower, "a question whether alerts are wanted", $"Confirm your alerts from {authority.Name}",
        $"""
        Somebody, we think you, asked for alerts about {thing.InWords()} at {authority.Name}, {InWords(howOften)}.

        If you want them, open this page and press the button:

        {Link("alerts/confirm/" + secret)}

        The page works for two days. If it was not you, do nothing: no alert will be sent, and your address will be forgotten.
        """);

    /// <summary>Says that there is nothing to confirm.</summary>
    public OutgoingMail Already(Follower follower, Followed thing) => Letter(follower, "a reminder of alerts already wanted", $"You already have alerts from {authority.Name}",
        $"""
        Somebody, we think you, asked for alerts about {thing.InWords()} at {authority.Name}. You already have them.

        How often they come, and which you get, you can change here:

        {Link("alerts/yours/" + follower.Key)}

        If it was not you who asked, you need do nothing.
        """);

    private static string InWords(HowOften howOften) => howOften == HowOften.Daily ? "once a day" : "as soon as there is news";

    private Uri Link(string path) => settings.Link($"{authority.ShortName}/{path}");

    private OutgoingMail Letter(Follower follower, string about, string subject, string text) => new()
    {
        Id = clock.NewId(), AuthorityId = authority.Id, About = about, To = follower.Address, Subject = subject, Text = text, WrittenAt = clock.Now, NotBefore = clock.Now,
    };
}
