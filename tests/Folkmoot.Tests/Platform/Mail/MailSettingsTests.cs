using Folkmoot.Platform.Mail;

namespace Folkmoot.Tests.Platform.Mail;

public class MailSettingsTests
{
    [Fact]
    public void Nothing_given_means_no_mail_and_no_problem()
    {
        Assert.Null(MailSettings.Read(null, null, null, out var problem));
        Assert.Null(problem);
    }

    [Fact]
    public void A_password_is_read_and_never_shown()
    {
        var settings = MailSettings.Read("smtp://ann:p%40ss%3Aword@mail.example:587", "alerts@council.example", "https://folkmoot.council.example/base", out _)!;

        Assert.Equal(("ann", "p@ss:word", 587), (settings.User, settings.Password, settings.Port));
        Assert.DoesNotContain("word", $"{settings} {settings.Server}", StringComparison.Ordinal);
        Assert.Equal("https://folkmoot.council.example/base/kent/alerts", settings.Link("kent/alerts").AbsoluteUri);
    }

    [Theory]
    [InlineData("smtp://mail.example", 25)]
    [InlineData("smtps://mail.example", 465)]
    public void A_port_that_is_not_given_is_the_usual_one(string server, int port)
    {
        Assert.Equal(port, MailSettings.Read(server, "alerts@council.example", null, out _)!.Port);
    }

    [Theory]
    [InlineData("mail.example:25", "alerts@council.example", null, "mail server")]
    [InlineData("https://ann:secret@mail.example", "alerts@council.example", null, "mail server")]
    [InlineData("smtp://ann:secret@mail.example", null, null, "FOLKMOOT_MAIL_FROM")]
    [InlineData("smtp://ann:secret@mail.example", "nobody", null, "FOLKMOOT_MAIL_FROM")]
    [InlineData("smtp://ann:secret@mail.example", "alerts@council.example", "folkmoot.council.example", "FOLKMOOT_SITE")]
    public void What_is_wrong_is_said_without_the_password(string server, string? from, string? site, string words)
    {
        Assert.Null(MailSettings.Read(server, from, site, out var problem));
        Assert.Contains(words, problem, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(" Reader.Name+tag@Example.ORG ", "reader.name+tag@example.org")]
    [InlineData("reader@münchen.example", "reader@xn--mnchen-3ya.example")]
    public void An_address_is_read_as_it_is_sent_to(string typed, string read)
    {
        Assert.Equal(read, EmailAddress.Read(typed, out var problem));
        Assert.Null(problem);
    }

    [Theory]
    [InlineData("")]
    [InlineData("reader")]
    [InlineData("reader@")]
    [InlineData("@example.org")]
    [InlineData("reader@example")]
    [InlineData("reader@example..org")]
    [InlineData("reader@-example.org")]
    [InlineData("reader@127.0.0.1")]
    [InlineData(".reader@example.org")]
    [InlineData("a reader@example.org")]
    [InlineData("reader@example.org\r\nRCPT TO:<all@example.org>")]
    [InlineData("reader@example.org>")]
    [InlineData("a,b@example.org")]
    [InlineData("\"a b\"@example.org")]
    [InlineData("lés@example.org")]
    public void What_no_mail_can_be_sent_to_is_refused_in_words(string typed)
    {
        Assert.Null(EmailAddress.Read(typed, out var problem));
        Assert.NotEmpty(problem!);
    }

    [Fact]
    public void A_mail_waits_longer_each_time_and_for_about_two_days_in_all()
    {
        var waits = Enumerable.Range(1, Patience.MostAttempts - 1).Select(attempts => Patience.After(attempts, 0.5)).ToList();

        Assert.Equal(TimeSpan.FromMinutes(1), waits[0]);
        Assert.Equal(TimeSpan.FromMinutes(2), waits[1]);
        Assert.Equal(TimeSpan.FromHours(6), waits[^1]);
        Assert.Equal(waits.Order(), waits);
        Assert.InRange(waits.Sum(wait => wait.TotalHours), 36, 60);
        Assert.Equal((TimeSpan.FromSeconds(45), TimeSpan.FromSeconds(75)), (Patience.After(1, 0), Patience.After(1, 1)));
    }
}
