using Folkmoot.Features.Alerts;
using Folkmoot.Features.Contracts;
using Folkmoot.Features.Decisions;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Audit;
using Folkmoot.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Tests.Features.Alerts;

public abstract class NewsTests(StoreFixture store)
{
    private static readonly DateOnly Lately = new(2026, 11, 18);

    [Theory]
    [InlineData("service/breaks-for-carers", "", "the service “Breaks for carers”")]
    [InlineData("body/cabinet", "", "the body “Cabinet”")]
    [InlineData("division/riverside", "", "the division “Riverside”")]
    [InlineData("words", "weirs \"and sluices\"", "decisions with the words “weirs \"and sluices\"”")]
    public async Task A_new_decision_is_told_to_whoever_follows_what_it_is_about(string what, string words, string why)
    {
        await using var readers = await BeginAsync();
        await readers.FollowAsync(what, "reader@example.org", words: words);
        await readers.FollowAsync("words", "other@example.org", words: "something else");
        await AddAsync(readers, About(readers, "Repair of the weir and sluices"));

        var alert = Assert.Single(await readers.AlertsToAsync("reader@example.org"));
        Assert.StartsWith("Repair of the weir and sluices – ", alert.Subject, StringComparison.Ordinal);
        Assert.Contains("- New on the record. Approved, made 18 November 2026\n", alert.Text, StringComparison.Ordinal);
        Assert.Contains($"https://folkmoot.example{readers.Here}/decisions/repair-of-the-weir-and-sluices\n", alert.Text, StringComparison.Ordinal);
        Assert.Contains($"You are told because you follow {why}.\n", alert.Text, StringComparison.Ordinal);
        Assert.StartsWith($"https://folkmoot.example{readers.Here}/alerts/leave/", alert.LeaveAt, StringComparison.Ordinal);
        Assert.Empty(await readers.AlertsToAsync("other@example.org"));
    }

    [Fact]
    public async Task What_happens_to_a_decision_is_told_to_whoever_follows_it()
    {
        await using var readers = await BeginAsync();
        var decision = About(readers, "Repair of the weir");
        await AddAsync(readers, decision);
        await readers.FollowAsync("decision/repair-of-the-weir", "reader@example.org");
        await readers.RoundAsync();
        Assert.Empty(await readers.AlertsToAsync("reader@example.org"));
        await AddAsync(readers, Step(decision, Track.CallIn, nameof(CallInState.Requested), new(2026, 11, 20)));

        var alert = Assert.Single(await readers.AlertsToAsync("reader@example.org"));
        Assert.Contains("- Call-in: called in, not yet ruled on, 20 November 2026\n", alert.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("New on the record", alert.Text, StringComparison.Ordinal);
        Assert.Single(await readers.AlertsToAsync("reader@example.org"));
    }

    [Fact]
    public async Task A_new_term_is_told_to_whoever_follows_its_service()
    {
        await using var readers = await BeginAsync();
        await readers.FollowAsync("service/breaks-for-carers", "reader@example.org");
        var contract = new Contract { Id = store.Clock.NewId(), AuthorityId = readers.Town.Authority.Id, Title = "Breaks", Slug = "breaks", ServiceId = readers.Service.Id, SortKey = store.Clock.NewId().GetHashCode() };
        await AddAsync(readers, contract, new Term { Id = store.Clock.NewId(), AuthorityId = contract.AuthorityId, ContractId = contract.Id, From = new(2027, 4, 1), To = new(2029, 3, 31) });

        var alert = Assert.Single(await readers.AlertsToAsync("reader@example.org"));
        Assert.Contains("- A new term of the contract, 1 April 2027 to 31 March 2029\n", alert.Text, StringComparison.Ordinal);
        Assert.Contains($"{readers.Here}/contracts/breaks\n", alert.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Openness.Exempt)]
    [InlineData(Openness.Confidential)]
    [InlineData(Openness.Working)]
    public async Task What_is_withheld_is_never_told(Openness openness)
    {
        await using var readers = await BeginAsync();
        await readers.FollowAsync("service/breaks-for-carers", "reader@example.org");
        await readers.FollowAsync("words", "words@example.org", words: "weir");
        var withheld = About(readers, "Repair of the weir", openness);
        await AddAsync(readers, withheld);
        await AddAsync(readers, Step(withheld, Track.Decision, nameof(DecisionState.Approved), Lately));
        await readers.RoundAsync();

        Assert.Empty(await readers.AlertsToAsync("reader@example.org"));
        Assert.Empty(await readers.AlertsToAsync("words@example.org"));
        await using var db = store.Open();
        Assert.False(await db.News.AnyAsync(n => n.AuthorityId == readers.Town.Authority.Id));
    }

    [Fact]
    public async Task What_is_withheld_before_the_morning_is_not_told_in_the_morning()
    {
        await using var readers = await BeginAsync();
        await readers.FollowAsync("service/breaks-for-carers", "reader@example.org", HowOften.Daily);
        await ToldTodayAsync(readers);
        var decision = About(readers, "Repair of the weir");
        await AddAsync(readers, decision);
        await readers.RoundAsync();
        await using (var db = store.Open())
        {
            Assert.True(await db.News.AnyAsync(n => n.DecisionId == decision.Id));
            (await db.Decisions.SingleAsync(d => d.Id == decision.Id)).Openness = Openness.Exempt;
            await db.SaveAsync(new Act("a test", "withholds it"));
        }
        store.Time.Now = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);

        Assert.Empty(await readers.AlertsToAsync("reader@example.org"));
    }

