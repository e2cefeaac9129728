using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Folkmoot.Platform;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace Folkmoot.Features.Accounts.Typed;

/// <summary>Seals typed words for the time of signing in, so that a page can carry them and nobody can read or change them there.</summary>
public sealed class TypedSeal(IDataProtectionProvider protection, Clock clock)
{
    private readonly IDataProtector protector = protection.CreateProtector("words typed before signing in");

    /// <summary>The words, sealed.</summary>
    public string Close(TypedWords typed)
    {
        using var packed = new MemoryStream();
        using (var packing = new BrotliStream(packed, CompressionLevel.Fastest)) JsonSerializer.Serialize(packing, typed);
        return WebEncoders.Base64UrlEncode(protector.Protect(packed.ToArray()));
    }

    /// <summary>The words as they were sealed here; null when they were not, or too long ago.</summary>
    public TypedWords? Open(string? held)
    {
        if (string.IsNullOrEmpty(held)) return null;
        try
        {
            using var unpacking = new BrotliStream(new MemoryStream(protector.Unprotect(WebEncoders.Base64UrlDecode(held))), CompressionMode.Decompress);
            return JsonSerializer.Deserialize<TypedWords>(unpacking) is { } typed && typed.Until > clock.Now ? typed : null;
        }
        catch (Exception wrong) when (wrong is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
