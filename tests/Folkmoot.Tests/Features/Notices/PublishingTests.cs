using System.Security.Cryptography;
using System.Text;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Notices;
using Folkmoot.Features.Notices.Publishing;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Values;
using Folkmoot.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Tests.Features.Notices;

public abstract class PublishingTests(StoreFixture store)
{
    private static readonly DateOnly Day = new(2023, 6, 27);
    private static readonly DateOnly Due = new(2023, 7, 26);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_hash_is_that_of_the_words_as_anybody_would_reckon_it()
    {
        var desk = await Desk.AtAsync(store, Day);
        var notice = await desk.PublishedAsync(Desk.Whole(Due));
        await using var db = store.Open();
        var kept = await db.Notices.SingleAsync(n => n.Id == notice.Id, Ct);

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(kept.Words))), kept.Hash);
        Assert.True(kept.IsWhole);
        Assert.Equal(notice.Words, kept.Form.InWords());
        Assert.Equal((1, Day, Day, Due), (kept.Number, kept.PublishedOn, kept.ClockFrom, kept.EarliestOn));
        Assert.Equal($"A key decision is to be made on behalf of {desk.Authority.Name}.", kept.Form.Statement);
    }

    [Fact]
    public async Task A_first_notice_begins_a_decision_with_its_history()
    {
        Service(out var named);
        var desk = await Desk.AtAsync(store, Day, named.Add);
        var notice = await desk.PublishedAsync(Desk.Whole(Due) with { Reference = "23/00061", ServiceIds = [named.ServiceId], DivisionIds = [named.DivisionId], Department = "Adult social care" });

        await using var db = store.Open(Reader.Public);
        var decision = await db.Decisions.Include(d => d.History).Include(d => d.Services).Include(d => d.Divisions).SingleAsync(d => d.Id == notice.DecisionId, Ct);
        Assert.Equal(("23/00061", "23-00061", NoticeState.Published, DecisionState.Due, (DateOnly?)Day), (decision.Reference, decision.Slug, decision.Notice, decision.State, decision.NoticeOn));
        Assert.Equal((Answer.Yes, Desk.Taker, (DateOnly?)Due, "Adult social care"), (decision.IsKey, decision.Taker, decision.Due.From, decision.Department));
        Assert.Equal("To pay the present provider for one more year while the service is designed again.", decision.Text(TextName.ProposedDecision));
        Assert.Equal(named.ServiceId, Assert.Single(decision.Services).ServiceId);
        Assert.Equal((named.DivisionId, decision.SortKey), (Assert.Single(decision.Divisions).DivisionId, decision.Divisions[0].SortKey));
        var published = Assert.Single(decision.History, e => e.Track == Track.Notice);
        Assert.Equal((nameof(NoticeState.Published), (DateOnly?)Day, "Democratic services officer"), (published.State, published.On, published.Who));
        Assert.Contains("not to be made before 26 July 2023", published.Why, StringComparison.Ordinal);
        Assert.Contains(await db.AuditTrail.Where(e => e.AuthorityId == desk.Authority.Id).Select(e => new { e.Who, e.Why }).ToListAsync(Ct), e => e.Who == "officer@shire.example" && e.Why.StartsWith("Notice 1 published", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_decision_held_is_noticed_and_keeps_its_place_and_its_other_texts()
    {
        Decision? held = null;
        var desk = await Desk.AtAsync(store, Day, council =>
        {
            held = council.Decision("A working title", d => d.Texts = [new LabelledText(TextName.Background, "Background", "Since 2018."), new LabelledText(TextName.ProposedDecision, "Proposal", "Old words.")]);
            council.Considered(held, council.Body("Cabinet committee"), new(2023, 6, 20));
        });
        var notice = await desk.PublishedAsync(Desk.Whole(Due) with { DecisionId = held!.Id });

        await using var db = store.Open();
        var decision = await db.Decisions.Include(d => d.Considerations).SingleAsync(d => d.Id == notice.DecisionId, Ct);
        Assert.Equal((held.Id, held.Slug, "Since 2018."), (decision.Id, decision.Slug, decision.Text(TextName.Background)));
        Assert.Single(decision.Texts, text => text.Name == TextName.ProposedDecision);
        Assert.NotEqual(held.SortKey, decision.SortKey);
        Assert.Equal(decision.SortKey, Assert.Single(decision.Considerations).SortKey);
    }

    [Fact]
    public async Task Who_is_not_democratic_services_publishes_nothing()
    {
        var desk = await Desk.AtAsync(store, Day);

        foreach (var role in Enum.GetValues<Role>().Where(role => role != Role.DemocraticServices))
        {
            Assert.Null((await desk.PublishAsync(Desk.Whole(Due), Desk.Officer(role))).Notice);
        }
        Assert.Null((await desk.PublishAsync(Desk.Whole(Due), new Person())).Notice);
        await using var db = store.Open();
        Assert.Equal(0, await db.Notices.CountAsync(n => n.AuthorityId == desk.Authority.Id, Ct));
    }

    [Fact]
    public void The_states_of_the_access_table_are_those_of_a_notice() =>
        Assert.All(AccessTable.Lines.Where(line => line.Thing == Thing.Notice).SelectMany(line => line.States), state => Assert.True(Enum.TryParse<NoticeState>(state, out _), state));

    [Fact]
    public async Task What_a_database_cannot_hold_is_left_out_of_what_is_published()
    {
        var desk = await Desk.AtAsync(store, Day);

        var notice = await desk.PublishedAsync(Desk.Whole(Due, "A \0 title\r\nof two lines") with { Matter = "One\r\ntwo\u0007 \ud83d three" });

        Assert.Equal(("A title of two lines", "One\ntwo \ufffd three"), (notice.Form.Title, notice.Form.Matter));
        Assert.True(notice.IsWhole);
    }

    [Fact]
    public async Task A_notice_of_a_decision_that_is_not_key_counts_no_days()
    {
        var desk = await Desk.AtAsync(store, Day);

        var notice = await desk.PublishedAsync(Desk.Whole(Day) with { IsKey = Answer.No, KeyReasons = [] });

        Assert.Equal((Day, false), (notice.EarliestOn, notice.Form.IsKey));
        Assert.StartsWith("A decision that is not key is to be made", notice.Form.Statement, StringComparison.Ordinal);
        Assert.Contains("The decision is not key.", (await store.PageAsync($"/{desk.Authority.ShortName}/notices/1")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_notice_takes_no_number_and_leaves_no_trace()
    {
        var desk = await Desk.AtAsync(store, Day);
        Assert.Null((await desk.PublishAsync(Desk.Whole(Due.AddDays(-1)))).Notice);

        Assert.Equal(1, (await desk.PublishedAsync(Desk.Whole(Due))).Number);
        await using var db = store.Open();
        Assert.Equal(1, await db.Decisions.CountAsync(d => d.AuthorityId == desk.Authority.Id, Ct));
    }

    [Fact]
    public async Task References_follow_the_authority_s_pattern_and_pass_over_withheld_decisions()
    {
        var desk = await Desk.AtAsync(store, Day, council =>
        {
            council.Authority.ReferencePattern = "yy/nnnnn";
            council.Made("Last year's", new(2022, 1, 1), d => d.Reference = "22/00950");
            council.Decision("Seen", d => d.Reference = "23/00059");
            council.Decision("Withheld", d => (d.Reference, d.Openness) = ("23/00060", Openness.Exempt));
        });

        var first = await desk.PublishedAsync(Desk.Whole(Due));
        Assert.Equal("23/00061", first.Form.Reference);
        Assert.Equal("23/00062", (await desk.PublishedAsync(Desk.Whole(Due, "Another matter"))).Form.Reference);
        Assert.Equal(["reference"], (await desk.CheckAsync(Desk.Whole(Due) with { Reference = "23/00060" })).Problems.Select(p => p.Field));
    }

    [Fact]
    public async Task Two_decisions_of_one_title_get_addresses_of_their_own()
    {
        var desk = await Desk.AtAsync(store, Day);
        await desk.PublishedAsync(Desk.Whole(Due));
        await desk.PublishedAsync(Desk.Whole(Due));

        await using var db = store.Open();
        Assert.Equal(["carers-short-breaks-one-more-year", "carers-short-breaks-one-more-year-2"], await db.Decisions.Where(d => d.AuthorityId == desk.Authority.Id).Select(d => d.Slug).OrderBy(s => s).ToListAsync(Ct));
    }

    [Fact]
    public async Task Late_in_the_evening_in_summer_it_is_tomorrow_in_London()
    {
        var desk = await Desk.AtAsync(store, Day);
        store.Time.Now = new(2023, 6, 27, 23, 30, 0, TimeSpan.Zero);

        var check = await desk.CheckAsync(Desk.Whole(Due));
        Assert.Equal(new DateOnly(2023, 6, 28), check.Day);
        Assert.False(check.MayPublish);
        var notice = await desk.PublishedAsync(Desk.Whole(Due.AddDays(1)));
        Assert.Equal((new DateOnly(2023, 6, 28), new DateTime(2023, 6, 27, 23, 30, 0, DateTimeKind.Utc)), (notice.PublishedOn, notice.PublishedAt));
    }

    [Theory]
    [InlineData("""UPDATE "Notices" SET "Title" = 'Another'""")]
    [InlineData("""DELETE FROM "Notices" """)]
    [InlineData("""UPDATE "NoticeMarks" SET "Why" = 'Another'""")]
    [InlineData("""DELETE FROM "NoticeMarks" """)]
    public async Task The_database_itself_refuses_to_change_what_was_published(string statement)
    {
        var desk = await Desk.AtAsync(store, Day);
        await desk.PublishedAsync(Desk.Whole(Due));
        Assert.Null((await desk.WithdrawAsync(1)).Refusal);
        await using var db = store.Open();

        var refused = await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.Database.ExecuteSqlRawAsync(statement, Ct));
        Assert.Contains("What was published is never changed", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_property_of_a_notice_can_be_set_after_it_is_made()
    {
        await Task.CompletedTask;
        Type[] kept = [typeof(Notice), typeof(NoticeMark), typeof(NoticeForm)];
        Assert.DoesNotContain(kept.SelectMany(type => type.GetProperties().Where(p => p.DeclaringType == type)), p => p.SetMethod is { } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit)));
    }

    private static void Service(out NamedThings named) => named = new NamedThings();

    private sealed class NamedThings
    {
        public Guid ServiceId { get; private set; }

        public Guid DivisionId { get; private set; }

        public void Add(Decisions.Council council) => (ServiceId, DivisionId) = (council.Service("Carers’ short breaks").Id, council.Division("Ashford").Id);
    }

    public sealed class OnSqlite(SqliteStore store) : PublishingTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : PublishingTests(store), IClassFixture<PostgresStore>;
}