    [Fact]
    public async Task Who_follows_it_for_several_reasons_gets_one_mail_that_says_them_all()
    {
        await using var readers = await BeginAsync();
        await readers.FollowAsync("service/breaks-for-carers", "reader@example.org");
        await readers.FollowAsync("body/cabinet", "reader@example.org");
        await readers.FollowAsync("words", "reader@example.org", HowOften.Daily, "weir");
        await AddAsync(readers, About(readers, "Repair of the weir"), About(readers, "Repair of the lock"));
        await ToldTodayAsync(readers);

        var alert = Assert.Single(await readers.AlertsToAsync("reader@example.org"));
        Assert.StartsWith("2 pieces of news – ", alert.Subject, StringComparison.Ordinal);
        Assert.Contains("the service “Breaks for carers”, the body “Cabinet”, decisions with the words “weir”.", Sorted(alert.Text), StringComparison.Ordinal);
        store.Time.Now = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);
        Assert.Single(await readers.AlertsToAsync("reader@example.org"));
    }

    [Fact]
    public async Task Daily_alerts_come_together_in_the_London_morning()
    {
        // Summer time: seven in London is six by the universal clock.
        await using var readers = await BeginAsync(new(2027, 6, 15, 12, 0, 0, TimeSpan.Zero));
        await readers.FollowAsync("service/breaks-for-carers", "reader@example.org", HowOften.Daily);
        await ToldTodayAsync(readers);
        await AddAsync(readers, About(readers, "Repair of the weir", day: new(2027, 6, 14)));
        Assert.Empty(await readers.AlertsToAsync("reader@example.org"));
        await AddAsync(readers, About(readers, "Repair of the lock", day: new(2027, 6, 14)));
        store.Time.Now = new(2027, 6, 16, 5, 59, 0, TimeSpan.Zero);
        Assert.Empty(await readers.AlertsToAsync("reader@example.org"));
        store.Time.Now = new(2027, 6, 16, 6, 0, 0, TimeSpan.Zero);

        var alert = Assert.Single(await readers.AlertsToAsync("reader@example.org"));
        Assert.Contains("Repair of the weir\n", alert.Text, StringComparison.Ordinal);
        Assert.Contains("Repair of the lock\n", alert.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_an_import_fills_in_about_earlier_years_is_no_news()
    {
        await using var readers = await BeginAsync();
        await readers.FollowAsync("service/breaks-for-carers", "reader@example.org");
        var old = About(readers, "Repair of the old weir", day: new(2026, 9, 21));
        await AddAsync(readers, old, About(readers, "Repair of the oldest weir", day: new(1999, 1, 1)));
        await AddAsync(readers, Step(old, Track.Decision, nameof(DecisionState.Approved), new(2026, 9, 21)));

        Assert.Empty(await readers.AlertsToAsync("reader@example.org"));
        await AddAsync(readers, About(readers, "Repair of the new weir", day: new(2026, 9, 22)));
        Assert.Single(await readers.AlertsToAsync("reader@example.org"));
    }

    [Fact]
    public async Task Two_processes_that_look_at_once_tell_it_once()
    {
        await using var readers = await BeginAsync();
        await readers.FollowAsync("service/breaks-for-carers", "reader@example.org");
        await AddAsync(readers, About(readers, "Repair of the weir"));

        await Task.WhenAll(readers.RoundAsync(), readers.RoundAsync(), readers.RoundAsync());

        Assert.Single(await readers.AlertsToAsync("reader@example.org"));
    }

    [Fact]
    public async Task Rounds_without_news_write_nothing()
    {
        await using var readers = await BeginAsync();
        await readers.FollowAsync("service/breaks-for-carers", "reader@example.org");
        await readers.RoundAsync();
        await using var db = store.Open();
        var before = await db.AuditTrail.CountAsync();

        await readers.RoundAsync();
        await readers.RoundAsync();

        Assert.Equal(before, await db.AuditTrail.CountAsync());
    }

    [Fact]
    public async Task Thousands_of_decisions_written_at_once_make_one_mail_that_counts_the_rest()
    {
        await using var readers = await BeginAsync();
        await readers.FollowAsync("service/breaks-for-carers", "reader@example.org");
        await readers.FollowAsync("words", "words@example.org", words: "weir");
        await AddAsync(readers, [.. Enumerable.Range(0, 2100).Select(i => About(readers, $"Repair of weir {i}", slug: $"weir-{i}"))]);

        var alert = Assert.Single(await readers.AlertsToAsync("reader@example.org"));
        Assert.StartsWith("2,100 pieces of news – ", alert.Subject, StringComparison.Ordinal);
        Assert.Contains("And 2060 more: https://", alert.Text, StringComparison.Ordinal);
        Assert.Single(await readers.AlertsToAsync("words@example.org"));
    }

    // The order of the reasons is that of the followings' keys, which a standing clock leaves to chance.
    private static string Sorted(string text)
    {
        string[] reasons = ["the service “Breaks for carers”", "the body “Cabinet”", "decisions with the words “weir”"];
        var line = text.Split('\n').First(l => l.StartsWith("You are told", StringComparison.Ordinal) && l.Contains("weir", StringComparison.Ordinal));
        return string.Join(", ", reasons.Where(reason => line.Contains(reason, StringComparison.Ordinal))) + ".";
    }

    private async Task<Readers> BeginAsync(DateTimeOffset? now = null)
    {
        store.Time.Now = now ?? new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);
        var readers = await Readers.OpenAsync(store, Readers.Mail);
        await readers.RoundAsync();
        return readers;
    }

    /// <summary>As after this morning's alerts.</summary>
    private async Task ToldTodayAsync(Readers readers)
    {
        await using var db = store.Open();
        foreach (var follower in await db.Followers.Where(f => f.AuthorityId == readers.Town.Authority.Id).ToListAsync()) follower.LastDaily = store.Clock.Today;
        await db.SaveAsync(new Act("a test", "has told today's news"));
    }

    private async Task AddAsync(Readers readers, params object[] rows)
    {
        store.Time.Now += TimeSpan.FromSeconds(1);
        await store.AddAsync(rows);
    }

    /// <summary>A decision of the cabinet about the service, in Riverside.</summary>
    private Decision About(Readers readers, string title, Openness openness = Openness.Open, DateOnly? day = null, string? slug = null) => readers.Town.Decision(title, day ?? Lately, d =>
    {
        (d.Openness, d.State, d.TakerBodyId) = (openness, DecisionState.Approved, readers.Cabinet.Id);
        if (slug is not null) d.Slug = slug;
        d.Services.Add(new() { Id = store.Clock.NewId(), AuthorityId = d.AuthorityId, DecisionId = d.Id, ServiceId = readers.Service.Id, SortKey = 1 });
        d.Divisions.Add(new() { Id = store.Clock.NewId(), AuthorityId = d.AuthorityId, DecisionId = d.Id, DivisionId = readers.Riverside.Id, SortKey = 1 });
    });

    private DecisionEvent Step(Decision decision, Track track, string state, DateOnly on) => new()
    {
        Id = store.Clock.NewId(), AuthorityId = decision.AuthorityId, DecisionId = decision.Id, Track = track, State = state, On = on, RecordedAt = store.Clock.Now,
    };

    public sealed class OnSqlite(SqliteStore store) : NewsTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : NewsTests(store), IClassFixture<PostgresStore>;
}
