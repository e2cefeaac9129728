using System.Net;
using System.Net.Sockets;

namespace Folkmoot.Platform;

/// <summary>The network that somebody comes from, so far as limits are counted by it.</summary>
public static class Network
{
    /// <summary>An IPv4 address; of an IPv6 address the half that one customer has to themselves. Empty when nothing is known.</summary>
    public static string Of(IPAddress? address)
    {
        if (address is null) return "";
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return plain.AddressFamily == AddressFamily.InterNetworkV6 ? Convert.ToHexString(plain.GetAddressBytes().AsSpan(0, 8)) : plain.ToString();
    }
}
