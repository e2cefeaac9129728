using Folkmoot.Platform;

namespace Folkmoot.Features.Accounts.Typed;

/// <summary>An answer of a form, under the name it was sent with.</summary>
public sealed record TypedField(string Name, string Value);

/// <summary>What somebody typed into a form that could not be accepted from them as it was sent. It is shown to them again, and never acted on by itself.</summary>
/// <param name="Page">The address of the page that the form stands on.</param>
/// <param name="Sent">The address that it was sent to, and the only one that it is put back for.</param>
/// <param name="Fields">The answers, in their order; no files.</param>
/// <param name="Until">The instant (UTC) after which it is not shown any more.</param>
public sealed record TypedWords(string Page, string Sent, IReadOnlyList<TypedField> Fields, DateTime Until)
{
    /// <summary>How long a sent form may be to be kept, in bytes.</summary>
    public const int MostBytes = 1_000_000;

    /// <summary>How long it is kept: time enough to find one's telephone.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromHours(1);

    private const string Token = "__RequestVerificationToken";

    /// <summary>The form of a request; null when there is none, or it is longer than so many bytes.</summary>
    public static async Task<TypedWords?> OfAsync(HttpRequest request, Clock clock, int most = MostBytes)
    {
        if (!request.HasFormContentType || !(request.ContentLength > 0 && request.ContentLength <= most)) return null;
        if (await ReadAsync(request) is not { } form) return null;
        var fields = form.Where(one => one.Key != Token).SelectMany(one => one.Value.Select(value => new TypedField(one.Key, value ?? ""))).ToList();
        var sent = request.Path + request.QueryString;
        return new(PageOf(request) ?? WithoutHandler(request.Path, request.QueryString), sent, fields, clock.Now + Kept);
    }

    /// <summary>The form of a request; null when what was sent is none that can be read.</summary>
    public static async Task<IFormCollection?> ReadAsync(HttpRequest request)
    {
        try
        {
            return await request.ReadFormAsync(request.HttpContext.RequestAborted);
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or IOException)
        {
            return null;
        }
    }

    // The page that the browser says it was sent from, when that is a page of this site which can be asked for again.
    private static string? PageOf(HttpRequest request) =>
        Uri.TryCreate(request.Headers.Referer.ToString(), UriKind.Absolute, out var from) && from.Authority == request.Host.Value && from.AbsolutePath.Length > 1 && from.AbsolutePath != TypedAgain.Address
            ? WithoutHandler(PathString.FromUriComponent(from), QueryString.FromUriComponent(from))
            : null;

    // A handler is what a form asks to be done: the page alone does nothing.
    private static string WithoutHandler(PathString path, QueryString query) =>
        path + QueryString.Create(Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(query.Value).Where(one => !one.Key.Equals("handler", StringComparison.OrdinalIgnoreCase)));
}
