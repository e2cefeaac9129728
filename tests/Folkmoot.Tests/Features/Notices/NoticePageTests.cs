using System.Net;
using System.Security.Cryptography;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Notices;
using Folkmoot.Law.KeyDecisions;
using Folkmoot.Platform.Access;
using Folkmoot.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Tests.Features.Notices;

public abstract class NoticePageTests(StoreFixture store)
{
    private static readonly DateOnly Day = new(2023, 6, 27);
    private static readonly DateOnly Due = new(2023, 7, 26);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_page_of_a_notice_says_everything_that_was_published_with_number_hash_and_the_sum_of_days()
    {
        var desk = await Desk.AtAsync(store, Day);
        var notice = await desk.PublishedAsync(Desk.Whole(Due) with { Reference = "23/00061", Documents = [new("Report"), new("Prices", "paragraph 3")], Restriction = "Paragraph 3: prices of bidders.", HoldsNothingRestricted = true });
        var page = (await store.PageAsync($"/{desk.Authority.ShortName}/notices/1")).Is(HttpStatusCode.OK);

        Assert.Equal("Notice 1 · 23/00061 Carers’ short breaks: one more year", page.Heading);
        string[] said =
        [
            "A key decision is to be made on behalf of", "27 June 2023, 10:30", "not before 26 July 2023", Desk.Taker, "To pay the present provider for one more year", "Expenditure of more than £1m", "Report", "Prices (withheld: paragraph 3)",
            "Paragraph 3: prices of bidders.", "County Hall, High Street", "Other documents relevant to the matter may be submitted", "Write to democratic services", notice.Hash,
            "Wednesday 28 June to Tuesday 25 July 2023: 28 days", "not to be decided before 26 July 2023",
        ];
        Assert.All(said, words => Assert.Contains(words, page.Main, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_JSON_of_a_notice_is_the_bytes_that_were_hashed()
    {
        var desk = await Desk.AtAsync(store, Day);
        var notice = await desk.PublishedAsync(Desk.Whole(Due, "The café’s “lease” <b> & 😀"));
        var site = await store.SiteAsync();

        using var answer = await site.Client.GetAsync(new Uri($"/{desk.Authority.ShortName}/notices/1.json", UriKind.Relative), Ct);

        Assert.Equal("application/json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(notice.Hash, Convert.ToHexStringLower(SHA256.HashData(await answer.Content.ReadAsByteArrayAsync(Ct))));
        using var none = await site.Client.GetAsync(new Uri($"/{desk.Authority.ShortName}/notices/2.json", UriKind.Relative), Ct);
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }

    [Fact]
    public async Task A_superseded_notice_leads_to_the_one_that_took_its_place_and_that_one_back()
    {
        var desk = await Desk.AtAsync(store, Day);
        var first = await desk.PublishedAsync(Desk.Whole(Due));
        await desk.PublishedAsync(Desk.Whole(Due.AddDays(10)) with { DecisionId = first.DecisionId, ReplacesId = first.Id, WhyChanged = "A partner joins.", Taker = "The Leader" });

        var old = await store.PageAsync($"/{desk.Authority.ShortName}/notices/1");
        var now = await store.PageAsync($"/{desk.Authority.ShortName}/notices/2");

        Assert.Contains("Notice superseded on 27 June 2023: A partner joins.", old.Main, StringComparison.Ordinal);
        Assert.Equal($"/{desk.Authority.ShortName}/notices/2", old.Html.QuerySelector(".govuk-inset-text a")!.GetAttribute("href"));
        Assert.Contains("It supersedes notice 1: A partner joins.", now.Main, StringComparison.Ordinal);
        Assert.Contains("Decision maker", now.All("tbody th"));
        Assert.Contains(first.Hash, now.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_decision_leads_to_its_notice_and_the_notice_page_of_a_decision_shows_the_latest()
    {
        Decision? unnoticed = null;
        var desk = await Desk.AtAsync(store, Day, council => unnoticed = council.Decision("From elsewhere", d => d.NoticeOn = new(2023, 1, 5)));
        var notice = await desk.PublishedAsync(Desk.Whole(Due) with { Reference = "23/00061" });

        var decision = await store.PageAsync($"/{desk.Authority.ShortName}/decisions/23-00061");
        Assert.Contains("Notice 1 of 27 June 2023, 28 clear days’ notice: not to be made before 26 July 2023", decision.Main, StringComparison.Ordinal);
        Assert.Contains(notice.Hash, (await store.PageAsync($"/{desk.Authority.ShortName}/decisions/23-00061/notice")).Main, StringComparison.Ordinal);
        Assert.Contains("first published on 5 January 2023; its words are not held", (await store.PageAsync($"/{desk.Authority.ShortName}/decisions/{unnoticed!.Slug}/notice")).Main, StringComparison.Ordinal);
        (await store.PageAsync($"/{desk.Authority.ShortName}/decisions/none/notice")).Is(HttpStatusCode.NotFound);
        (await store.PageAsync($"/{desk.Authority.ShortName}/notices/9")).Is(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_list_shows_every_notice_once_latest_first()
    {
        var desk = await Desk.AtAsync(store, Day);
        Assert.Contains("No notice has been published here", (await store.PageAsync($"/{desk.Authority.ShortName}/notices")).Main, StringComparison.Ordinal);
        for (var i = 1; i <= 52; i++) await desk.PublishedAsync(Desk.Whole(Due, $"Matter {i}"));
        await desk.WithdrawAsync(52);

        var first = await store.PageAsync($"/{desk.Authority.ShortName}/notices");
        var second = await store.PageAsync(first.Html.QuerySelector(".govuk-pagination__next a")!.GetAttribute("href")!);

        Assert.Equal(Enumerable.Range(1, 52).Reverse().Select(i => $"Matter {i}"), [.. first.All(".fm-ledger__title"), .. second.All(".fm-ledger__title")]);
        Assert.Equal("Notice withdrawn", first.All(".fm-ledger__state")[0]);
        Assert.Null(second.Html.QuerySelector(".govuk-pagination__next"));
    }

    [Fact]
    public async Task A_decision_that_is_withheld_later_is_not_linked_from_its_notice()
    {
        var desk = await Desk.AtAsync(store, Day);
        var notice = await desk.PublishedAsync(Desk.Whole(Due) with { Reference = "23/00061" });
        await using (var db = store.Open())
        {
            (await db.Decisions.SingleAsync(d => d.Id == notice.DecisionId, Ct)).Openness = Openness.Exempt;
            await db.SaveAsync(new("a test", "it is withheld"), Ct);
        }

        Assert.DoesNotContain("Its whole way", (await store.PageAsync($"/{desk.Authority.ShortName}/notices/1")).Main, StringComparison.Ordinal);
        (await store.PageAsync($"/{desk.Authority.ShortName}/decisions/23-00061/notice")).Is(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_is_typed_stands_on_the_page_as_text_and_never_as_markup()
    {
        var desk = await Desk.AtAsync(store, Day);
        const string Bad = "<script>alert(1)</script>";
        await desk.PublishedAsync(Desk.Whole(Due, Bad) with { Matter = Bad, Taker = Bad, TakerName = Bad, KeyReasons = [Bad], Address = Bad, HowToRequest = Bad, Documents = [new(Bad, Bad)], Restriction = Bad, HoldsNothingRestricted = true, Contact = Bad });

        var page = await store.PageAsync($"/{desk.Authority.ShortName}/notices/1");

        Assert.DoesNotContain(page.Html.QuerySelectorAll("main script"), _ => true);
        Assert.Contains(Bad, page.Heading, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_urgent_notice_publishes_its_reasons_and_who_agreed()
    {
        var desk = await Desk.AtAsync(store, new(2026, 6, 8));
        await desk.PublishedAsync(Desk.Whole(new(2026, 6, 8)) with
        {
            Urgency = new NewUrgency
            {
                Path = NoticePath.SpecialUrgency, WhyImpracticable = "The provider stops tonight.", Committee = "the adult social care scrutiny committee", AgreedOn = new(2026, 6, 8), AgreementReasons = "People would be left without care.",
                Agreement = new(new(true, true, true), new(), new()),
            },
        });

        var words = (await store.PageAsync($"/{desk.Authority.ShortName}/notices/1")).Main;
        Assert.Contains("The provider stops tonight.", words, StringComparison.Ordinal);
        Assert.Contains("Agreed on 8 June 2026 by: Chair of the overview and scrutiny committee (the adult social care scrutiny committee). People would be left without care.", words, StringComparison.Ordinal);
        Assert.Contains("Special urgency: not to be decided before 8 June 2026", words, StringComparison.Ordinal);
    }

    public sealed class OnSqlite(SqliteStore store) : NoticePageTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : NoticePageTests(store), IClassFixture<PostgresStore>;
}
