using Folkmoot.Platform.Files;

namespace Folkmoot.Tests.Platform.Files;

public class UploadSettingsTests
{
    [Theory]
    [InlineData("tcp://127.0.0.1:3310", "127.0.0.1", 3310)]
    [InlineData("TCP://clamd.council.example:3311", "clamd.council.example", 3311)]
    [InlineData("tcp://[::1]:3310", "::1", 3310)]
    [InlineData("/run/clamav/clamd.ctl", "/run/clamav/clamd.ctl", 0)]
    [InlineData("unix:///run/clamav/clamd.ctl", "/run/clamav/clamd.ctl", 0)]
    public void The_address_of_the_checker_is_a_port_or_a_socket(string typed, string host, int port)
    {
        var settings = UploadSettings.Read(null, typed, out var problem);

        Assert.Null(problem);
        Assert.Equal((host, port), (settings.Clamd!.Host, settings.Clamd.Port));
    }

    [Theory]
    [InlineData(null, "clamd")]
    [InlineData(null, "tcp://host")]
    [InlineData(null, "http://host:3310")]
    [InlineData("0", null)]
    [InlineData("-1", null)]
    [InlineData("2000", null)]
    [InlineData("ten", null)]
    public void What_cannot_be_is_said_before_the_site_starts(string? megabytes, string? clamd)
    {
        UploadSettings.Read(megabytes, clamd, out var problem);

        Assert.Contains(megabytes is null ? "FOLKMOOT_CLAMD" : "FOLKMOOT_PAPER_MEGABYTES", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_settings_nobody_checks_and_forty_megabytes_are_taken()
    {
        var settings = UploadSettings.Read("", " ", out var problem);

        Assert.Equal((null, null, 40L << 20), (problem, settings.Clamd, settings.MostBytes));
        Assert.Equal(100L << 20, UploadSettings.Read(" 100 ", null, out _).MostBytes);
    }
}
