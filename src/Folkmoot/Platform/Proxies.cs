using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace Folkmoot.Platform;

/// <summary>The servers before this one that may say for whom they ask and how they were asked. What anybody else says of that is not believed.</summary>
/// <param name="Networks">Their networks; a single address is a network of one.</param>
public sealed record Proxies(IReadOnlyList<IPNetwork> Networks)
{
    /// <summary>The variable that names them.</summary>
    public const string Variable = "FOLKMOOT_PROXY";

    /// <summary>Reads addresses and networks with commas between: "10.0.0.4, 192.168.7.0/24, ::1". Null when there are none.</summary>
    /// <param name="typed">What was given.</param>
    /// <param name="problem">What is wrong with it; null when nothing is.</param>
    public static Proxies? Read(string? typed, out string? problem)
    {
        problem = null;
        var networks = new List<IPNetwork>();
        foreach (var one in (typed ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (IPAddress.TryParse(one, out var address)) networks.Add(new(address, address.GetAddressBytes().Length * 8));
            else if (IPNetwork.TryParse(one, out var network)) networks.Add(network);
            else problem ??= $"{Variable} must hold addresses or networks like 10.0.0.4 or 192.168.7.0/24 with commas between, and “{one}” is neither.";
        }
        return problem is null && networks.Count > 0 ? new(networks) : null;
    }

    /// <summary>Takes the address and the scheme from what they say, past any number of them; the host is what they were asked for and must pass on.</summary>
    public void Use(IApplicationBuilder app)
    {
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto, ForwardLimit = null };
        // Without the framework's own: a program beside this one on the machine is no proxy unless it is named.
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var network in Networks) options.KnownIPNetworks.Add(network);
        app.UseForwardedHeaders(options);
    }
}
