using System.Net.Sockets;

namespace Folkmoot.Platform.Files.Checking;

/// <summary>Where clamd listens: a host and port, or a socket in the file system.</summary>
public sealed record ClamdAddress
{
    private const string Tcp = "tcp://";
    private const string Unix = "unix://";

    private ClamdAddress(string host, int port) => (Host, Port) = (host, port);

    /// <summary>The host; the path of the socket when there is no port.</summary>
    public string Host { get; }

    /// <summary>The port; 0 for a socket in the file system.</summary>
    public int Port { get; }

    /// <summary>Reads "tcp://host:3310", "unix:///run/clamav/clamd.ctl" or the path alone; null when it is none of them.</summary>
    public static ClamdAddress? Read(string text)
    {
        text = text.Trim();
        if (text.StartsWith(Unix, StringComparison.OrdinalIgnoreCase)) text = text[Unix.Length..];
        if (text.StartsWith('/')) return new(text, 0);
        return text.StartsWith(Tcp, StringComparison.OrdinalIgnoreCase) && Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Host.Length > 0 && uri.Port > 0 ? new(uri.Host.Trim('[', ']'), uri.Port) : null;
    }

    /// <summary>A connection, opened.</summary>
    /// <exception cref="SocketException">Nobody listens there.</exception>
    public async Task<Socket> ConnectAsync(CancellationToken ct)
    {
        var socket = Port == 0 ? new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified) : new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await (Port == 0 ? socket.ConnectAsync(new UnixDomainSocketEndPoint(Host), ct) : socket.ConnectAsync(Host, Port, ct));
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
