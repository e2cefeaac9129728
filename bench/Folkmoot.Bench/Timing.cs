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

    /// <summary>
    /// One client, one request after another; the median and the 95th percentile in milliseconds. The stores take turns,
    /// so that whatever else the machine does falls on all of them alike.
    /// </summary>
    public static async Task<IReadOnlyList<Timing>> OfAsync(IReadOnlyList<(Site Site, Kind Kind)> stores, int requests, bool load)
    {
        var random = new Random(17);
        var times = stores.Select(_ => new List<double>(requests)).ToList();
        for (var i = -WarmUp; i < requests; i++)
        {
            foreach (var (number, (site, kind)) in stores.Index())
            {
                var address = kind.Addresses[random.Next(kind.Addresses.Count)];
                var began = Stopwatch.GetTimestamp();
                using var response = (await site.Client.GetAsync(address)).EnsureSuccessStatusCode();
                await response.Content.ReadAsByteArrayAsync();
                if (i >= 0)
                {
                    times[number].Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
                }
            }
        }
        var timings = new List<Timing>();
        foreach (var (number, (site, kind)) in stores.Index())
        {
            times[number].Sort();
            timings.Add(new Timing(kind.Name, times[number][requests / 2], times[number][(int)(requests * 0.95)], load ? await LoadAsync(site, kind) : null));
        }
        return timings;
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
