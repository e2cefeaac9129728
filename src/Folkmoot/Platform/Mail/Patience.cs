namespace Folkmoot.Platform.Mail;

/// <summary>How long a mail that could not be sent waits, and when it is given up.</summary>
public static class Patience
{
    /// <summary>How often a mail is tried before it is given up: for about two days.</summary>
    public const int MostAttempts = 16;

    private static readonly TimeSpan First = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(6);

    /// <summary>How long to wait after so many attempts: twice as long each time up to six hours, and a quarter more or less by chance, so that not all come back at once.</summary>
    /// <param name="attempts">How often it was tried, 1 or more.</param>
    /// <param name="chance">From 0 to 1.</param>
    public static TimeSpan After(int attempts, double chance)
    {
        var doubled = First * Math.Pow(2, Math.Min(attempts, MostAttempts) - 1);
        return (doubled < Longest ? doubled : Longest) * (0.75 + chance / 2);
    }
}
