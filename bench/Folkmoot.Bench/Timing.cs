using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Folkmoot.Bench;

/// <summary>What a kind of page took.</summary>
internal sealed record Timing(string Page, double Median, double Late, double? PagesASecond);

/// <summary>Asks for pages and holds the watch.</summary>
internal static partial class Timings
{
    private const int WarmUp = 60;

    /// <summary>One client, one request after another; the median and the 95th percentile in milliseconds.</summary>
    public static async Task<Timing> OfAsync(Site site, Kind kind, int requests, bool load)
    {
        var random = new Random(17);
        for (var i = 0; i < WarmUp; i++)
        {
            (await site.Client.GetAsync(kind.Addresses[i % kind.Addresses.Count])).EnsureSuccessStatusCode();
        }
        var times = new List<double>(requests);
        for (var i = 0; i < requests; i++)
        {
            var address = kind.Addresses[random.Next(kind.Addresses.Count)];
            var began = Stopwatch.GetTimestamp();
            using var response = await site.Client.GetAsync(address);
            await response.Content.ReadAsByteArrayAsync();
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }
        times.Sort();
        return new Timing(kind.Name, times[requests / 2], times[(int)(requests * 0.95)], load ? await LoadAsync(site, kind) : null);
    }

    /// <summary>Pages a second with eight clients for three seconds; none without wrk.</summary>
    private static async Task<double?> LoadAsync(Site site, Kind kind)
    {
        var script = Path.GetTempFileName();
        var list = string.Join(", ", kind.Addresses.Select(a => $"\"{a.Replace("\"", "%22")}\""));
        await File.WriteAllTextAsync(script, $"local pages = {{{list}}}\nlocal at = 0\nrequest = function() at = at % #pages + 1 return wrk.format('GET', pages[at]) end\n");
        var said = await Shell.RunAsync("wrk", "-t1", "-c8", "-d3s", "-s", script, site.Address.ToString());
        File.Delete(script);
        return double.Parse(RequestsASecond().Match(said).Groups[1].Value, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)", RegexOptions.None, 1000)]
    private static partial Regex RequestsASecond();
}
