using System.Net;
using Folkmoot.Tests.Features.Decisions;
using Folkmoot.Tests.Fixtures;

namespace Folkmoot.Tests.Pages;

public sealed class FreshnessTests(SqliteStore store) : IClassFixture<SqliteStore>, IAsyncLifetime
{
    private const string Address = "/anyshire/decisions/23-00061";

    [Fact]
    public async Task A_public_page_may_be_kept_for_a_minute_and_sets_no_cookie()
    {
        using var answer = await AskAsync(HttpMethod.Get, Address);

        Assert.True(answer.Headers.CacheControl is { Public: true, MaxAge.TotalSeconds: 60 });
        Assert.NotNull(answer.Headers.ETag);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task A_page_that_is_still_the_same_is_not_sent_again()
    {
        using var first = await AskAsync(HttpMethod.Get, Address);
        using var second = await AskAsync(HttpMethod.Get, Address, first.Headers.ETag!.ToString());

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync());
        using var other = await AskAsync(HttpMethod.Get, "/anyshire/decisions", first.Headers.ETag!.ToString());
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Fact]
    public async Task Asking_for_the_head_alone_gives_the_same_headers_and_no_page()
    {
        using var whole = await AskAsync(HttpMethod.Get, Address);
        using var head = await AskAsync(HttpMethod.Head, Address);

        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(whole.Headers.ETag, head.Headers.ETag);
        Assert.Equal((await whole.Content.ReadAsByteArrayAsync()).Length, head.Content.Headers.ContentLength);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task A_page_that_is_not_there_is_not_kept()
    {
        using var answer = await AskAsync(HttpMethod.Get, "/anyshire/decisions/none");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.False(answer.Headers.CacheControl?.Public ?? false);
        Assert.NotEmpty(await answer.Content.ReadAsByteArrayAsync());
    }

    public async ValueTask InitializeAsync() => await store.AddOnceAsync(new FullRecord().Council.Rows);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async Task<HttpResponseMessage> AskAsync(HttpMethod method, string address, string? tag = null)
    {
        using var request = new HttpRequestMessage(method, address);
        if (tag is not null) request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        return await (await store.SiteAsync()).Client.SendAsync(request);
    }
}
