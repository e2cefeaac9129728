using System.Net;
using Folkmoot.Platform;

namespace Folkmoot.Features.Alerts.Asking;

/// <summary>Counts how often alerts are asked for from one network, for an hour, in memory only.</summary>
public sealed class Networks(Clock clock)
{
    /// <summary>How often in an hour.</summary>
    public const int AnHour = 30;

    private const int MostKept = 100_000;
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private readonly Lock door = new();
    private DateTime hour;

    /// <summary>Counts one. False when it is one too many.</summary>
    public bool Allows(IPAddress? address)
    {
        lock (door)
        {
            var now = clock.Now;
            if (now < hour || now - hour >= TimeSpan.FromHours(1) || counts.Count >= MostKept)
            {
                hour = now;
                counts.Clear();
            }
            var network = Network.Of(address);
            return (counts[network] = counts.GetValueOrDefault(network) + 1) <= AnHour;
        }
    }
}
