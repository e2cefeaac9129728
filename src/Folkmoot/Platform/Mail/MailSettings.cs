using System.Net.Mail;

namespace Folkmoot.Platform.Mail;

/// <summary>Through which server mail goes out, from whom, and at what address the site is that its links lead to.</summary>
/// <param name="Server">smtp://host:port, which is encrypted as soon as the server offers it, or smtps://host:port, which is from the first byte.</param>
/// <param name="User">The name to sign in with; empty for none.</param>
/// <param name="Password">The password that goes with it.</param>
/// <param name="From">The address, with or without a name, that mail comes from.</param>
/// <param name="Site">Where the site is for those who read the mail.</param>
public sealed record MailSettings(Uri Server, string User, string Password, MailAddress From, Uri Site)
{
    /// <summary>What is said where the site's address is not given.</summary>
    public static readonly Uri Here = new("http://localhost:5080");

    /// <summary>The port to connect to: as given, else 465 where encrypted from the first byte, else 25.</summary>
    public int Port => Server.Port > 0 ? Server.Port : IsEncryptedFromTheStart ? 465 : 25;

    /// <summary>Whether the connection is encrypted from the first byte.</summary>
    public bool IsEncryptedFromTheStart => Server.Scheme == "smtps";

    /// <summary>The address of a page, for a link in a mail: Link("kent/alerts").</summary>
    public Uri Link(string path) => new(Site.AbsoluteUri.TrimEnd('/') + "/" + path.TrimStart('/'));

    /// <summary>Without the password.</summary>
    public override string ToString() => $"{Server.Scheme}://{Server.Host}:{Port} from {From.Address}";

    /// <summary>Reads the settings as somebody gave them. Nothing given is no mistake: then there is no mail.</summary>
    /// <param name="server">smtp://user:password@host:port.</param>
    /// <param name="from">alerts@council.example, or Alerts &lt;alerts@council.example&gt;.</param>
    /// <param name="site">https://folkmoot.council.example.</param>
    /// <param name="problem">What is wrong with them, in a line that holds no password; null when nothing is.</param>
    public static MailSettings? Read(string? server, string? from, string? site, out string? problem)
    {
        problem = null;
        if (string.IsNullOrWhiteSpace(server)) return null;
        if (!Uri.TryCreate(server, UriKind.Absolute, out var address) || address.Scheme is not ("smtp" or "smtps") || address.Host.Length == 0)
        {
            problem = "The mail server must be given as smtp://user:password@host:port, or smtps://….";
            return null;
        }
        if (!MailAddress.TryCreate(from, out var sender) || EmailAddress.Read(sender.Address, out _) is null || sender.DisplayName.Any(char.IsControl))
        {
            problem = "Mail needs an address to come from: FOLKMOOT_MAIL_FROM=\"Alerts <alerts@council.example>\".";
            return null;
        }
        var place = Here;
        if (!string.IsNullOrWhiteSpace(site) && !(Uri.TryCreate(site, UriKind.Absolute, out place) && place.Scheme is "https" or "http"))
        {
            problem = "The address of the site must begin with https:// or http://: FOLKMOOT_SITE=https://folkmoot.council.example.";
            return null;
        }
        var user = address.UserInfo.Split(':', 2);
        return new(new UriBuilder(address) { UserName = "", Password = "" }.Uri, Uri.UnescapeDataString(user[0]), user.Length > 1 ? Uri.UnescapeDataString(user[1]) : "", sender, place);
    }
}
