using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Folkmoot.Features.Alerts.Asking;

/// <summary>What a link in a mail carries so that only who has the mail can use it.</summary>
internal static class Secret
{
    private const int Bytes = 32;

    /// <summary>A new one: 256 bits by chance, as letters, digits, hyphens and underscores.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>What is kept of one that is used once.</summary>
    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
