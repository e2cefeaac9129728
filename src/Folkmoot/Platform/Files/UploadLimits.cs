using Microsoft.AspNetCore.Http.Features;

namespace Folkmoot.Platform.Files;

/// <summary>
/// Receives what is sent to a page that takes files, once it is known that the sender may: to disk and not to memory, and not at all when
/// the request says that it is larger than may be. One that only turns out so is cut off where it is too large.
/// </summary>
public sealed class UploadLimits(RequestDelegate next, UploadSettings settings)
{
    // For what is typed beside the file.
    private const int Words = 1 << 20;
    private const int InMemory = 1 << 16;

    /// <summary>Answers the request.</summary>
    public async Task InvokeAsync(HttpContext http)
    {
        if (http.GetEndpoint()?.Metadata.GetMetadata<TakesFilesAttribute>() is { } takes && HttpMethods.IsPost(http.Request.Method) && !await ReceiveAsync(http, (settings.MostBytes * takes.AtOnce) + Words))
        {
            // Nothing may read the rest of it.
            http.Features.Set<IFormFeature>(new FormFeature(FormCollection.Empty));
            http.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            http.Response.Headers.Connection = "close";
            return;
        }
        await next(http);
    }

    private async Task<bool> ReceiveAsync(HttpContext http, long most)
    {
        if (http.Request.ContentLength > most) return false;
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = most;
        http.Features.Set<IFormFeature>(new FormFeature(http.Request, new FormOptions { MultipartBodyLengthLimit = settings.MostBytes, MemoryBufferThreshold = InMemory, BufferBody = false, ValueLengthLimit = Words }));
        try
        {
            if (http.Request.HasFormContentType) await http.Request.ReadFormAsync(http.RequestAborted);
            return true;
        }
        catch (Exception large) when (large is InvalidDataException || large is BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge })
        {
            return false;
        }
    }
}
