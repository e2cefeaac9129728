using System.Net;
using Folkmoot.Features.Papers;
using Folkmoot.Features.Papers.Keeping;
using Folkmoot.Features.Rules;
using Folkmoot.Features.Rules.Subjects;
using Folkmoot.Law.Retention;
using Folkmoot.Platform.Access;
using Folkmoot.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Tests.Features.Papers;

/// <summary>How long papers are kept, and legal holds.</summary>
public abstract class KeepingTests(StoreFixture store) : IDisposable
{
    private readonly DateTimeOffset now = store.Time.Now;

    [Fact]
    public async Task A_paper_whose_time_is_over_is_listed_and_removed_and_its_record_says_why()
    {
        var shelf = await ShelfAsync(6);
        using var staff = await shelf.SignInAsync(Role.DemocraticServices);
        var id = await shelf.PutAsync(staff, "a.txt", Samples.Text("quinquereme"), "The old report");
        await shelf.PressAsync(staff, id, "Publish the paper");
        var address = await shelf.FileAsync(id);

        // Made on 2 March 2026, so kept to the end of 1 March 2032.
        store.Time.Now = new(2032, 3, 1, 12, 0, 0, TimeSpan.Zero);
        Assert.Empty(await OverAsync(shelf));
        store.Time.Now = new(2032, 3, 2, 12, 0, 0, TimeSpan.Zero);
        var over = Assert.Single(await OverAsync(shelf));
        Assert.Equal((id, "kept until 1 March 2032", "Retention schedule, line 4"), (over.Id, over.Kept, over.Rule));
        Assert.Equal(1, await RemoveAsync(shelf));

        using var answer = await (await store.SiteAsync()).Client.GetAsync(Shelf.Uri(address));
        using var again = await shelf.SignInAsync(Role.DemocraticServices);
        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
        Assert.Contains("The old report Its file was removed on 2 March 2032", (await store.PageAsync(shelf.Public)).One("#papers .fm-papers"), StringComparison.Ordinal);
        Assert.Contains("File removed, by retention. It was kept until 1 March 2032, by Retention schedule, line 4.", (await again.PageAsync($"{shelf.At}/papers/{id}")).Main, StringComparison.Ordinal);
        Assert.Empty((await store.PageAsync($"{shelf.At}/search?q=quinquereme")).All(".fm-ledger__title"));
        Assert.Empty(Directory.GetFiles(Path.Combine(store.Store.FilesFolder, "papers", id.ToString("N")), "*", SearchOption.AllDirectories));
        Assert.Equal(0, await RemoveAsync(shelf));
    }

    [Fact]
    public async Task Without_a_rule_of_the_authority_nothing_is_ever_removed()
    {
        var shelf = await new Shelf(store).AddAsync();
        using var staff = await shelf.SignInAsync(Role.DemocraticServices);
        await shelf.PutAsync(staff, "a.txt", Samples.Text("Words"));
        store.Time.Now = new(2190, 1, 1, 12, 0, 0, TimeSpan.Zero);

        Assert.Empty(await OverAsync(shelf));
    }

    [Fact]
    public async Task A_paper_that_is_held_is_neither_replaced_nor_removed_until_legal_lifts_the_hold()
    {
        var shelf = await ShelfAsync(6);
        using var staff = await shelf.SignInAsync(Role.DemocraticServices);
        using var legal = await shelf.SignInAsync(Role.Legal);
        var id = await shelf.PutAsync(staff, "a.txt", Samples.Text("Words"));
        var stale = await staff.PageAsync($"{shelf.At}/papers/{id}/replace");
        Assert.Contains("Give the reason.", (await shelf.PressAsync(legal, id, "Place the hold", " ")).Main, StringComparison.Ordinal);
        (await shelf.PressAsync(legal, id, "Place the hold", "A claim was issued.")).Is(HttpStatusCode.Redirect);

        var refused = await staff.UploadAsync(stale, "b.txt", Samples.Text("Others"), new Dictionary<string, string> { ["Why"] = "Because." });

        Assert.Contains("A legal hold stands on this paper", refused.One(".govuk-error-summary"), StringComparison.Ordinal);
        Assert.DoesNotContain((await staff.PageAsync($"{shelf.At}/papers/{id}")).All("summary"), words => words.Contains("legal hold", StringComparison.Ordinal));
        store.Time.Now = new(2032, 3, 2, 12, 0, 0, TimeSpan.Zero);
        Assert.Empty(await OverAsync(shelf));
        using var later = await shelf.SignInAsync(Role.Legal);
        (await shelf.PressAsync(later, id, "Lift the hold", "The claim was withdrawn.")).Is(HttpStatusCode.Redirect);
        Assert.Single(await OverAsync(shelf));
        Assert.Contains("Legal hold lifted, by Legal. The claim was withdrawn.", (await later.PageAsync($"{shelf.At}/papers/{id}")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hold_placed_between_listing_and_removing_keeps_the_paper()
    {
        var shelf = await ShelfAsync(6);
        using var staff = await shelf.SignInAsync(Role.DemocraticServices);
        var id = await shelf.PutAsync(staff, "a.txt", Samples.Text("Words"));
        store.Time.Now = new(2032, 3, 2, 12, 0, 0, TimeSpan.Zero);
        var over = await OverAsync(shelf);
        using var legal = await shelf.SignInAsync(Role.Legal);
        await shelf.PressAsync(legal, id, "Place the hold", "A claim was issued.");

        Assert.Equal(0, await DoAsync(retention => retention.RemoveAsync(shelf.Town.Authority.Id, over, default)));
        Assert.NotEmpty(Directory.GetFiles(Path.Combine(store.Store.FilesFolder, "papers", id.ToString("N")), "*", SearchOption.AllDirectories));
    }

    public void Dispose()
    {
        store.Time.Now = now;
        GC.SuppressFinalize(this);
    }

    private async Task<Shelf> ShelfAsync(int years)
    {
        var shelf = new Shelf(store);
        return await shelf.AddAsync(new AuthorityRule
        {
            Id = store.Clock.NewId(), AuthorityId = shelf.Town.Authority.Id, Slug = "retention", Subject = Subject.Retention, About = "", From = new(2020, 1, 1),
            Settings = new RetentionSettings([new(KeptItem.ExecutiveRecord, years)]), Source = "Retention schedule", Provision = "line 4",
        });
    }

    private Task<IReadOnlyList<PaperOver>> OverAsync(Shelf shelf) => DoAsync(retention => retention.OverAsync(shelf.Town.Authority.Id, default));

    private async Task<int> RemoveAsync(Shelf shelf)
    {
        var over = await OverAsync(shelf);
        return await DoAsync(retention => retention.RemoveAsync(shelf.Town.Authority.Id, over, default));
    }

    private async Task<T> DoAsync<T>(Func<PaperRetention, Task<T>> act)
    {
        await using var db = store.Open();
        return await act(new(db, store.Clock, new(store.Store)));
    }

    public sealed class OnSqlite(SqliteStore store) : KeepingTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : KeepingTests(store), IClassFixture<PostgresStore>;
}
